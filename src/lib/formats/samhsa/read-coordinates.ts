import type { Issue } from '#lib/domain/issue.ts';
import type { ListedPlace } from '#lib/domain/listing.ts';
import { parseLatitude, parseLongitude } from '../cells/coordinate.ts';
import { createRowReader, type RowReader } from '../cells/row-reader.ts';
import { parseState } from '../cells/state.ts';
import { parseText } from '../cells/text.ts';
import { parseZip } from '../cells/zip.ts';
import { readTable } from '../table/read-table.ts';
import { cityKey, streetKey, withoutStreetKind } from './address-key.ts';
import { createAddressIndex, type FacilityPoint } from './address-index.ts';
import { streetLines } from './street-line.ts';

const REQUIRED = ['street1', 'city', 'state', 'zip', 'latitude', 'longitude'] as const;
const KNOWN = ['name1', 'name2', 'street2', 'zip4', 'county'] as const;

/** Coordinates of facilities by their address. */
export interface FacilityCoordinates {
  /**
   * @returns the coordinates of the same address: street and ZIP, else street, city and state;
   *   null where no row has it, or where rows with it lie more than half a mile apart
   */
  find(place: ListedPlace): FacilityPoint | null;
  issues: Issue[];
  /** Rows that can be found. */
  rows: number;
}

/**
 * Reads a list of facilities with coordinates (name1, name2, street1, street2, city, state, zip,
 * zip4, county, latitude, longitude), to lend them to a directory that has none.
 * @throws InputError where the file is no such table
 */
export async function readFacilityCoordinates(
  bytes: Uint8Array,
  { fileName }: { fileName: string },
): Promise<FacilityCoordinates> {
  const table = await readTable(bytes, { fileName, required: REQUIRED, known: KNOWN });
  const issues = [...table.issues];
  const index = createAddressIndex(issues);
  let rows = 0;
  for (const row of table.rows) {
    const found = readRow(createRowReader(row, issues));
    if (!found) continue;
    index.add(keysOf(found.place), found.point, row.row);
    rows++;
  }
  return { find: (place) => index.find(searchKeys(place)), issues, rows };
}

type Address = Pick<ListedPlace, 'street' | 'city' | 'state' | 'zip'>;

/** Most certain first. A ZIP alone, or a city alone, is no address. */
function keysOf({ street, city, state, zip }: Address): string[] {
  const key = street === null ? '' : streetKey(street);
  if (key === '') return [];
  return [
    zip === null ? null : `${key}|${zip}`,
    city === null || state === null ? null : `${key}|${cityKey(city)}|${state}`,
  ].filter((one) => one !== null);
}

/** Also under the street without its kind, which some lists leave out ("100 Broadway"). */
function searchKeys(address: Address): string[] {
  const keys = keysOf(address);
  const bare = withoutStreetKind(streetKey(address.street ?? ''));
  if (bare !== null && address.zip !== null) keys.push(`${bare}|${address.zip}`);
  return keys;
}

function readRow(reader: RowReader): { place: Address; point: FacilityPoint } | null {
  const { street } = streetLines(
    reader.read('street1', parseText),
    reader.read('street2', parseText),
  );
  const place = {
    street,
    city: reader.read('city', parseText),
    state: reader.read('state', parseState)?.code ?? null,
    zip: reader.read('zip', quietZip),
  };
  const latitude = reader.require('latitude', parseLatitude, 'a latitude');
  const longitude = reader.require('longitude', parseLongitude, 'a longitude');
  if (latitude === null || longitude === null || reader.refused) return null;
  return { place, point: { latitude, longitude, countyName: reader.read('county', parseText) } };
}

/** Here a ZIP only helps to find an address: a lost zero is mended without a word. */
function quietZip(text: string) {
  const { value, problem } = parseZip(text);
  return { value, problem: value === null ? problem : null };
}
