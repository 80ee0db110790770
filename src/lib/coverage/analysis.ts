import type { AbsenceCheck } from '#lib/domain/check.ts';
import type { SupportNode } from '#lib/domain/support.ts';
import { measureCountyAccess, type CountyAccess } from './access/county-access.ts';
import { analyzeLeftOut, type FilteredAnalysis } from './filters/filtered-analysis.ts';
import { tallyServices, type Tally } from './county-tally.ts';
import { prepareGround } from './ground.ts';
import type { CoverageCounty, CoverageInput } from './input.ts';
import { createEdgeFinder, type EdgeFinder } from './edge-effect.ts';
import { readListings, type ListingOf } from './listing-claims.ts';
import { measureNearest, nearestOfMembers, type NearestDistances } from './nearest-distances.ts';
import { severalByNode, type SeveralNearest } from './several-nearest.ts';
import { createSourceSets, type SourceSets } from './source-sets.ts';
import { collectSupplySites } from './supply-sites.ts';
import type { TractTable } from './tract-table.ts';

/** What the states of some counties and support nodes are decided from, computed once. */
export interface StateAnalysis {
  input: CoverageInput;
  /** Ordered by FIPS code. */
  counties: readonly CoverageCounty[];
  nodes: readonly SupportNode[];
  tracts: TractTable;
  /** Per node: from every tract to the nearest service. */
  nearest: readonly NearestDistances[];
  /** From every tract to the nearest so many services of a node; measured once, when first asked. */
  severalOf(node: number, count: number): SeveralNearest;
  /** That of county i and node j stands at i × nodes + j. */
  tallies: readonly Tally[];
  listingOf: ListingOf;
  sets: SourceSets;
}

/** Everything that their cells are read from. */
export interface Analysis extends StateAnalysis {
  /** Per node: what the residents of every county have of it; null where it has no distance. */
  access: readonly (CountyAccess | null)[];
  /** Null where the outlines of counties were not given. */
  edges: EdgeFinder | null;
  /** The newest check per county and support. */
  checks: ReadonlyMap<string, AbsenceCheck>;
  /** What a filter leaves out; null where there is none. */
  leftOut: FilteredAnalysis | null;
}

/**
 * Prepares what states are decided from. Distances are measured once per kind of support; those of a
 * group follow from its members.
 * @param nodes the support nodes asked about
 * @param ground that of the input, where it was prepared before
 */
export function analyzeStates(
  input: CoverageInput,
  nodes: readonly SupportNode[],
  { counties, tracts } = prepareGround(input),
): StateAnalysis {
  const sets = createSourceSets();
  return {
    ...{ input, counties, nodes, tracts, sets },
    nearest: measureNodes(input, nodes, tracts, sets),
    severalOf: severalByNode(input, nodes, tracts),
    tallies: tallyServices(counties, nodes, input.catalog, input.services, sets),
    listingOf: readListings(input.catalog, input.claims, sets),
  };
}

/**
 * Prepares the whole analysis: with access, edges, checks and what a filter leaves out.
 * @param nodes the support nodes asked about
 * @param ground that of the input, where it was prepared before
 */
export function analyze(
  input: CoverageInput,
  nodes: readonly SupportNode[],
  ground = prepareGround(input),
): Analysis {
  const states = analyzeStates(input, nodes, ground);
  const { counties, tracts, listingOf } = states;
  const { vicinity } = input;
  const analysis = {
    ...states,
    access: measureCountyAccess(input, ground, nodes),
    edges: vicinity ? createEdgeFinder(vicinity, counties, nodes, tracts, listingOf) : null,
    checks: newestChecks(input.checks),
  };
  return { ...analysis, leftOut: analyzeLeftOut(analysis, ground) };
}

function measureNodes(
  { catalog, services }: CoverageInput,
  nodes: readonly SupportNode[],
  tracts: TractTable,
  sets: SourceSets,
): NearestDistances[] {
  const slugs = [...new Set(nodes.flatMap((node) => catalog.members(node.slug)))];
  const sites = collectSupplySites(services, slugs, sets);
  const bySlug = new Map(
    sites.map((one, i): [string, NearestDistances] => [
      slugs[i] as string,
      measureNearest(tracts, one),
    ]),
  );
  return nodes.map(({ slug }) =>
    nearestOfMembers(
      catalog.members(slug).map((member) => bySlug.get(member) as NearestDistances),
      sets,
    ),
  );
}

/** @returns the key of a check: county and support */
export function checkKey(county: string, support: string): string {
  return `${county} ${support}`;
}

function newestChecks(checks: readonly AbsenceCheck[]): Map<string, AbsenceCheck> {
  const newest = new Map<string, AbsenceCheck>();
  for (const check of checks) {
    const key = checkKey(check.county, check.support);
    const known = newest.get(key);
    if (!known || check.checkedOn > known.checkedOn) newest.set(key, check);
  }
  return newest;
}
