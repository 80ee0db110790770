import { describe, expect, it } from 'vitest';
import { reachFeatures } from '#lib/components/map/reach-features.ts';
import { distanceMiles } from '#lib/geography/distance.ts';

const CENTER = { longitude: -83.2, latitude: 37.25 };
const kinds = (drawing: Parameters<typeof reachFeatures>[0]) =>
  reachFeatures(drawing).features.map(({ properties }) => String(properties?.['kind']));

describe('reachFeatures', () => {
  it.each([
    ['nothing chosen', null, []],
    ['no distance, no service', { center: CENTER, catchmentMiles: null, nearest: null }, []],
    ['a distance of none', { center: CENTER, catchmentMiles: 0, nearest: null }, []],
    ['a distance', { center: CENTER, catchmentMiles: 30, nearest: null }, ['ring']],
    [
      'a service alone',
      { center: CENTER, catchmentMiles: null, nearest: { longitude: -83, latitude: 37 } },
      ['way'],
    ],
    [
      'both',
      { center: CENTER, catchmentMiles: 30, nearest: { longitude: -83, latitude: 37 } },
      ['ring', 'way'],
    ],
  ])('%s', (_, drawing, expected) => {
    expect(kinds(drawing)).toEqual(expected);
  });

  it.each([5, 30, 120])('draws a closed ring whose every point is %d miles away', (miles) => {
    const [ring] = reachFeatures({ center: CENTER, catchmentMiles: miles, nearest: null }).features;
    const coordinates = ring?.geometry.type === 'LineString' ? ring.geometry.coordinates : [];
    expect(coordinates.length).toBeGreaterThan(60);
    const [first, last] = [coordinates[0] ?? [], coordinates.at(-1) ?? []];
    expect(first.map((degrees) => degrees.toFixed(9))).toEqual(last.map((d) => d.toFixed(9)));
    for (const [longitude = 0, latitude = 0] of coordinates) {
      expect(distanceMiles(CENTER, { longitude, latitude })).toBeCloseTo(miles, 4);
    }
  });

  it('draws the way from the middle to the service', () => {
    const nearest = { longitude: -83, latitude: 37 };
    const [way] = reachFeatures({ center: CENTER, catchmentMiles: null, nearest }).features;
    expect(way?.geometry).toEqual({
      type: 'LineString',
      coordinates: [
        [-83.2, 37.25],
        [-83, 37],
      ],
    });
  });
});
