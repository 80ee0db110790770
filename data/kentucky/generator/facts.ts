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
  const tracts = Map.groupBy(
    table('tracts.csv'),
    (row) => text(row, 'STATEFP') + text(row, 'COUNTYFP'),
  );
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

/** Miles from a ZIP centroid of the principal town within which a place is said to be in it. */
const TOWN_REACH = 5;

/**
 * The town of a point in the county, by ZIP centroid: the principal town where it is near, for the
 * hamlets around it have centroids too, else the nearest.
 */
export function townAt(county: CountyFacts, point: Point): Town {
  const name = PRINCIPAL_TOWNS[county.name];
  const principal = nearest(
    county.towns.filter(({ city }) => city === name),
    point,
  );
  if (distanceMiles(principal, point) <= TOWN_REACH) return principal;
  return nearest(county.towns, point);
}

function nearest(towns: readonly Town[], point: Point): Town {
  const [first, ...others] = towns;
  if (!first) throw new Error('Found no town to choose from');
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
