import type { Point } from '#lib/domain/place.ts';
import type { State } from '#lib/domain/state.ts';
import type { CountyBoundary } from '#lib/geography/county-boundaries.ts';
import { milesToOutline } from '#lib/geography/miles-to-outline.ts';
import { countyBoundaries, countyLocator } from './counties.ts';

/** What an address can be located by. */
export interface Gazetteer {
  hasCounty(fips: string): boolean;
  /**
   * @param state of the address, where it is known: on the wrong side of a simplified state line
   *   the county across it is taken
   * @returns the county that holds a point, or is within {@link SHORE_MILES} of it, or null
   */
  countyAt(point: Point, state?: State | undefined): string | null;
  /** Statute miles from a point to a county; 0 inside it. */
  milesTo(fips: string, point: Point): number;
  /** Statute miles from a point to the nearest county of a state; 0 inside it. */
  milesToState(stateFips: string, point: Point): number;
  /**
   * @returns FIPS codes of the counties of a state with a name, with or without its kind: two where
   *   a county and an independent city share it, none where it is unknown
   */
  countiesNamed(stateFips: string, name: string): readonly string[];
  /** @returns the centroid of a ZIP code, or null where it is not known */
  zip(zip: string): Point | null;
  /** False where no ZIP centroids were imported. */
  hasZips: boolean;
}

/** A simplified coast or river may leave a pier, or a house on the bank, outside its county. */
const SHORE_MILES = 2;

/**
 * @param centroids of the ZIP codes that will be asked for
 * @param hasZips whether any were imported
 */
export function createGazetteer(
  centroids: ReadonlyMap<string, Point>,
  hasZips = centroids.size > 0,
): Gazetteer {
  const boundaries = countyBoundaries();
  const byFips = new Map(boundaries.map((county) => [county.fips, county]));
  const byName = Map.groupBy(boundaries, nameKey);
  const milesTo = (fips: string, point: Point) => {
    if (countyLocator().locate(point) === fips) return 0;
    const rings = byFips.get(fips)?.polygons ?? [];
    return Math.min(...rings.map((polygon) => milesToOutline(point, polygon)));
  };
  const nearestIn = (stateFips: string, point: Point) =>
    boundaries
      .filter(({ fips }) => fips.startsWith(stateFips))
      .map(({ fips }) => ({ fips, miles: milesTo(fips, point) }))
      .reduce((a, b) => (b.miles < a.miles ? b : a), { fips: '', miles: Infinity });
  return {
    hasCounty: (fips) => byFips.has(fips),
    countyAt(point, state) {
      const holder = countyLocator().nearest(point, SHORE_MILES);
      if (!state || holder?.startsWith(state.fips)) return holder;
      const across = nearestIn(state.fips, point);
      return across.miles <= SHORE_MILES ? across.fips : holder;
    },
    milesTo,
    milesToState: (stateFips, point) => nearestIn(stateFips, point).miles,
    countiesNamed: (stateFips, name) =>
      (byName.get(nameKey({ fips: stateFips, name })) ?? []).map(({ fips }) => fips),
    zip: (zip) => centroids.get(zip) ?? null,
    hasZips,
  };
}

function nameKey({ fips, name }: Pick<CountyBoundary, 'fips' | 'name'>): string {
  const plain = name
    .toLowerCase()
    .replace(/ (county|parish|borough|census area|municipality|municipio)$/, '')
    .replace(/\bsaint\b/g, 'st')
    .replace(/[^\p{L}]/gu, '');
  return fips.slice(0, 2) + plain;
}
