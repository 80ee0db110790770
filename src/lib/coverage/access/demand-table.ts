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
  positions: ReadonlyMap<string, readonly number[]>;
  /** Residents left out, since their county has no rural-urban code. */
  unclassified: number;
}

const CLASSES: readonly Rurality[] = ['urban', 'rural'];

/** @param codes rural-urban continuum codes by county */
export function tabulateDemand(
  tracts: readonly Tract[],
  codes: ReadonlyMap<string, number>,
): DemandTable {
  const lists = CLASSES.map((): Tract[] => []);
  const listOf = new Map(
    [...codes].map(([county, code]) => [
      county,
      lists[CLASSES.indexOf(ruralityOf(code) ?? 'rural')],
    ]),
  );
  let unclassified = 0;
  for (const tract of tracts) {
    if (tract.population <= 0) continue;
    const list = listOf.get(tract.county);
    if (list) list.push(tract);
    else unclassified += tract.population;
  }
  const parts = createParts(lists);
  const people = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0));
  const positions = new Map<string, number[]>();
  parts.forEach(({ first, grid }, part) => {
    const list = lists[part] as Tract[];
    const placeOf = new Int32Array(list.length);
    for (let place = 0; place < grid.ids.length; place++) {
      const id = grid.ids[place] as number;
      placeOf[id] = first + place;
      people[first + place] = (list[id] as Tract).population;
    }
    list.forEach(({ county }, id) => {
      const own = positions.get(county);
      if (own) own.push(placeOf[id] as number);
      else positions.set(county, [placeOf[id] as number]);
    });
  });
  return { parts, people, positions, unclassified };
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
