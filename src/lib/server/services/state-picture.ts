import { geoPath, type GeoProjection } from 'd3-geo';
import type { State } from '#lib/domain/state.ts';
import { stateProjection } from '#lib/reports/state-projection.ts';
import type { StatePicture } from '#lib/view/directory-page.ts';
import { getBoundaries } from './boundaries.ts';

const WIDTH = 640;
const MARGIN = 8;
/** A state much wider, or much higher, than this is drawn with empty sides. */
const LOWEST = 300;
const HIGHEST = 640;

/** Where a point stands in the picture, in its units; null outside of it. */
export type PlaceInPicture = (longitude: number, latitude: number) => [number, number] | null;

/**
 * The lines of a state, and where a point of the Earth stands among them.
 * @param county 5-digit FIPS of a county to be outlined
 */
export function drawStatePicture(
  state: State,
  county: string | null,
): { picture: StatePicture; place: PlaceInPicture } {
  const { boundaries } = getBoundaries(state);
  const height = heightOf(boundaries.box);
  const projection = stateProjection(boundaries, { width: WIDTH, height, margin: MARGIN });
  const path = geoPath(projection).digits(1);
  const own = boundaries.counties.features.filter(({ properties }) => properties.inState);
  const chosen = own.find(({ properties }) => properties.fips === county);
  const outline = boundaries.borders.features.filter(({ properties }) => properties.own);
  return {
    picture: {
      width: WIDTH,
      height,
      counties: own.map((one) => path(one) ?? '').join(''),
      outline: outline.map((line) => path(line) ?? '').join(''),
      chosen: chosen ? path(chosen) : null,
    },
    place: (longitude, latitude) => placeIn(projection, longitude, latitude, height),
  };
}

/** The height at which the state fills the width, within bounds. @param box degrees */
function heightOf([west, south, east, north]: readonly [number, number, number, number]): number {
  const middle = ((south + north) / 2) * (Math.PI / 180);
  const shape = (north - south) / ((east - west) * Math.cos(middle));
  return Math.round(Math.min(HIGHEST, Math.max(LOWEST, WIDTH * shape * 1.08)));
}

function placeIn(
  projection: GeoProjection,
  longitude: number,
  latitude: number,
  height: number,
): [number, number] | null {
  const at = projection([longitude, latitude]);
  if (!at) return null;
  const [x, y] = at;
  if (x < 0 || x > WIDTH || y < 0 || y > height) return null;
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
}
