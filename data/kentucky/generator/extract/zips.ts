import { cell, readTable } from './read-table.ts';

/** A ZIP code with its post-office city and centroid, WGS 84 degrees. */
export interface Zip {
  code: string;
  city: string;
  /** Postal code of the state. */
  state: string;
  /** Name of the county in capitals, as the file has it. */
  county: string;
  latitude: number;
  longitude: number;
}

/** All ZIP codes that have a centroid. */
export function readZips(file: string): Zip[] {
  return readTable(file, ['code', 'city', 'state', 'county', 'lat', 'lon'])
    .filter((row) => cell(row, 'lat') !== '' && cell(row, 'lon') !== '')
    .map((row) => ({
      code: cell(row, 'code'),
      city: cell(row, 'city'),
      state: cell(row, 'state'),
      county: cell(row, 'county'),
      latitude: Number(row['lat']),
      longitude: Number(row['lon']),
    }));
}
