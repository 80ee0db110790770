import { geoConicEqualArea, type GeoProjection } from 'd3-geo';
import type { StateBoundaries } from '#lib/view/boundaries.ts';

/** Albers' standard parallels for the contiguous states (U.S. Geological Survey), degrees. */
const PARALLELS: [number, number] = [29.5, 45.5];

/**
 * The equal-area projection in which a picture shows a whole state.
 * @param margin in the picture's units
 */
export function stateProjection(
  { box, counties }: Pick<StateBoundaries, 'box' | 'counties'>,
  { width, height, margin }: { width: number; height: number; margin: number },
): GeoProjection {
  const features = counties.features.filter(({ properties }) => properties.inState);
  return geoConicEqualArea()
    .parallels(PARALLELS)
    .rotate([-(box[0] + box[2]) / 2, 0])
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      { type: 'FeatureCollection', features },
    );
}
