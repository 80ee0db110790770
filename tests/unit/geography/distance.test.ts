import { describe, expect, it } from 'vitest';
import { distanceMiles, EARTH_RADIUS_MILES, KILOMETERS_PER_MILE } from '#lib/geography/distance.ts';

const at = (latitude: number, longitude: number) => ({ latitude, longitude });

describe('distanceMiles', () => {
  it('uses the mean radius of the Earth, 6371.0088 km', () => {
    expect(EARTH_RADIUS_MILES * KILOMETERS_PER_MILE).toBeCloseTo(6371.0088, 3);
  });

  // One degree of a great circle is radius × π / 180 = 69.093406… miles.
  const degree = (3958.7613 * Math.PI) / 180;
  it.each([
    ['the same point', at(37.2, -83.1), at(37.2, -83.1), 0],
    ['one degree of a meridian', at(37, -84), at(38, -84), degree],
    ['one degree of the equator', at(0, 10), at(0, 11), degree],
    ['across the antimeridian', at(0, 179.5), at(0, -179.5), degree],
    ['across the pole', at(89.5, 0), at(89.5, 180), degree],
    ['antipodes', at(30, 40), at(-30, -140), 180 * degree],
    // By hand: cos d = cos²(60°) cos(90°) + sin²(60°) = 3/4.
    ['a quarter turn at 60° north', at(60, 0), at(60, 90), 3958.7613 * Math.acos(0.75)],
  ])('%s', (_, a, b, miles) => {
    expect(distanceMiles(a, b)).toBeCloseTo(miles, 9);
    expect(distanceMiles(b, a)).toBeCloseTo(miles, 9);
  });

  it('agrees with a published figure: Nashville to Los Angeles airports', () => {
    // Rosetta Code, "Haversine formula": 2887.2599506 km for a radius of 6372.8 km.
    const kilometers = distanceMiles(at(36.12, -86.67), at(33.94, -118.4)) * KILOMETERS_PER_MILE;
    expect((kilometers * 6372.8) / (EARTH_RADIUS_MILES * KILOMETERS_PER_MILE)).toBeCloseTo(
      2887.2599506,
      6,
    );
  });
});
