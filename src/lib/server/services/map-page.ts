import type { AskedTerms } from '#lib/view/asked-terms.ts';
import { CELL_STATES, type CellState, type CoverageCell } from '#lib/coverage/cell.ts';
import type { CoverageService } from '#lib/coverage/input.ts';
import { isInPerson } from '#lib/coverage/supply-sites.ts';
import { assessReadiness, type CountyReadiness } from '#lib/coverage/readiness.ts';
import { DIMENSIONS } from '#lib/domain/dimension.ts';
import { InputError } from '#lib/domain/issue.ts';
import { primaryDimension, type SupportNode } from '#lib/domain/support.ts';
import type { State } from '#lib/domain/state.ts';
import { countingClause, filteredFinding } from '#lib/view/filter-words.ts';
import { supportFinding } from '#lib/view/findings.ts';
import type { CountyPanel, DimensionLine, MapPage, TreeDimension } from '#lib/view/map-page.ts';
import { ruralityLabel } from '#lib/view/rurality.ts';
import { supportView } from '#lib/view/support-view.ts';
import { readCounties, readCounty } from '../queries/places.ts';
import { countUnplaced } from '../queries/service-points.ts';
import { readServiceCards } from '../queries/service-cards.ts';
import type { Atlas } from './atlas.ts';
import { getCatalog, requireSupport } from './catalog.ts';
import { getCountyRows } from './county-rows.ts';
import { getSortedServices } from './coverage-input.ts';
import { getStateCells } from './coverage.ts';
import { getFilterView } from './filter-view.ts';
import { getExplanation } from './explain.ts';
import { getShownSupports } from './shown-supports.ts';
import { sourceLines } from './source-lines.ts';
import { getTerms, type CoverageTerms } from './terms.ts';
import { yardstickView } from './yardstick-view.ts';

/** The support that a page shows where the address names none. */
export const FIRST_SUPPORT = 'recovery-housing';

/**
 * Everything that the map page shows.
 * @throws InputError where the support or the county does not exist, or the county lies elsewhere
 */
export async function getMapPage(
  atlas: Atlas,
  state: State,
  wanted: { support: string | null; county: string | null; terms?: AskedTerms },
): Promise<MapPage> {
  const catalog = await getCatalog(atlas);
  const node = requireSupport(catalog, wanted.support ?? FIRST_SUPPORT);
  const terms = await getTerms(atlas, wanted.terms);
  const members = catalog.members(node.slug);
  const [cells, rows, placed, unplaced, tree, sources, county, filter] = await Promise.all([
    getStateCells(atlas, state.fips, terms),
    getCountyRows(atlas, state.fips, node.slug, terms),
    countLocated(atlas, state, members, terms),
    countUnplaced(atlas.db, state.code, members),
    getTree(atlas, state, terms, wanted.county),
    sourceLines(atlas),
    wanted.county === null ? null : getCountyPanel(atlas, state, node, wanted.county, terms),
    getFilterView(atlas, terms, node),
  ]);
  const own = cells.filter((cell) => cell.support === node.slug);
  const numbers = supportNumbers(own);
  const finding = supportFinding(supportView(node), numbers, state.name, {
    counting: countingClause(terms.filter, node),
  });
  return {
    support: supportView(node),
    finding: filteredFinding(finding, terms.filter, node, own),
    filter,
    counts: numbers.counts,
    services: { ...placed, unplaced },
    yardstick: yardstickView(terms, node),
    tree,
    rows,
    county,
    sources,
  };
}

/** In-person services of some supports in a state that count, and those of which it is not known. */
async function countLocated(
  atlas: Atlas,
  { fips }: State,
  members: readonly string[],
  terms: CoverageTerms,
) {
  const { services, leftOut } = await getSortedServices(atlas, terms);
  const count = (list: readonly CoverageService[]) =>
    list.filter(
      (one) => members.includes(one.support) && isInPerson(one) && one.county?.startsWith(fips),
    ).length;
  return { placed: count(services), unknown: count(leftOut?.unknown ?? []) };
}

/** What the sentence over a map is made from. @param cells of one support */
export function supportNumbers(cells: readonly CoverageCell[]) {
  const people = (of: readonly CoverageCell[]) =>
    of.reduce((sum, cell) => sum + (cell.outOfReach ?? 0), 0);
  const inState = (state: CellState) => cells.filter((cell) => cell.state === state);
  return {
    counties: cells.length,
    counts: Object.fromEntries(
      CELL_STATES.map((state) => [state, inState(state).length]),
    ) as Record<CellState, number>,
    unlisted: cells.filter(({ reason }) => reason === 'no-source').length,
    outOfReachInGaps: people(inState('gap')),
    outOfReach: people(cells),
  };
}

async function getTree(
  atlas: Atlas,
  state: State,
  terms: CoverageTerms,
  county: string | null,
): Promise<TreeDimension[]> {
  const [shown, cells] = await Promise.all([
    getShownSupports(atlas),
    getStateCells(atlas, state.fips, terms),
  ]);
  const bySupport = Map.groupBy(cells, (cell) => cell.support);
  return DIMENSIONS.map((dimension) => {
    const own = shown.filter((node) => primaryDimension(node) === dimension);
    const groups = new Set(own.filter(({ kind }) => kind === 'group').map(({ slug }) => slug));
    return {
      dimension,
      nodes: own.map((node) => {
        const nodeCells = bySupport.get(node.slug) ?? [];
        const assessed = nodeCells.some((cell) => cell.state !== 'not-assessed');
        const gaps = nodeCells.filter((cell) => cell.state === 'gap').length;
        return {
          slug: node.slug,
          label: node.shortLabel,
          depth: node.group !== null && groups.has(node.group) ? (1 as const) : (0 as const),
          scored: node.scored,
          gapCounties: assessed ? gaps : null,
          state: nodeCells.find((cell) => cell.county === county)?.state ?? null,
        };
      }),
    };
  });
}

async function getCountyPanel(
  atlas: Atlas,
  state: State,
  node: SupportNode,
  fips: string,
  terms: CoverageTerms,
): Promise<CountyPanel> {
  const county = await requireCounty(atlas, fips, state);
  const [{ explanation, view }, readiness] = await Promise.all([
    getExplanation(atlas, fips, node.slug, terms),
    getReadiness(atlas, state.fips, terms),
  ]);
  const [first] = explanation.nearest;
  const card = first ? (await readServiceCards(atlas.db, [first.id]))[0] : undefined;
  return {
    fips,
    fullName: county.fullName,
    population: explanation.cell.population,
    rurality: ruralityLabel(explanation.rurality, explanation.rucc),
    dimensions: dimensionLines(readiness.get(fips)),
    explanation: view,
    center: county.center,
    catchmentMiles: explanation.catchmentMiles,
    nearest: card && !card.confidential ? card.point : null,
  };
}

/** @throws InputError where there is no such county, or where it lies in another state */
export async function requireCounty(atlas: Atlas, fips: string, state?: State) {
  const county = await readCounty(atlas.db, fips);
  if (county && (!state || county.stateFips === state.fips)) return county;
  const example = state && (await readCounties(atlas.db, [state.fips]))[0];
  throw new InputError({
    row: null,
    column: 'county',
    found: `"${fips}"${state && county ? ` in ${state.name}` : ''}`,
    expected: `the 5-digit FIPS code of a county${state ? ` of ${state.name}` : ''}, such as ${example?.fips ?? '21193'}`,
  });
}

/** Readiness per county of a state. */
export async function getReadiness(
  atlas: Atlas,
  state: string,
  terms: CoverageTerms,
): Promise<ReadonlyMap<string, CountyReadiness>> {
  return atlas.remember(`readiness:${state}:${terms.key}`, async () => {
    const [catalog, cells] = await Promise.all([
      getCatalog(atlas),
      getStateCells(atlas, state, terms),
    ]);
    return new Map(assessReadiness(cells, catalog).map((county) => [county.county, county]));
  });
}

const BEST_FIRST: readonly CellState[] = [
  'covered',
  'partial',
  'neighbor-dependent',
  'gap',
  'not-assessed',
];

/** A county's supports by dimension, in the order of DIMENSIONS. */
export function dimensionLines(readiness: CountyReadiness | undefined): DimensionLine[] {
  return DIMENSIONS.map((dimension) => {
    const own = readiness?.dimensions[dimension];
    return {
      dimension,
      covered: own?.covered ?? 0,
      assessed: own?.assessed ?? 0,
      states: BEST_FIRST.flatMap((state) => own?.supports[state].map(() => state) ?? []),
    };
  });
}
