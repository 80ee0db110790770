import type { Analysis } from '../analysis.ts';
import { assessCell } from '../assess-cell.ts';
import type { CoverageService } from '../input.ts';
import { analyzePart } from './analyze-part.ts';
import { affectedCounties } from './affected-counties.ts';
import type { KeptCoverage } from './kept-coverage.ts';
import { replaceService } from './kept-services.ts';

/** One service as it was and as it is; null where it was not there, or is no more. */
export interface ServiceChange {
  before: CoverageService | null;
  after: CoverageService | null;
}

/** What a change came to. */
export interface UpdatedCoverage {
  kept: KeptCoverage;
  /** Positions of the cells that were worked out again. */
  cells: readonly number[];
}

/**
 * Works a change of one service into what is kept: only the cells that it can change are assessed
 * again, by the same functions and to the last bit as all of them would be.
 * @param change `before` is one of the services that are kept
 */
export function updateCoverage(kept: KeptCoverage, change: ServiceChange): UpdatedCoverage {
  const { catalog } = kept.input;
  const versions = [change.before, change.after].filter((one) => one !== null);
  const nodes = positionsOf(catalog.nodes, ({ slug }) =>
    versions.some(({ support }) => catalog.members(slug).includes(support)),
  );
  const counties = [
    ...new Set(versions.flatMap((service) => affectedCounties(kept, service, nodes))),
  ].sort((a, b) => a - b);
  const next = { ...kept, services: replaceService(kept.services, change) };
  if (counties.length === 0 || nodes.length === 0) return { kept: next, cells: [] };
  return assessAgain(next, counties, nodes, change.before !== null);
}

function assessAgain(
  kept: KeptCoverage,
  counties: readonly number[],
  nodes: readonly number[],
  removed: boolean,
): UpdatedCoverage {
  const part = analyzePart(kept, counties, nodes, removed);
  const cells = [...kept.cells];
  const all = kept.input.catalog.nodes.length;
  const positions: number[] = [];
  counties.forEach((county, i) => {
    nodes.forEach((node, j) => {
      const position = county * all + node;
      cells[position] = assessCell(part, i, j).cell;
      positions.push(position);
    });
  });
  const miles = [...kept.miles];
  nodes.forEach((node, j) => {
    miles[node] = patchMiles(kept, counties, miles[node] as Float64Array, part, j);
  });
  return { kept: { ...kept, cells, miles }, cells: positions };
}

function patchMiles(
  { tracts }: KeptCoverage,
  counties: readonly number[],
  before: Float64Array,
  part: Analysis,
  node: number,
): Float64Array {
  const after = before.slice();
  const { miles } = part.nearest[node] as Analysis['nearest'][number];
  counties.forEach((county, i) => {
    const own = miles.subarray(part.tracts.starts[i], part.tracts.starts[i + 1]);
    after.set(own, tracts.starts[county]);
  });
  return after;
}

function positionsOf<T>(list: readonly T[], wants: (one: T) => boolean): number[] {
  return [...list.keys()].filter((position) => wants(list[position] as T));
}
