import type { Point, Rurality, Tract } from '#lib/domain/place.ts';
import { ruralityOf } from '#lib/domain/place.ts';
import { buildPointGrid, type PointGrid } from '#lib/geography/point-grid.ts';

/** Tracts of one class of counties: they have the same catchment. */
export interface DemandPart {
  rurality: Rurality;
  /** Position in the table of the part's first tract; the others follow in grid order. */
  first: number;
  /** Centers of population. */
  grid: PointGrid;
}

/**
 * Where the people are who share what is offered: the populated tracts of the country, urban ones
 * before rural ones, each in the order of their grid. A tract whose county has no rural-urban code
 * has no catchment and is left out. Made once per version of the data; every support uses the same.
 */
export interface DemandTable {
  parts: readonly DemandPart[];
  /** Residents per tract, above zero. */
  people: Float64Array;
  /** Positions of a county's tracts, in the order in which they were given. */
  positions: ReadonlyMap<string, Int32Array>;
  /** Residents left out, since their county has no rural-urban code. */
  unclassified: number;
}

const CLASSES: readonly Rurality[] = ['urban', 'rural'];

/** @param codes rural-urban continuum codes by county */
export function tabulateDemand(
  tracts: readonly Tract[],
  codes: ReadonlyMap<string, number>,
): DemandTable {
  const classOf = new Map([...codes].map(([county, code]) => [county, ruralityOf(code)]));
  const populated = tracts.filter(({ population }) => population > 0);
  const ids = CLASSES.map((rurality) =>
    [...populated.keys()].filter((i) => classOf.get(populated[i]?.county ?? '') === rurality),
  );
  const parts = createParts(ids.map((list) => list.map((i) => populated[i] as Tract)));
  const size = ids.reduce((sum, { length }) => sum + length, 0);
  const people = new Float64Array(size);
  const placeOf = new Int32Array(populated.length).fill(-1);
  parts.forEach(({ first, grid }, part) => {
    grid.ids.forEach((id, place) => {
      const tract = ids[part]?.[id] as number;
      people[first + place] = (populated[tract] as Tract).population;
      placeOf[tract] = first + place;
    });
  });
  const counted = [...populated.keys()].filter((i) => (placeOf[i] as number) >= 0);
  const positions = [...Map.groupBy(counted, (i) => (populated[i] as Tract).county)].map(
    ([fips, list]): [string, Int32Array] => [
      fips,
      Int32Array.from(list, (i) => placeOf[i] as number),
    ],
  );
  const all = populated.reduce((sum, { population }) => sum + population, 0);
  const unclassified = all - people.reduce((sum, value) => sum + value, 0);
  return { parts, people, positions: new Map(positions), unclassified };
}

/** @param points of each class */
function createParts(points: readonly (readonly Point[])[]): DemandPart[] {
  let first = 0;
  return CLASSES.map((rurality, i) => {
    const own = points[i] ?? [];
    const part = { rurality, first, grid: buildPointGrid(own) };
    first += own.length;
    return part;
  });
}
