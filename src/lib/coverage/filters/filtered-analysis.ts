import type { Yardstick } from '#lib/domain/yardstick.ts';
import { analyze, type Analysis } from '../analysis.ts';
import type { FilteredCell } from '../cell.ts';
import { tallyServices, type Tally } from '../county-tally.ts';
import type { Ground } from '../ground.ts';
import { createSourceSets } from '../source-sets.ts';
import { ruleOn } from '../ruling.ts';

/** What is told of the services that a filter leaves out. */
export interface FilteredAnalysis {
  /** The same analysis, with the services of which it is not known whether they count. */
  withUnknown: Analysis;
  /** Tallies like those of the analysis. */
  unknown: readonly Tally[];
  unmet: readonly Tally[];
}

/** Prepares what cells say of a filter; null where there is none. */
export function analyzeLeftOut(
  analysis: Omit<Analysis, 'leftOut'>,
  ground: Ground,
): FilteredAnalysis | null {
  const { input, counties, nodes } = analysis;
  if (!input.leftOut) return null;
  const { unknown, unmet } = input.leftOut;
  const tally = (services: typeof unknown) =>
    tallyServices(counties, nodes, input.catalog, services, createSourceSets());
  const services = [...input.services, ...unknown];
  return {
    withUnknown:
      unknown.length === 0
        ? { ...analysis, leftOut: null }
        : analyze({ ...input, services, leftOut: null }, nodes, ground),
    unknown: tally(unknown),
    unmet: tally(unmet),
  };
}

/**
 * What a cell says of the filter; null where there is none, or where it does not concern the support.
 * @param county position among the counties of the analysis
 * @param node position among its nodes
 */
export function filteredCell(
  { input, nodes, leftOut }: Analysis,
  county: number,
  node: number,
  yardstick: Yardstick,
): FilteredCell | null {
  const { slug, modality } = nodes[node] as Analysis['nodes'][number];
  if (!leftOut || !input.leftOut?.concerned.has(slug)) return null;
  const at = county * nodes.length + node;
  const count = (tallies: readonly Tally[]) => {
    const { inCounty, areaServices, virtual } = tallies[at] as Tally;
    return modality === 'virtual' ? Math.max(virtual, inCounty, areaServices) : inCounty;
  };
  return {
    unknown: count(leftOut.unknown),
    unmet: count(leftOut.unmet),
    stateIfCounted: ruleOn(leftOut.withUnknown, county, node, yardstick).state,
  };
}
