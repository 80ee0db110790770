import type { Point } from '#lib/domain/place.ts';
import { parseText } from '../cells/text.ts';
import { readCenters, type CentersOptions, type CentersReading } from './read-centers.ts';

/** A county's center of population, with its row in the file. */
export interface CountyRow extends Point {
  row: number;
  /** 5-digit FIPS. */
  fips: string;
  /** Without its kind: "Perry"; null where the file has none. */
  name: string | null;
  /** Residents, 2020 census. */
  population: number;
}

/**
 * Reads the Census Bureau's centers of population of counties (STATEFP, COUNTYFP, COUNAME, STNAME,
 * POPULATION, LATITUDE, LONGITUDE).
 * @throws InputError where the file is no such table, or the state does not exist
 */
export function readCounties(
  bytes: Uint8Array,
  options: CentersOptions,
): Promise<CentersReading<CountyRow>> {
  return readCenters<CountyRow>(bytes, options, {
    required: [],
    known: ['COUNAME', 'STNAME'],
    codeColumn: 'COUNTYFP',
    code: (county) => county.fips,
    read(reader, { county, ...center }) {
      return { row: reader.row, fips: county, name: reader.read('COUNAME', parseText), ...center };
    },
  });
}
