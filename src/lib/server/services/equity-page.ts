import type { CoverageCell } from '#lib/coverage/cell.ts';
import type { CountyGroup } from '#lib/coverage/equity/group-counties.ts';
import { outOfReachByGroup, shareOutOfReach } from '#lib/coverage/equity/out-of-reach-by-group.ts';
import type { State } from '#lib/domain/state.ts';
import { primaryDimension, type SupportNode } from '#lib/domain/support.ts';
import type { AskedTerms } from '#lib/view/asked-terms.ts';
import { deathsTable } from '#lib/view/deaths.ts';
import type { EquityGroup, EquityPage, EquityRow } from '#lib/view/equity-page.ts';
import { equityFinding, groupWords, orderedGroups } from '#lib/view/equity-words.ts';
import { supportView } from '#lib/view/support-view.ts';
import type { Atlas } from './atlas.ts';
import { getCatalog, requireSupport } from './catalog.ts';
import { getStateCells } from './coverage.ts';
import { getDeathFigures } from './death-figures.ts';
import { getGroupings, getGroups, type Groups } from './equity-groups.ts';
import { FIRST_SUPPORT } from './map-page.ts';
import { sourceLines } from './source-lines.ts';
import { getTerms } from './terms.ts';

/** What the page about equity is asked for. */
export interface EquityQuestion {
  support: string | null;
  by: string | null;
  terms?: AskedTerms;
}

/**
 * Everything that the page about equity shows.
 * @throws InputError where the support or the grouping does not exist
 */
export async function getEquityPage(
  atlas: Atlas,
  state: State,
  question: EquityQuestion,
): Promise<EquityPage> {
  const [catalog, terms, groupings] = await Promise.all([
    getCatalog(atlas),
    getTerms(atlas, question.terms),
    getGroupings(atlas, state),
  ]);
  const node = requireSupport(catalog, question.support ?? FIRST_SUPPORT);
  const made = await getGroups(atlas, state, question.by ?? 'rurality');
  const cells = Map.groupBy(await getStateCells(atlas, state.fips, terms), (cell) => cell.support);
  const inPerson = catalog.nodes.filter(
    ({ kind, scored, modality }) => kind === 'type' && scored && modality !== 'virtual',
  );
  const deaths = await getDeathFigures(atlas, state);
  const groups = made.groups && equityGroups(cells.get(node.slug) ?? [], made.groups, made);
  const offered = inPerson.includes(node) ? inPerson : [node, ...inPerson];
  return {
    finding: equityFinding(supportView(node), groups, made.grouping.label),
    support: supportView(node),
    supports: offered.map(({ slug, shortLabel: label }) => ({ slug, label })),
    by: made.grouping.id,
    groupings,
    groups,
    method: methodOf(made, state),
    rows: made.groups ? equityRows(inPerson, cells, made.groups) : [],
    differenceLabel: differenceLabel(made.groups ?? []),
    deaths: deaths && deathsTable(deaths, made.grouping.id, state.name),
    yardstick: terms.yardsticks.inForce(node.slug).label,
    sources: await sourceLines(atlas),
  };
}

function equityGroups(
  cells: readonly CoverageCell[],
  groups: readonly CountyGroup[],
  { indicator }: Groups,
): EquityGroup[] {
  return outOfReachByGroup(cells, groups).map(({ group, reach }) => ({
    id: group.id,
    ...groupWords(group.id, group.range, indicator?.unit ?? ''),
    counties: group.counties.length,
    residents: reach.residents,
    outOfReach: reach.outOfReach === null ? null : Math.round(reach.outOfReach),
    share: shareOutOfReach(reach),
    unknownCounties: reach.unknownCounties,
    unknownResidents: reach.unknownResidents,
  }));
}

/** Supports that are assessed somewhere, the widest difference to the disadvantage of the last group first. */
function equityRows(
  nodes: readonly SupportNode[],
  cells: ReadonlyMap<string, readonly CoverageCell[]>,
  groups: readonly CountyGroup[],
): EquityRow[] {
  const ordered = orderedGroups(groups);
  return nodes
    .map((node) => {
      const own = outOfReachByGroup(cells.get(node.slug) ?? [], groups);
      const shares = own.map(({ reach }) => shareOutOfReach(reach));
      const at = (group: CountyGroup | undefined) =>
        group ? (shares[groups.indexOf(group)] ?? null) : null;
      const [low, high] = [at(ordered[0]), at(ordered.at(-1))];
      return {
        slug: node.slug,
        label: node.shortLabel,
        dimension: primaryDimension(node),
        shares,
        difference: low === null || high === null || ordered.length < 2 ? null : high - low,
      };
    })
    .filter(({ shares }) => shares.some((share) => share !== null))
    .sort((a, b) => (b.difference ?? -2) - (a.difference ?? -2));
}

function differenceLabel(groups: readonly CountyGroup[]): string {
  const ordered = orderedGroups(groups);
  const name = (group: CountyGroup | undefined) =>
    group ? groupWords(group.id, null, '').label : '';
  return ordered.length < 2 ? '' : `${name(ordered.at(-1))} less ${name(ordered[0]).toLowerCase()}`;
}

function methodOf({ indicator, year, sources }: Groups, state: State): string {
  if (!indicator) {
    return 'Groups are the classes of the USDA rural-urban continuum codes 2023: 1 to 3 are metropolitan.';
  }
  return (
    `${indicator.meaning} Quarters are made over the counties of ${state.name} that have a value for ${year}, ` +
    'each counted once whatever its residents, so the quarters differ in people; equal values stay together. ' +
    'Suppressed, unreliable and missing are groups of their own: none of them is zero. ' +
    `Source of the values: ${sources.join('; ')}.`
  );
}
