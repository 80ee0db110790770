import { describe, expect, it } from 'vitest';
import { countyFullName } from '#lib/domain/place.ts';
import { findState } from '#lib/domain/state.ts';
import { regionName } from '#lib/reports/narrative/region-name.ts';

/** Counties as the product names them: FIPS code and name. */
const named = (counties: readonly (readonly [fips: string, name: string])[]) =>
  regionName(
    counties.map(([fips, name]) => ({
      ...{ name, fullName: countyFullName(fips, name) },
      stateName: findState(fips.slice(0, 2))?.name ?? '',
    })),
  );

const KENTUCKY = ['Adair', 'Allen', 'Anderson', 'Ballard', 'Barren', 'Bath'].map(
  (name, i) => [`21${String(2 * i + 1).padStart(3, '0')}`, name] as const,
);

describe('regionName', () => {
  it.each([
    ['Perry County, Kentucky', [['21193', 'Perry']]],
    [
      'Knott, Leslie and Perry Counties, Kentucky',
      [
        ['21119', 'Knott'],
        ['21131', 'Leslie'],
        ['21193', 'Perry'],
      ],
    ],
    [
      'Acadia and Allen Parishes, Louisiana',
      [
        ['22001', 'Acadia'],
        ['22003', 'Allen'],
      ],
    ],
    [
      'Arlington and Fairfax Counties, and Alexandria and Falls Church cities, Virginia',
      [
        ['51013', 'Arlington'],
        ['51059', 'Fairfax'],
        ['51510', 'Alexandria'],
        ['51610', 'Falls Church'],
      ],
    ],
    // A county and a city of one name.
    [
      'Fairfax County and Fairfax city, Virginia',
      [
        ['51059', 'Fairfax'],
        ['51600', 'Fairfax'],
      ],
    ],
    [
      'Kenai Peninsula and North Slope Boroughs, Juneau City and Borough, and Nome Census Area, Alaska',
      [
        ['02122', 'Kenai Peninsula'],
        ['02185', 'North Slope'],
        ['02110', 'Juneau'],
        ['02180', 'Nome'],
      ],
    ],
    ['District of Columbia', [['11001', 'District of Columbia']]],
    [
      'Carson City and Douglas County, Nevada',
      [
        ['32510', 'Carson City'],
        ['32005', 'Douglas'],
      ],
    ],
    [
      'Boyd County, Kentucky, and Cabell County, West Virginia',
      [
        ['21019', 'Boyd'],
        ['54011', 'Cabell'],
      ],
    ],
    [
      'Boyd and Greenup Counties, Kentucky; Lawrence County, Ohio; and Cabell County, West Virginia',
      [
        ['21019', 'Boyd'],
        ['21089', 'Greenup'],
        ['39087', 'Lawrence'],
        ['54011', 'Cabell'],
      ],
    ],
    ['6 counties in Kentucky', KENTUCKY],
    ['7 counties in Kentucky and West Virginia', [...KENTUCKY, ['54011', 'Cabell']]],
    ['6 counties and 1 city in Kentucky and Virginia', [...KENTUCKY, ['51510', 'Alexandria']]],
  ] as const)('%s', (name, counties) => {
    expect(named(counties)).toBe(name);
  });
});
