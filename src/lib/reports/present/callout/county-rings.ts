import type { GeoProjection } from 'd3-geo';
import type { MapFacts } from '../../facts.ts';

export type Point = readonly [x: number, y: number];

/** A county on a picture: its rings of corners, in the units of the picture. */
export interface CountyRings {
  fips: string;
  rings: readonly (readonly Point[])[];
}

type CountyFeature = MapFacts['counties']['features'][number];

export function countyRings(county: CountyFeature, projection: GeoProjection): CountyRings {
  const { geometry, properties } = county;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const rings = polygons.flat().map((ring) =>
    ring.flatMap(([longitude = 0, latitude = 0]): Point[] => {
      const at = projection([longitude, latitude]);
      return at ? [at] : [];
    }),
  );
  return { fips: properties.fips, rings };
}

/** Whether a point lies in a county, by the even-odd rule over all its rings: holes are not in it. */
export function contains({ rings }: CountyRings, [x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    let before = ring.at(-1);
    for (const corner of ring) {
      if (before && corner[1] > y !== before[1] > y) {
        const cross = ((before[0] - corner[0]) * (y - corner[1])) / (before[1] - corner[1]);
        if (x < corner[0] + cross) inside = !inside;
      }
      before = corner;
    }
  }
  return inside;
}

/** Tells whether two counties meet: neighbors share their corners, cut from one drawing of borders. */
export const cornerKey = ([x, y]: Point): string => `${x.toFixed(2)} ${y.toFixed(2)}`;
