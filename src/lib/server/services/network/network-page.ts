import { findState, type State } from '#lib/domain/state.ts';
import type { SupportCatalog } from '#lib/domain/support.ts';
import { NODE_MEASURES } from '#lib/network/measures/registry.ts';
import { DOOR_DEFINITIONS } from '#lib/domain/journey.ts';
import type { NetworkEdge, NetworkNode } from '#lib/view/network-data.ts';
import { networkFinding } from '#lib/view/network-finding.ts';
import type { NetworkView } from '#lib/view/network-view.ts';
import type { NetworkPage } from '#lib/view/network-page.ts';
import { readOrganizationPoints } from '../../queries/organizations.ts';
import { readAllCounties } from '../../queries/places.ts';
import type { Atlas } from '../atlas.ts';
import { getCatalog } from '../catalog.ts';
import { drawNationPicture } from '../nation-picture.ts';
import type { Following } from '../shared-work.ts';
import { sourceLines } from '../source-lines.ts';
import { drawStatePicture, type PlaceInPicture } from '../state-picture.ts';
import { getTieHistory } from './tie-history.ts';
import { getNetworkData, type NetworkData } from './network-data.ts';
import { networkFigures } from './network-figures.ts';
import { getNetwork, type NetworkAnswer } from './network.ts';
import { pairTies } from './pair-ties.ts';

/**
 * Everything that the page of the network shows, on one day and since another.
 * @param state null for all organizations of the database, with a place or without
 * @param following whose signal ends the measuring of a large network when nobody waits for it
 */
export async function getNetworkPage(
  atlas: Atlas,
  state: State | null,
  { day, since }: Pick<NetworkView, 'day' | 'since'>,
  following?: Following,
): Promise<NetworkPage> {
  await getNetwork(atlas, { state: state?.code ?? null, day }, following);
  const key = `network-page:${state?.fips ?? 'all'}:${day ?? atlas.today()}:${since}`;
  return atlas.remember(key, async () => {
    const [answer, data, catalog, known, sources] = await Promise.all([
      getNetwork(atlas, { state: state?.code ?? null, day }),
      getNetworkData(atlas, day),
      getCatalog(atlas),
      readAllCounties(atlas.db),
      sourceLines(atlas),
    ]);
    const { picture, place } = state ? drawStatePicture(state, null) : drawNationPicture();
    const counties = nameCounties(known, state, answer);
    const names = new Map(counties.map(({ fips, name }) => [fips, name]));
    const nodes = await describeNodes(atlas, answer, data, { names, place });
    const edges = pairTies(answer, data.ties);
    return {
      finding: networkFinding(
        answer.measures,
        answer.unnamedTies,
        state?.name ?? null,
        answer.tiesElsewhere,
      ),
      day: answer.day,
      ...{ nodes, edges, picture, sources },
      measures: NODE_MEASURES.map(({ id, label, meaning, formula, source, format }) => ({
        ...{ id, label, meaning, formula, source, format },
      })),
      figures: networkFigures(answer.measures),
      unnamedTies: answer.unnamedTies,
      supports: supportChoices(catalog),
      counties,
      history: await getTieHistory(atlas, nodes, { day: answer.day, since }),
      layoutKey: layoutKey(state, edges, nodes.length),
    };
  });
}

/** The counties of a state; without one those where an organization of the network is. */
function nameCounties(
  known: Awaited<ReturnType<typeof readAllCounties>>,
  state: State | null,
  { nodes }: NetworkAnswer,
): NetworkPage['counties'] {
  if (state) {
    return known
      .filter(({ stateFips }) => stateFips === state.fips)
      .map(({ fips, fullName }) => ({ fips, name: fullName }));
  }
  const there = new Set(nodes.flatMap(({ counties }) => counties));
  return known
    .filter(({ fips }) => there.has(fips))
    .map(({ fips, fullName, stateFips }) => ({
      fips,
      name: `${fullName}, ${findState(stateFips)?.code ?? stateFips}`,
    }));
}

interface Places {
  names: ReadonlyMap<string, string>;
  place: PlaceInPicture;
}

async function describeNodes(
  atlas: Atlas,
  { nodes }: NetworkAnswer,
  { offers }: NetworkData,
  { names, place }: Places,
): Promise<NetworkNode[]> {
  const points = await readOrganizationPoints(
    atlas.db,
    nodes.map(({ id }) => id),
  );
  const firstPoint = new Map(points.toReversed().map((point) => [point.id, point]));
  const offered = Map.groupBy(offers, ({ organizationId }) => organizationId);
  const doorLabels = new Map(DOOR_DEFINITIONS.map(({ id, label }) => [id, label]));
  return nodes.map(({ id, name, doors, clinical, dimension, counties, measures }) => {
    const point = firstPoint.get(id);
    return {
      ...{ id, name, clinical, dimension, counties },
      doors: doors.map((door) => doorLabels.get(door) ?? door),
      countyName: countyText(counties, names),
      supports: [...new Set(offered.get(id)?.map(({ support }) => support))],
      place: point ? place(point.longitude, point.latitude) : null,
      values: NODE_MEASURES.map((measure) => rounded(measures[measure.id] ?? null)),
    };
  });
}

/** Digits that a page can show; files carry all of them. */
function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(6));
}

function countyText(counties: readonly string[], names: ReadonlyMap<string, string>) {
  const [first] = counties;
  if (first === undefined) return null;
  const name = names.get(first) ?? first;
  return counties.length === 1 ? name : `${name} and ${counties.length - 1} more`;
}

function supportChoices({ nodes, members }: SupportCatalog): NetworkPage['supports'] {
  return nodes.map(({ slug, label }) => ({ slug, label, members: members(slug) }));
}

/** The same organizations with the same ties have the same picture, in any browser. */
function layoutKey(state: State | null, edges: readonly NetworkEdge[], size: number): string {
  let sum = size;
  for (const { from, to, strength } of edges) {
    sum = (Math.imul(sum, 31) + from * 7919 + to * 104729 + strength) | 0;
  }
  return `${state?.fips ?? 'all'}:${size}:${edges.length}:${sum}`;
}
