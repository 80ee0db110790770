import type { Analysis } from './analysis.ts';
import type { CellState } from './cell.ts';
import type { EdgeEffect } from './edge-effect.ts';
import { tractReach } from './people-in-reach.ts';
import type { Ruling } from './ruling.ts';

/**
 * The edge effect of a cell: null where no catchment reaches over the edge, where the cell is not
 * assessed, or where the support has no distance.
 */
export function assessEdge(
  analysis: Analysis,
  county: number,
  node: number,
  ruling: Ruling,
): EdgeEffect | null {
  const { terms, reach } = ruling.reach;
  if (!analysis.edges || ruling.state === 'not-assessed' || reach === null) return null;
  if (terms.miles === null) return null;
  const reachOf = tractReach(analysis, county, node, terms);
  const edge = analysis.edges(county, node, terms.miles, (tract) => reachOf(tract) !== 'none');
  return edge && { ...edge, mayBe: betterState(ruling, edge.outOfReach) };
}

/** Only the share in reach can rise: a service across the line is none in the county. */
function betterState(
  { state, yardstick, reach: { reach, population, terms } }: Ruling,
  more: number,
): CellState | null {
  if (!population || reach === null || more === 0) return null;
  // Added in people: a share plus a share could miss the limit by rounding.
  const share = (Math.round(reach * population) + more) / population;
  if (state === 'gap' && share >= yardstick.gapBelow) return 'neighbor-dependent';
  const { coveredShare } = terms;
  return state === 'partial' && coveredShare !== null && share >= coveredShare ? 'covered' : null;
}
