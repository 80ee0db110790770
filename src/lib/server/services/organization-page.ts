import { InputError } from '#lib/domain/issue.ts';
import { primaryDimension, type SupportCatalog } from '#lib/domain/support.ts';
import { findState, type State } from '#lib/domain/state.ts';
import { languageName } from '#lib/domain/language-name.ts';
import { readableDate } from '#lib/view/dates.ts';
import { asOf } from '#lib/network/public/in-force.ts';
import { organizationFinding } from '#lib/view/organization-finding.ts';
import type { OfferedService, OrganizationPage, TieLine } from '#lib/view/organization-page.ts';
import { strengthText, tieRelation } from '#lib/view/tie-words.ts';
import {
  readOrganization,
  readOrganizationChanges,
  readServiceExtras,
  readTies,
  type NamedTie,
  type ServiceExtra,
} from '../queries/organization.ts';
import { readOrganizationCards, readOrganizationPoints } from '../queries/organizations.ts';
import { readOrganizationServices, type ServiceCard } from '../queries/service-cards.ts';
import type { Atlas } from './atlas.ts';
import { getCatalog } from './catalog.ts';
import { changeSentence } from './change-lines.ts';
import { whereText } from './directory-page.ts';
import { serviceNotes, servicePlace } from './service-lines.ts';
import { getBreaking } from './network/fragility-page.ts';
import { drawStatePicture } from './state-picture.ts';

const CHANGES_SHOWN = 20;

/**
 * Everything that is known of an organization and may be shown.
 * @throws InputError where there is none of that id
 */
export async function getOrganizationPage(atlas: Atlas, id: string): Promise<OrganizationPage> {
  const { db } = atlas;
  const record = await readOrganization(db, id);
  const [card] = await readOrganizationCards(db, [id]);
  if (!record || !card) {
    const expected = 'the id of an organization, as the directory links it';
    throw new InputError({ row: null, column: 'organization', found: `"${id}"`, expected });
  }
  const [catalog, cards, extras, ties, changes, points] = await Promise.all([
    getCatalog(atlas),
    readOrganizationServices(db, id),
    readServiceExtras(db, id),
    readTies(db, id),
    readOrganizationChanges(db, id, CHANGES_SHOWN),
    readOrganizationPoints(db, [id]),
  ]);
  const fips = cards.find(({ countyFips }) => countyFips !== null)?.countyFips ?? null;
  const state = fips === null ? undefined : findState(fips.slice(0, 2));
  const breaking =
    state && cards.length + ties.named.length > 0 ? await getBreaking(atlas, id, state) : null;
  const { name, phone, note, source } = record;
  return {
    ...{ id, name, phone, note, state: state?.code ?? null },
    headline: organizationFinding(
      new Set(cards.map(({ support }) => support)).size,
      new Set(asOf(ties.named, atlas.today()).map(({ other }) => other)).size,
    ),
    where: whereText(card.places),
    website: safeAddress(record.website),
    services: offeredServices(cards, extras, catalog),
    ties: ties.named.map(tieLine),
    hiddenTies: ties.hidden,
    breaking,
    ...onMap(state, fips, points),
    source: [source.title, source.date && readableDate(source.date), source.licence]
      .filter(Boolean)
      .join(', '),
    fictional: source.demonstration,
    changes: changes.map((change) => ({
      on: change.at.slice(0, 10),
      text: changeSentence(change, catalog),
    })),
  };
}

/** Only what a browser may be sent to: a stored address is not trusted. */
function safeAddress(website: string | null): string | null {
  return website !== null && /^https?:\/\//i.test(website) ? website : null;
}

function offeredServices(
  cards: readonly ServiceCard[],
  extras: readonly ServiceExtra[],
  catalog: SupportCatalog,
): OfferedService[] {
  const byId = new Map(extras.map((extra) => [extra.id, extra]));
  const order = new Map(catalog.nodes.map(({ slug }, at) => [slug, at]));
  return [...cards]
    .sort((a, b) => (order.get(a.support) ?? 0) - (order.get(b.support) ?? 0))
    .flatMap((card): OfferedService[] => {
      const node = catalog.find(card.support);
      if (!node) return [];
      const extra = byId.get(card.id);
      const { id, support, name, modality, schedule, verifiedOn, source } = card;
      return [
        {
          ...{ id, support, name, modality, schedule, verifiedOn, source },
          supportLabel: node.label,
          dimension: primaryDimension(node),
          where: servicePlace(card) || 'no place of its own',
          notes: [...serviceNotes({ ...card, schedule: null }), ...extraNotes(extra)],
          meetings: extra?.meetings ?? [],
          area: extra?.area ?? [],
        },
      ];
    });
}

function extraNotes(extra: ServiceExtra | undefined): string[] {
  if (!extra) return [];
  const { status, languages, genders, children, endsOn, funding, note } = extra;
  return [
    status === 'closed' && 'closed for the time being',
    languages && `languages: ${languages.split(' ').map(languageName).join(', ')}`,
    genders && `for ${genders.split(' ').join(' and ')}`,
    children === 'yes' && 'parents may bring children',
    children === 'no' && 'no children',
    endsOn && `ends ${readableDate(endsOn)}`,
    funding && `funded by ${funding}`,
    note,
  ].filter((text): text is string => Boolean(text));
}

function tieLine(tie: NamedTie): TieLine {
  const { id, other, otherName, kind, direction, strength, confirmed, since, until } = tie;
  return {
    ...{ id, other, otherName, confirmed },
    relation: tieRelation(kind, direction),
    strength: strengthText(strength),
    period: [since && `since ${readableDate(since)}`, until && `until ${readableDate(until)}`]
      .filter(Boolean)
      .join(', '),
  };
}

function onMap(
  state: State | undefined,
  county: string | null,
  points: readonly { longitude: number; latitude: number; approximate: boolean }[],
): Pick<OrganizationPage, 'picture' | 'marks'> {
  if (!state) return { picture: null, marks: [] };
  const { picture, place } = drawStatePicture(state, county);
  const marks = points.flatMap(({ longitude, latitude, approximate }) => {
    const at = place(longitude, latitude);
    return at === null ? [] : [{ x: at[0], y: at[1], approximate }];
  });
  return { picture, marks };
}
