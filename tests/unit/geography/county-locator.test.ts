import { describe, expect, it } from 'vitest';
import { readCountyBoundaries, type CountyBoundary } from '#lib/geography/county-boundaries.ts';
import { createCountyLocator } from '#lib/geography/county-locator.ts';
import { readCountyAtlas } from '../../support/county-atlas.ts';

const at = (latitude: number, longitude: number) => ({ latitude, longitude });

describe('on the real boundaries', () => {
  const locator = createCountyLocator(readCountyBoundaries(readCountyAtlas()));

  // Towns, and the counties that they lie in.
  it.each([
    ['Hazard, Kentucky', 37.2495, -83.1932, '21193'],
    ['Louisville, Kentucky', 38.2527, -85.7585, '21111'],
    ['Kansas City, Missouri', 39.0997, -94.5786, '29095'],
    ['Washington, DC', 38.9072, -77.0369, '11001'],
    ['Fairfax city inside Fairfax County', 38.8517, -77.3013, '51600'],
    ['Reston, around Fairfax city', 38.9586, -77.357, '51059'],
    ['Hartford, in a county of old', 41.7658, -72.6734, '09003'],
    ['Anchorage', 61.2181, -149.9003, '02020'],
    ['Unalaska, east of the antimeridian', 53.87, -166.54, '02016'],
    ['Attu Island, west of the antimeridian', 52.9, 172.95, '02016'],
    ['Honolulu', 21.33, -157.84, '15003'],
    ['Hilo', 19.7, -155.1, '15001'],
    ['San Juan, Puerto Rico', 18.4, -66.06, '72127'],
    ['Hagåtña, Guam', 13.46, 144.74, '66010'],
  ])('%s', (_, latitude, longitude, fips) => {
    expect(locator.locate(at(latitude, longitude))).toBe(fips);
    expect(locator.nearest(at(latitude, longitude), 1)).toBe(fips);
  });

  it.each([
    ['Toronto', 43.6532, -79.3832],
    ['the Gulf of Mexico', 27, -90],
    ['the other side of the Earth', -37, 96],
  ])('%s is in none', (_, latitude, longitude) => {
    expect(locator.locate(at(latitude, longitude))).toBeNull();
    expect(locator.nearest(at(latitude, longitude), 5)).toBeNull();
  });

  it('takes a place off the coast to its county, within the limit only', () => {
    const place = at(33.55, -78.8); // at sea, some nine miles off Myrtle Beach, South Carolina
    expect(locator.locate(place)).toBeNull();
    expect(locator.nearest(place, 3)).toBeNull();
    expect(locator.nearest(place, 12)).toBe('45051');
  });
});

describe('on squares drawn by hand', () => {
  const square = (west: number, south: number, east: number, north: number) => [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
  const county = (fips: string, ...polygons: number[][][][]): CountyBoundary => ({
    fips,
    name: fips,
    polygons,
    box: [0, 0, 0, 0],
    center: at(0, 0),
  });
  const locator = createCountyLocator([
    county('00001', [square(0, 0, 1, 1), square(0.4, 0.4, 0.6, 0.6)]),
    county('00002', [square(1, 0, 2, 1)]),
    county('00003', [square(0.4, 0.4, 0.6, 0.6)]),
    county('00004', [square(179, 0, 179.9, 1)]),
  ]);

  it('knows holes and what fills them', () => {
    expect(locator.locate(at(0.2, 0.2))).toBe('00001');
    expect(locator.locate(at(0.5, 0.5))).toBe('00003');
  });

  it('gives a shared border to the lower code', () => {
    expect(locator.locate(at(0.5, 1))).toBe('00001');
  });

  it('finds the nearest across the antimeridian: 0.2 degrees of the equator are 13.8 miles', () => {
    expect(locator.nearest(at(0.0, -179.9), 13.7)).toBeNull();
    expect(locator.nearest(at(0.0, -179.9), 13.9)).toBe('00004');
  });

  it('chooses the nearer of two: 0.02 degrees from one, 0.98 from the other', () => {
    expect(locator.nearest(at(1.02, 0.98), 5)).toBe('00001');
    expect(locator.nearest(at(1.02, 1.02), 5)).toBe('00002');
    expect(locator.nearest(at(1.02, 0.98), 1.3)).toBeNull();
  });

  it('holds nothing where there are no counties', () => {
    expect(createCountyLocator([]).nearest(at(0, 0), 100)).toBeNull();
  });
});
