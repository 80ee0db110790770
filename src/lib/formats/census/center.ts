import type { Point } from '#lib/domain/place.ts';
import { parseLatitude, parseLongitude } from '../cells/coordinate.ts';
import { parseWholeNumber } from '../cells/number.ts';
import type { RowReader } from '../cells/row-reader.ts';
import type { Tally } from '../cells/tally.ts';
import { parseCode, parseStateFips } from './geoid.ts';

/** Columns that Census files of centers of population share. */
export const CENTER_COLUMNS = [
  'STATEFP',
  'COUNTYFP',
  'POPULATION',
  'LATITUDE',
  'LONGITUDE',
] as const;

/** A center of population. */
export interface Center extends Point {
  /** 5-digit FIPS of the county. */
  county: string;
  population: number;
}

const parseCounty = parseCode(3);
const parsePopulation = parseWholeNumber(0, 50_000_000);

/** Reads what such files share; null where the row is refused. */
export function readCenter(reader: RowReader, lostZeros: Tally): Center | null {
  const { row } = reader;
  const parseState = lostZeros.ofRepairs(row, parseStateFips);
  const state = reader.require('STATEFP', parseState, 'a state FIPS code');
  const parseThree = lostZeros.ofRepairs(row, parseCounty);
  const county = reader.require('COUNTYFP', parseThree, 'a county FIPS code');
  const population = reader.require('POPULATION', parsePopulation, 'a number of people');
  const latitude = reader.require('LATITUDE', parseLatitude, 'a latitude');
  const longitude = reader.require('LONGITUDE', parseLongitude, 'a longitude');
  if (state === null || county === null || population === null) return null;
  if (latitude === null || longitude === null) return null;
  return { county: state + county, population, latitude, longitude };
}
