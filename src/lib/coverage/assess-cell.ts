import { checkKey, type Analysis } from './analysis.ts';
import type { CellEvidence, CoverageCell } from './cell.ts';
import { decideState, type StateRule } from './cell-state.ts';
import { reachOf, type CountyReach } from './county-reach.ts';
import type { Tally } from './county-tally.ts';
import type { Listing } from './listing-claims.ts';

/** A cell with what led to it. */
export interface AssessedCell {
  cell: CoverageCell;
  rule: StateRule;
  reach: CountyReach;
  /** Share at or above which the county would be covered; null where its rurality is unknown. */
  coveredShare: number | null;
}

/**
 * Assesses one cell.
 *
 * A cell that is not assessed has no reach, even where a service across the county line reaches
 * some residents: without a list of the rest, any share would be taken for the whole.
 * @param county position among the counties of the analysis
 * @param node position among its nodes
 */
export function assessCell(analysis: Analysis, county: number, node: number): AssessedCell {
  const { fips } = analysis.counties[county] as Analysis['counties'][number];
  const { slug, modality } = analysis.nodes[node] as Analysis['nodes'][number];
  const { gapBelow, coveredShare: shares } = analysis.input.yardstick;
  const tally = analysis.tallies[county * analysis.nodes.length + node] as Tally;
  const listing = analysis.listingOf(slug, fips);
  const reach = reachOf(analysis, county, node);
  const { population, catchment } = reach;
  const coveredShare = catchment.rurality === null ? null : shares[catchment.rurality];
  const offered = modality === 'virtual' && isOffered(tally);
  const { state, reason, rule } = decideState({
    virtual: modality === 'virtual',
    offered,
    servicesInCounty: tally.inCounty,
    listed: listing.completeness !== null,
    population,
    reach: reach.reach,
    gapBelow,
    coveredShare,
  });
  const check = tally.inCounty > 0 || offered ? null : analysis.checks.get(checkKey(fips, slug));
  const assessed = state !== 'not-assessed';
  const cell: CoverageCell = {
    county: fips,
    support: slug,
    state,
    reason,
    confirmed: check ?? null,
    servicesInCounty: tally.inCounty,
    reach: assessed ? reach.reach : null,
    outOfReach: assessed ? reach.outOfReach : null,
    nearestMiles: reach.nearestMiles,
    virtualServices: tally.virtual,
    population,
    robust: state === 'gap' && (reach.longerReach ?? 0) < gapBelow,
    evidence: evidenceOf(analysis, tally, listing, reach),
  };
  return { cell, rule, reach, coveredShare };
}

/** Whether people of the county can use any service of a support that needs no travel. */
function isOffered({ virtual, inCounty, inArea }: Tally): boolean {
  return virtual > 0 || inCounty > 0 || inArea;
}

function evidenceOf(
  { sets }: Analysis,
  tally: Tally,
  listing: Listing,
  reach: CountyReach,
): CellEvidence {
  return {
    sources: sets.list(sets.union(sets.union(tally.sources, reach.sources), listing.sources)),
    listing: listing.completeness,
    oldestVerified: tally.oldestVerified,
    newestVerified: tally.newestVerified,
    clientsOnly: tally.clientsOnly,
    approximate: tally.approximate,
  };
}
