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

/** A county while its tracts are sorted. */
interface Home {
  /** Position of its class. */
  part: number;
  /** Its tracts: positions among those of the class, then in the table. */
  tracts: number[];
}

/** @param codes rural-urban continuum codes by county */
export function tabulateDemand(
  tracts: readonly Tract[],
  codes: ReadonlyMap<string, number>,
): DemandTable {
  const { lists, homes, unclassified } = sortTracts(tracts, codes);
  const parts = createParts(lists);
  const people = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0));
  const placesOf = parts.map(({ first, grid: { ids } }, part) => {
    const list = lists[part] as Tract[];
    const placeOf = new Int32Array(ids.length);
    for (let place = 0; place < ids.length; place++) {
      const id = ids[place] as number;
      placeOf[id] = first + place;
      people[first + place] = (list[id] as Tract).population;
    }
    return placeOf;
  });
  const positions = new Map<string, readonly number[]>();
  for (const [county, home] of homes) {
    const placeOf = placesOf[home.part] as Int32Array;
    for (let i = 0; i < home.tracts.length; i++) {
      home.tracts[i] = placeOf[home.tracts[i] as number] as number;
    }
    positions.set(county, home.tracts);
  }
  return { parts, people, positions, unclassified };
}

/** Populated tracts by the class of their county. Those of a county mostly come one after the other. */
function sortTracts(tracts: readonly Tract[], codes: ReadonlyMap<string, number>) {
  const lists = CLASSES.map((): Tract[] => []);
  const homes = new Map<string, Home>();
  let unclassified = 0;
  let county = '';
  let home: Home | undefined;
  for (const tract of tracts) {
    if (tract.population <= 0) continue;
    if (tract.county !== county) {
      county = tract.county;
      home = homes.get(county) ?? createHome(codes.get(county));
      if (home) homes.set(county, home);
    }
    if (home) home.tracts.push((lists[home.part] as Tract[]).push(tract) - 1);
    else unclassified += tract.population;
  }
  return { lists, homes, unclassified };
}

/** @param code rural-urban continuum code; without one there is no class */
function createHome(code: number | undefined): Home | undefined {
  if (code === undefined) return undefined;
  return { part: CLASSES.indexOf(ruralityOf(code) ?? 'rural'), tracts: [] };
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
