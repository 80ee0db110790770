import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { distanceMiles } from '#lib/geography/distance.ts';
import type { Point } from '#lib/domain/place.ts';
import { PRINCIPAL_TOWNS } from './principal-towns.ts';
import { REGIONS, type Region } from './regions.ts';

/** A ZIP code of a county with its post-office city. */
export interface Town extends Point {
  city: string;
  zip: string;
}

export interface PopulatedPoint extends Point {
  population: number;
}

/** What the generator knows of a real county. */
export interface CountyFacts {
  fips: string;
  name: string;
  population: number;
  rucc: number;
  center: Point;
  region: Region;
  tracts: readonly PopulatedPoint[];
  towns: readonly Town[];
  /** Where most services stand. */
  principalTown: Point;
}

/** Kentucky's 120 counties from the files beside this folder, in the order of their codes. */
export function readFacts(): CountyFacts[] {
  const tracts = Map.groupBy(table('tracts.csv'), (row) => text(row, 'STATEFP') + text(row, 'COUNTYFP'));
  const towns = Map.groupBy(table('towns.csv'), (row) => text(row, 'county_fips'));
  const rucc = new Map(
    table('indicators.csv')
      .filter((row) => row['indicator'] === 'rucc')
      .map((row) => [text(row, 'county_fips'), Number(row['value'])]),
  );
  return table('counties.csv').map((row) => {
    const fips = text(row, 'STATEFP') + text(row, 'COUNTYFP');
    const name = text(row, 'COUNAME');
    const countyTowns = (towns.get(fips) ?? []).map(readTown);
    return {
      fips,
      name,
      population: Number(row['POPULATION']),
      rucc: rucc.get(fips) ?? NaN,
      center: { latitude: Number(row['LATITUDE']), longitude: Number(row['LONGITUDE']) },
      region: regionOf(name),
      tracts: (tracts.get(fips) ?? []).map((tract) => ({
        population: Number(tract['POPULATION']),
        latitude: Number(tract['LATITUDE']),
        longitude: Number(tract['LONGITUDE']),
      })),
      towns: countyTowns,
      principalTown: principalTown(name, countyTowns),
    };
  });
}

/** The town whose ZIP centroid is nearest to a point of the county. */
export function nearestTown(county: CountyFacts, point: Point): Town {
  const [first, ...others] = county.towns;
  if (!first) throw new Error(`Found no town in ${county.name} County`);
  return others.reduce(
    (best, town) => (distanceMiles(town, point) < distanceMiles(best, point) ? town : best),
    first,
  );
}

type Row = Readonly<Record<string, string>>;

function table(name: string): Row[] {
  const file = new URL(`../${name}`, import.meta.url);
  return parse(readFileSync(file, 'utf8'), { columns: true }) as Row[];
}

function text(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`Found no column ${column}`);
  return value;
}

function readTown(row: Row): Town {
  return {
    city: text(row, 'city'),
    zip: text(row, 'zip'),
    latitude: Number(row['latitude']),
    longitude: Number(row['longitude']),
  };
}

function regionOf(county: string): Region {
  const region = REGIONS.find(({ counties }) => counties.includes(county));
  if (!region) throw new Error(`${county} County stands in no region`);
  return region;
}

function principalTown(county: string, towns: readonly Town[]): Town {
  const town = towns.find(({ city }) => city === PRINCIPAL_TOWNS[county]);
  if (!town) throw new Error(`Found no ZIP code of the principal town of ${county} County`);
  return town;
}
