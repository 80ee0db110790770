import { describe, expect, it } from 'vitest';
import { createServiceSearch } from '#lib/coverage/update/services-near.ts';
import { distanceMiles } from '#lib/geography/distance.ts';
import { createRandom } from '../../../support/random.ts';
import { coverageService } from '../../../support/small-coverage.ts';

describe('services near some points', () => {
  it.each([
    ['Kentucky', 37, -84],
    ['the Aleutians, across the antimeridian', 52, 179.8],
    ['a pole', 89.5, 10],
    ['the equator', 0, 0],
  ])('hold all within the miles, around %s', (_, latitude, longitude) => {
    const random = createRandom(latitude * 1000 + 5);
    const draw = (spread: number) => {
      const east = longitude + random.between(-spread, spread);
      return {
        latitude: Math.min(90, Math.max(-90, latitude + random.between(-spread, spread))),
        longitude: east > 180 ? east - 360 : east,
      };
    };
    const points = Array.from({ length: 5 }, () => draw(0.5));
    const services = Array.from({ length: 400 }, () => coverageService('home', { point: draw(6) }));
    const found = new Set(createServiceSearch({ counties: [], points })(services, 60));
    const near = services.filter(({ point }) =>
      points.some((one) => point !== null && distanceMiles(one, point) <= 60),
    );
    expect(near.length).toBeGreaterThan(0);
    expect(near.every((service) => found.has(service))).toBe(true);
    expect(found.size).toBeLessThan(services.length);
  });

  it('hold what is located in a county or serves it, with a place or without', () => {
    const here = coverageService('home', { county: '21193' });
    const serving = coverageService('home', { area: ['21'] });
    const other = coverageService('home', { county: '21195', area: ['39'] });
    const search = createServiceSearch({ counties: ['21193'], points: [] });
    expect(search([here, serving, other], 10)).toEqual([here, serving]);
    expect(search([here, serving, other], Infinity)).toEqual([here, serving, other]);
  });
});
