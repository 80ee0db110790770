import type { Yardstick } from '#lib/domain/yardstick.ts';
import type { StateAnalysis } from './analysis.ts';
import type { CellState, NotAssessedReason } from './cell.ts';
import { decideState, type StateRule } from './cell-state.ts';
import { reachOf, type CountyReach } from './county-reach.ts';
import type { Tally } from './county-tally.ts';

/** What one yardstick says of one cell. */
export interface Ruling {
  yardstick: Yardstick;
  state: CellState;
  reason: NotAssessedReason | null;
  /** The rule that decided. */
  rule: StateRule;
  reach: CountyReach;
}

/**
 * Asks a yardstick of a cell.
 * @param county position among the counties of the analysis
 * @param node position among its nodes
 */
export function ruleOn(
  analysis: StateAnalysis,
  county: number,
  node: number,
  yardstick: Yardstick,
): Ruling {
  const { fips } = analysis.counties[county] as StateAnalysis['counties'][number];
  const { slug, modality } = analysis.nodes[node] as StateAnalysis['nodes'][number];
  const tally = analysis.tallies[county * analysis.nodes.length + node] as Tally;
  const reach = reachOf(analysis, county, node, yardstick);
  const decision = decideState({
    virtual: modality === 'virtual',
    offered: modality === 'virtual' && isOffered(tally),
    servicesInCounty: tally.inCounty,
    listed: analysis.listingOf(slug, fips).completeness !== null,
    population: reach.population,
    reach: reach.reach,
    unknown: reach.terms.unknown,
    gapBelow: yardstick.gapBelow,
    coveredShare: reach.terms.coveredShare,
    ratioMet: ratioMet(yardstick, tally, reach.population),
  });
  return { yardstick, reach, ...decision };
}

/** Whether a gap stays one with distances 25 % longer. A support without reach has none to lengthen. */
export function staysGap({ state, yardstick, reach }: Ruling): boolean {
  return state === 'gap' && (reach.longerReach ?? 0) < yardstick.gapBelow;
}

/** Whether people of the county can use any service of a support that needs no travel. */
export function isOffered({ virtual, inCounty, inArea }: Tally): boolean {
  return virtual > 0 || inCounty > 0 || inArea;
}

/**
 * Whether the county has what a ratio asks for. A service that does not say its capacity may have
 * any: where what is said falls short and something is unsaid, it is not known.
 */
function ratioMet({ rule }: Yardstick, tally: Tally, population: number | null): boolean | null {
  if (rule.kind !== 'ratio' || population === null) return null;
  const asked = rule.atLeast * population;
  if (rule.counted === 'services') return tally.inCounty * rule.per >= asked;
  if (tally.capacity * rule.per >= asked) return true;
  return tally.capacityUnknown > 0 ? null : false;
}
