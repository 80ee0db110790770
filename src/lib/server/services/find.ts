import { findState } from '#lib/domain/state.ts';
import type { SupportCatalog } from '#lib/domain/support.ts';
import type { Found } from '#lib/view/found.ts';
import { findOrganizations, readOrganizationCards } from '../queries/organizations.ts';
import { readAllCounties } from '../queries/places.ts';
import type { Atlas } from './atlas.ts';
import { getCatalog } from './catalog.ts';
import { whereText } from './directory-page.ts';

/** How many of each kind are offered. */
const MOST = 6;

/**
 * What a few typed letters may mean: counties, supports, organizations.
 * @param state postal code of the state in view, whose counties and organizations come first
 */
export async function find(atlas: Atlas, text: string, state: string | null): Promise<Found[]> {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const { version } = await atlas.dataVersion();
  const fips = findState(state ?? '')?.fips ?? null;
  const [catalog, counties] = await Promise.all([getCatalog(atlas), getCountyNames(atlas)]);
  const question = { text, county: null, supports: null };
  const near = await findOrganizations(atlas.db, version, { ...question, state: fips });
  const ids =
    near.length >= MOST || fips === null
      ? near
      : [
          ...new Set([
            ...near,
            ...(await findOrganizations(atlas.db, version, { ...question, state: null })),
          ]),
        ];
  const cards = await readOrganizationCards(atlas.db, ids.slice(0, MOST));
  return [
    ...findCounties(counties, words, fips),
    ...findSupports(catalog, words),
    ...cards.map((card): Found => ({
      kind: 'organization',
      key: card.id,
      label: card.name,
      note: whereText(card.places),
    })),
  ];
}

const wordsOf = (text: string) => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Lower case without accents. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether every word begins a word of the text. */
function holds(text: string, words: readonly string[]): boolean {
  const own = wordsOf(text);
  return words.every((word) => own.some((one) => one.startsWith(word)));
}

interface CountyName {
  fips: string;
  fullName: string;
  stateFips: string;
}

function getCountyNames(atlas: Atlas): Promise<CountyName[]> {
  return atlas.remember('county-names', () => readAllCounties(atlas.db));
}

function findCounties(
  counties: readonly CountyName[],
  words: readonly string[],
  state: string | null,
): Found[] {
  const found = counties.filter(({ fips, fullName, stateFips }) =>
    holds(`${fullName} ${findState(stateFips)?.name ?? ''} ${fips}`, words),
  );
  const own = found.filter(({ stateFips }) => stateFips === state);
  return [...own, ...found.filter((county) => !own.includes(county))]
    .slice(0, MOST)
    .map(({ fips, fullName, stateFips }) => ({
      kind: 'county',
      key: fips,
      label: fullName,
      note: findState(stateFips)?.name ?? '',
    }));
}

function findSupports({ nodes }: SupportCatalog, words: readonly string[]): Found[] {
  return nodes
    .filter((node) => holds(`${node.label} ${node.shortLabel} ${node.phrase} ${node.slug}`, words))
    .slice(0, MOST)
    .map((node) => ({
      kind: 'support',
      key: node.slug,
      label: node.label,
      note: node.kind === 'group' ? 'group of supports' : 'support',
    }));
}
