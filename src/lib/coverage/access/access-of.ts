import type { Analysis } from '../analysis.ts';
import { catchmentOf } from '../catchment.ts';
import type { CoverageCell } from '../cell.ts';
import { PER_RESIDENTS } from './county-access.ts';

/** The three figures of supply per 10,000 residents. */
export type AccessFigures = Pick<CoverageCell, 'access' | 'twoStepAccess' | 'providerRatio'>;

const UNKNOWN: AccessFigures = { access: null, twoStepAccess: null, providerRatio: null };

/**
 * The supply per residents of one cell. Catchments are always the support's own, whatever the
 * yardstick asks for. Null, never 0, where the cell is not assessed or its support is virtual by
 * nature; without a catchment only the ratio of the county itself is known.
 */
export function accessOf(
  { counties, nodes, tallies, tracts, access }: Analysis,
  county: number,
  node: number,
  assessed: boolean,
): AccessFigures {
  const support = nodes[node] as Analysis['nodes'][number];
  const population = tracts.populations[county] ?? null;
  if (!assessed || support.modality === 'virtual' || !population) return UNKNOWN;
  const tally = tallies[county * nodes.length + node] as Analysis['tallies'][number];
  const supply = tally.capacity + tally.capacityUnknown;
  const { miles } = catchmentOf(support, (counties[county] as Analysis['counties'][number]).rucc);
  const figures = miles === null ? null : access[node];
  return {
    access: figures?.access[county] ?? null,
    twoStepAccess: figures?.twoStep[county] ?? null,
    providerRatio: (supply / population) * PER_RESIDENTS,
  };
}
