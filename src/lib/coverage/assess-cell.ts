import { ageCheck } from './age-check.ts';
import { checkKey, type Analysis } from './analysis.ts';
import { accessOf } from './access/access-of.ts';
import { assessEdge } from './assess-edge.ts';
import type { CellEvidence, CoverageCell } from './cell.ts';
import { nearestMilesOf, sourcesInReach } from './county-reach.ts';
import type { Tally } from './county-tally.ts';
import type { Listing } from './listing-claims.ts';
import { filteredCell } from './filters/filtered-analysis.ts';
import { isOffered, ruleOn, staysGap, type Ruling } from './ruling.ts';

/** A cell with what led to it. */
export interface AssessedCell {
  cell: CoverageCell;
  /** What the yardstick in force says. */
  ruling: Ruling;
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
  const support = analysis.nodes[node] as Analysis['nodes'][number];
  const { slug, modality } = support;
  const tally = analysis.tallies[county * analysis.nodes.length + node] as Tally;
  const listing = analysis.listingOf(slug, fips);
  const ruling = ruleOn(analysis, county, node, analysis.input.yardsticks.inForce(slug));
  const { state, reason, reach } = ruling;
  const filtered = filteredCell(analysis, county, node, ruling.yardstick);
  // A check says that there is none at all: of a filter it says nothing where there are services.
  const none =
    tally.inCounty === 0 &&
    !(modality === 'virtual' && isOffered(tally)) &&
    (filtered === null || filtered.unknown + filtered.unmet === 0);
  const check = none ? (analysis.checks.get(checkKey(fips, slug)) ?? null) : null;
  const { confirmed, lapsed } = ageCheck(check, support, analysis.input.today);
  const assessed = state !== 'not-assessed';
  const sources = sourcesInReach(analysis, county, node, reach.terms.miles);
  const cell: CoverageCell = {
    county: fips,
    support: slug,
    state,
    reason,
    confirmed,
    servicesInCounty: tally.inCounty,
    reach: assessed ? reach.reach : null,
    outOfReach: assessed ? reach.outOfReach : null,
    nearestMiles: nearestMilesOf(analysis, county, node),
    ...accessOf(analysis, county, node, assessed),
    virtualServices: tally.virtual,
    population: reach.population,
    robust:
      (filtered === null || filtered.stateIfCounted === 'gap') &&
      isRobust(analysis, county, node, ruling),
    evidence: {
      ...evidenceOf(analysis, tally, listing, sources),
      lapsed,
      edge: assessEdge(analysis, county, node, ruling),
    },
    filtered,
  };
  return { cell, ruling };
}

/** A gap that every yardstick calls one, with longer distances too; one that cannot be asked here says nothing. */
function isRobust(analysis: Analysis, county: number, node: number, own: Ruling): boolean {
  if (!staysGap(own)) return false;
  const { slug } = analysis.nodes[node] as Analysis['nodes'][number];
  return analysis.input.yardsticks.applicable(slug).every((yardstick) => {
    if (yardstick === own.yardstick) return true;
    const ruling = ruleOn(analysis, county, node, yardstick);
    return ruling.state === 'not-assessed' || staysGap(ruling);
  });
}

function evidenceOf(
  { sets }: Analysis,
  tally: Tally,
  listing: Listing,
  inReach: number,
): Omit<CellEvidence, 'lapsed' | 'edge'> {
  return {
    sources: sets.list(sets.union(sets.union(tally.sources, inReach), listing.sources)),
    listing: listing.completeness,
    oldestVerified: tally.oldestVerified,
    newestVerified: tally.newestVerified,
    clientsOnly: tally.clientsOnly,
    approximate: tally.approximate,
  };
}
