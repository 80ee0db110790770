import Flatbush from 'flatbush';
import type { Position } from 'geojson';
import pointInPolygon from 'point-in-polygon-hao';
import type { Point } from '#lib/domain/place.ts';
import type { CountyBoundary } from './county-boundaries.ts';
import { EARTH_RADIUS_MILES, RADIANS_PER_DEGREE } from './distance.ts';
import { milesToOutline } from './miles-to-outline.ts';

/** Tells which county a point is in. */
export interface CountyLocator {
  /** @returns the county that holds the point (on a shared border the lower FIPS code), or null */
  locate(point: Point): string | null;
  /**
   * For a point just off a simplified coast or river bank.
   * @param maxMiles statute miles, limit included; meant for a few miles
   * @returns the county that holds the point, else the nearest within so many miles, or null
   */
  nearest(point: Point, maxMiles: number): string | null;
}

interface Area {
  fips: string;
  rings: Position[][];
}

/** Builds the locator; a few milliseconds for all counties, a few microseconds per question. */
export function createCountyLocator(boundaries: readonly CountyBoundary[]): CountyLocator {
  const areas = boundaries.flatMap(({ fips, polygons }) =>
    polygons.map((rings): Area => ({ fips, rings })),
  );
  const search = indexBoxes(areas);
  const locate = ({ latitude, longitude }: Point): string | null => {
    let onBorder: string | null = null;
    for (const { fips, rings } of search(longitude, latitude, longitude, latitude)) {
      const inside = pointInPolygon([longitude, latitude], rings);
      if (inside === true) return fips;
      if (inside === 0) onBorder ??= fips;
    }
    return onBorder;
  };
  return {
    locate,
    nearest(point, maxMiles) {
      const holder = locate(point);
      if (holder !== null) return holder;
      const near = areasAround(search, point, maxMiles);
      return nearestOutline(near, point, maxMiles);
    },
  };
}

type Search = (west: number, south: number, east: number, north: number) => Area[];

/** One box per polygon and not per county: the Aleutians lie on both sides of the antimeridian. */
function indexBoxes(areas: readonly Area[]): Search {
  if (areas.length === 0) return () => [];
  const tree = new Flatbush(areas.length);
  for (const { rings } of areas) {
    const [outline = []] = rings;
    const longitudes = outline.map(([longitude]) => longitude as number);
    const latitudes = outline.map(([, latitude]) => latitude as number);
    tree.add(
      Math.min(...longitudes),
      Math.min(...latitudes),
      Math.max(...longitudes),
      Math.max(...latitudes),
    );
  }
  tree.finish();
  return (west, south, east, north) =>
    tree
      .search(west, south, east, north)
      .sort((a, b) => a - b)
      .map((index) => areas[index] as Area);
}

/** Areas whose box comes within so many miles, looked for across the antimeridian too. */
function areasAround(search: Search, { latitude, longitude }: Point, miles: number): Area[] {
  const degrees = miles / (EARTH_RADIUS_MILES * RADIANS_PER_DEGREE);
  const farthest = Math.min(89.9, Math.abs(latitude) + degrees);
  const width = degrees / Math.cos(farthest * RADIANS_PER_DEGREE);
  return [-360, 0, 360].flatMap((turn) =>
    search(
      longitude + turn - width,
      latitude - degrees,
      longitude + turn + width,
      latitude + degrees,
    ),
  );
}

function nearestOutline(areas: readonly Area[], point: Point, maxMiles: number): string | null {
  let nearest: string | null = null;
  let least = Infinity;
  for (const { fips, rings } of areas) {
    const miles = milesToOutline(point, rings);
    if (miles > maxMiles || miles > least) continue;
    if (miles < least || nearest === null || fips < nearest) nearest = fips;
    least = miles;
  }
  return nearest;
}
