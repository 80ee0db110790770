// A made-up state of two square counties side by side, with a county of another state to the east.
import type { StateBoundaries } from '#lib/view/boundaries.ts';

type County = StateBoundaries['counties']['features'][number];

/** A square of a degree whose south-west corner is given; clockwise, as the map's shapes are. */
function square(fips: string, name: string, west: number, inState: boolean): County {
  const [south, east, north] = [37, west + 1, 38];
  const ring = [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
  return {
    type: 'Feature',
    properties: { fips, name, inState },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}

const border = (own: boolean, west: number, east: number) => ({
  type: 'Feature' as const,
  properties: { own },
  geometry: {
    type: 'MultiLineString' as const,
    coordinates: [
      [
        [west, 37],
        [east, 37],
      ],
    ],
  },
});

/** @param names of the two counties */
export function squareState(names: readonly [string, string] = ['West', 'East']): StateBoundaries {
  return {
    box: [-85, 37, -83, 38],
    counties: {
      type: 'FeatureCollection',
      features: [
        square('21001', names[0], -85, true),
        square('21003', names[1], -84, true),
        square('54001', 'Abroad', -83, false),
      ],
    },
    borders: {
      type: 'FeatureCollection',
      features: [border(false, -83, -82), border(true, -85, -83)],
    },
    labels: [
      { kind: 'city', name: 'Town', longitude: -84, latitude: 37.5, rank: 1 },
      { kind: 'state', name: 'Abroad', longitude: -82.5, latitude: 37.5, rank: 0 },
    ],
  };
}
