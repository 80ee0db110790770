import { describe, expect, it } from 'vitest';
import { COUNTY_VINTAGE, readCountyBoundaries } from '#lib/geography/county-boundaries.ts';
import { isInUnitedStates } from '#lib/geography/united-states.ts';
import { readCountyAtlas } from '../../support/county-atlas.ts';

const boundaries = readCountyBoundaries(readCountyAtlas());
const find = (fips: string) => {
  const found = boundaries.find((county) => county.fips === fips);
  if (!found) throw new Error(`No county ${fips}`);
  return found;
};

describe('the counties of us-atlas', () => {
  it('are 3,231 of the 2017 edition, each with a five-digit code, in order', () => {
    const codes = boundaries.map(({ fips }) => fips);
    expect(boundaries).toHaveLength(3231);
    expect(COUNTY_VINTAGE).toBe('2017');
    expect(codes.every((fips) => /^\d{5}$/.test(fips))).toBe(true);
    expect(codes).toEqual([...codes].sort());
    expect(codes.filter((fips) => fips.startsWith('09'))).toHaveLength(8);
    expect(codes.filter((fips) => fips.startsWith('21'))).toHaveLength(120);
  });

  it('have names and centers: Perry County, Kentucky', () => {
    // Hazard, its seat near its middle, lies at 37.25, -83.19.
    const perry = find('21193');
    expect(perry.name).toBe('Perry');
    expect(perry.center.latitude).toBeCloseTo(37.25, 1);
    expect(perry.center.longitude).toBeCloseTo(-83.19, 1);
  });

  it('have boxes; that of the western Aleutians runs across the antimeridian', () => {
    const [west, south, east, north] = find('02016').box;
    expect(west).toBeCloseTo(172.46, 1);
    expect(east).toBeCloseTo(-166.09, 1);
    expect(south).toBeCloseTo(51.23, 1);
    expect(north).toBeCloseTo(57.22, 1);
    const perry = find('21193').box;
    expect(perry[0]).toBeLessThan(perry[2]);
  });

  it('lie in the rectangles of the United States', () => {
    const corners = boundaries.flatMap(({ box: [west, south, east, north] }) => [
      { latitude: south, longitude: west },
      { latitude: north, longitude: east },
    ]);
    expect(corners.filter((corner) => !isInUnitedStates(corner))).toEqual([]);
  });
});

describe('other data', () => {
  it.each([[null], [[]], [{ type: 'Topology', objects: {} }], [{ type: 'FeatureCollection' }]])(
    '%j is refused',
    (value) => {
      expect(() => readCountyBoundaries(value)).toThrow('expected a topology');
    },
  );
});
