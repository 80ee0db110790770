import { describe, expect, it } from 'vitest';
import { countyFullName, ruralityOf } from '#lib/domain/place.ts';
import { readCountyBoundaries } from '#lib/geography/county-boundaries.ts';
import { readCountyAtlas } from '../../support/county-atlas.ts';
import { sharedFile } from '../../support/shared-file.ts';

describe('ruralityOf', () => {
  // USDA: codes 1 to 3 are metropolitan counties.
  it.each([
    [1, 'urban'],
    [3, 'urban'],
    [4, 'rural'],
    [9, 'rural'],
    [null, null],
  ])('code %s: %s', (rucc, rurality) => {
    expect(ruralityOf(rucc)).toBe(rurality);
  });
});

describe('countyFullName', () => {
  it.each([
    ['21193', 'Perry', 'Perry County'],
    ['01001', 'Autauga', 'Autauga County'],
    ['35013', 'Doña Ana', 'Doña Ana County'],
    ['22071', 'Orleans', 'Orleans Parish'],
    ['72021', 'Bayamón', 'Bayamón Municipio'],
    ['11001', 'District of Columbia', 'District of Columbia'],
    // Cities that are no part of a county, and counties of nearly the same name.
    ['24510', 'Baltimore', 'Baltimore city'],
    ['24005', 'Baltimore', 'Baltimore County'],
    ['29510', 'St. Louis', 'St. Louis city'],
    ['29189', 'St. Louis', 'St. Louis County'],
    ['32510', 'Carson City', 'Carson City'],
    ['51760', 'Richmond', 'Richmond city'],
    ['51159', 'Richmond', 'Richmond County'],
    ['51095', 'James City', 'James City County'],
    ['51036', 'Charles City', 'Charles City County'],
    // Alaska has no counties.
    ['02020', 'Anchorage', 'Anchorage Municipality'],
    ['02110', 'Juneau', 'Juneau City and Borough'],
    ['02170', 'Matanuska-Susitna', 'Matanuska-Susitna Borough'],
    ['02185', 'North Slope', 'North Slope Borough'],
    ['02188', 'Northwest Arctic', 'Northwest Arctic Borough'],
    ['02180', 'Nome', 'Nome Census Area'],
    ['02230', 'Skagway', 'Skagway Municipality'],
  ])('%s %s is %s', (fips, name, full) => {
    expect(countyFullName(fips, name)).toBe(full);
  });
});

describe('the names of all counties', () => {
  const codes = sharedFile('data/need/Ruralurbancontinuumcodes2023.csv');

  it.skipIf(!codes.exists)('are those of the USDA table, but for what changed since 2017', () => {
    const text = new TextDecoder('latin1').decode(codes.read());
    const rows = text.matchAll(/^(\d+),\w\w,("[^"]*"|[^,]*),/gm);
    const official = new Map([...rows].map(([, fips, name]) => [fips?.padStart(5, '0'), name]));
    const other = readCountyBoundaries(readCountyAtlas())
      .filter(({ fips, name }) => official.get(fips) !== countyFullName(fips, name))
      .map(({ fips }) => fips);
    // Connecticut's planning regions, Alaska's 02261; the territories have districts and islands.
    expect(other.filter((fips) => !/^(09|60|69|78)/.test(fips))).toEqual(['02261']);
  });
});
