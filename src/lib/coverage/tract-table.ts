import type { Tract } from '#lib/domain/place.ts';
import { unitVector } from '#lib/geography/unit-vector.ts';
import type { CoverageCounty } from './input.ts';

/** Where the residents of some counties are: populated tracts, those of one county side by side. */
export interface TractTable {
  /** Positions of a county's tracts: from `starts[county]` up to `starts[county + 1]`. */
  starts: Int32Array;
  latitudes: Float64Array;
  longitudes: Float64Array;
  /** x, y, z of each tract on the unit sphere. */
  vectors: Float64Array;
  /** People, all above zero: a tract without residents adds nothing to any figure. */
  people: Float64Array;
  /** Residents of each county; null where none of its tracts is known, 0 where nobody lives in them. */
  populations: (number | null)[];
}

/** @param counties in the order of the table; tracts of other counties are left out */
export function tabulateTracts(
  counties: readonly CoverageCounty[],
  tracts: readonly Tract[],
): TractTable {
  const lists = new Map(counties.map(({ fips }): [string, Tract[]] => [fips, []]));
  for (const tract of tracts) lists.get(tract.county)?.push(tract);
  const populated = [...lists.values()].map((list) => list.filter((one) => one.population > 0));
  const rows = populated.flat();
  const starts = new Int32Array(counties.length + 1);
  populated.forEach((list, county) => {
    starts[county + 1] = (starts[county] as number) + list.length;
  });
  const vectors = new Float64Array(3 * rows.length);
  rows.forEach(({ latitude, longitude }, i) => vectors.set(unitVector(latitude, longitude), 3 * i));
  return {
    starts,
    latitudes: Float64Array.from(rows, (tract) => tract.latitude),
    longitudes: Float64Array.from(rows, (tract) => tract.longitude),
    vectors,
    people: Float64Array.from(rows, (tract) => tract.population),
    populations: [...lists.values()].map((list) =>
      list.length === 0 ? null : list.reduce((sum, tract) => sum + tract.population, 0),
    ),
  };
}

/**
 * The tracts of some of a table's counties, as `tabulateTracts` would give them.
 * @param counties positions in the table, ascending
 */
export function selectTracts(table: TractTable, counties: readonly number[]): TractTable {
  const ranges = counties.map(
    (county) => [table.starts[county], table.starts[county + 1]] as const,
  );
  const starts = new Int32Array(counties.length + 1);
  ranges.forEach(([from = 0, to = 0], i) => {
    starts[i + 1] = (starts[i] as number) + to - from;
  });
  const select = (values: Float64Array, width = 1) => {
    const selected = new Float64Array(width * (starts[counties.length] as number));
    ranges.forEach(([from = 0, to = 0], i) => {
      selected.set(values.subarray(width * from, width * to), width * (starts[i] as number));
    });
    return selected;
  };
  return {
    starts,
    latitudes: select(table.latitudes),
    longitudes: select(table.longitudes),
    vectors: select(table.vectors, 3),
    people: select(table.people),
    populations: counties.map((county) => table.populations[county] ?? null),
  };
}
