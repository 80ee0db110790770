import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import type { Tract } from '#lib/domain/place.ts';
import type { BenchRow } from './bench-row.ts';
import { benchAccess, type BenchSite } from './access.ts';

const shared = (name: string) => fileURLToPath(new URL(`../../../shared/${name}`, import.meta.url));
const REAL_TRACTS = shared('data/census/CenPop2020_Mean_TR.txt');
const DRAWN_TRACTS = shared('reference/access/national_demand.csv');
const SITES = shared('reference/access/national_supply.csv');

type Row = Record<string, string>;
const read = (file: string): Row[] => parse(readFileSync(file), { columns: true, bom: true });

/**
 * The national benchmark on real tracts (sites that a generator drew: few near any) and on tracts
 * drawn with them (many). All tracts count as rural: both catchments are 30 miles.
 */
export function benchNationalAccess(): BenchRow[] {
  if (![REAL_TRACTS, DRAWN_TRACTS, SITES].every((file) => existsSync(file))) return [];
  const sites = read(SITES).map(({ lat, lon, capacity }): BenchSite => ({
    latitude: Number(lat),
    longitude: Number(lon),
    capacity: Number(capacity),
  }));
  return [
    ['real tracts', read(REAL_TRACTS).map(toRealTract)] as const,
    ['drawn tracts', read(DRAWN_TRACTS).map(toDrawnTract)] as const,
  ].flatMap(([name, tracts]) => {
    const codes = new Map(tracts.map(({ county }) => [county, 9]));
    return benchAccess(name, tracts, sites, codes);
  });
}

function toRealTract({ STATEFP = '', COUNTYFP = '', TRACTCE = '', ...row }: Row): Tract {
  return {
    geoid: STATEFP + COUNTYFP + TRACTCE,
    county: STATEFP + COUNTYFP,
    population: Number(row['POPULATION']),
    latitude: Number(row['LATITUDE']),
    longitude: Number(row['LONGITUDE']),
  };
}

function toDrawnTract({ id = '', county = '', ...row }: Row): Tract {
  return {
    geoid: id,
    county,
    population: Number(row['pop']),
    latitude: Number(row['lat']),
    longitude: Number(row['lon']),
  };
}
