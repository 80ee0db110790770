import { geoAlbers, geoConicEqualArea, type GeoProjection } from 'd3-geo';
import type { Feature } from 'geojson';

/** Size of the map of the country, in pixels of its own. */
export const NATION_WIDTH = 975;
export const NATION_HEIGHT = 610;

/** A part of the country that is drawn on its own: where, and the states in it. */
interface Part {
  fips: readonly string[] | null;
  projection: () => GeoProjection;
  /** Left, top, right, bottom in pixels. */
  frame: readonly [number, number, number, number];
}

/**
 * Alaska, Hawaii and Puerto Rico stand in frames of their own below the others, each with an
 * equal-area projection around its middle: Alaska's reaches across the antimeridian without a seam.
 * Their scales differ, which the map says.
 */
const PARTS: readonly Part[] = [
  {
    fips: ['02'],
    projection: () => geoConicEqualArea().rotate([154, 0]).parallels([55, 65]),
    frame: [4, 452, 216, 606],
  },
  {
    fips: ['15'],
    projection: () => geoConicEqualArea().rotate([157, 0]).parallels([8, 18]),
    frame: [232, 530, 336, 604],
  },
  {
    fips: ['72'],
    projection: () => geoConicEqualArea().rotate([66.4, 0]).parallels([17.9, 18.5]),
    frame: [880, 566, 968, 602],
  },
  { fips: null, projection: geoAlbers, frame: [4, 4, 971, 606] },
];

/** Territories without census tracts in the national file are not drawn. */
const NOT_DRAWN = new Set(['60', '66', '69', '78']);

export const isDrawn = (fips: string) => !NOT_DRAWN.has(fips.slice(0, 2));

/**
 * The projection of each state, each part fitted into its frame.
 * @param shapes all states, with their FIPS codes as ids
 * @returns a function from a FIPS code to the projection that it is drawn with
 */
export function fitNation(shapes: readonly Feature[]): (fips: string) => GeoProjection {
  const drawn = shapes.filter(({ id }) => isDrawn(String(id)));
  const apart = new Set(PARTS.flatMap(({ fips }) => fips ?? []));
  const fitted = PARTS.map(({ fips, projection, frame: [left, top, right, bottom] }) => {
    const features = drawn.filter(({ id }) =>
      fips ? fips.includes(String(id)) : !apart.has(String(id)),
    );
    const extent: [[number, number], [number, number]] = [
      [left, top],
      [right, bottom],
    ];
    const fit = projection().fitExtent(extent, { type: 'FeatureCollection', features });
    return { fips, fit };
  });
  return (fips) => {
    const state = fips.slice(0, 2);
    const part = fitted.find((one) => one.fips?.includes(state)) ?? fitted.at(-1);
    if (!part) throw new Error('The map of the country has no parts');
    return part.fit;
  };
}
