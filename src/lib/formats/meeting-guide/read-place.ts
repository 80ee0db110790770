import type { ListedPlace } from '#lib/domain/listing.ts';
import { parseLatitude, parseLongitude } from '../cells/coordinate.ts';
import { lenient } from '../cells/lenient.ts';
import type { RowReader } from '../cells/row-reader.ts';
import { isPrivateHome, scrubName } from '../meetings/scrub.ts';
import { readAddress, splitAddress, type Address } from './split-address.ts';

/** Parts of an address in one line with a street: street, city, state and ZIP code, country. */
const WHOLE_ADDRESS = 4;

/** Where an entry says it is. */
export interface EntryPlace {
  /** Of an approximate place, and of a home, the area only. */
  place: ListedPlace;
  /** Whether its source gives an area only: people can go to a home, to an area they cannot. */
  areaOnly: boolean;
}

/** Null where it names nothing, or a place outside the United States. */
export function readPlace(reader: RowReader): EntryPlace | null {
  const line = reader.raw('formatted_address');
  const fields = readAddress(reader);
  const whole = line === '' ? null : splitAddress(line);
  const address = whole ? joinAddresses(whole, fields) : fields;
  if (!isAmerican(reader, whole, fields)) return null;
  const location = reader.raw('location');
  const home = isPrivateHome(location) || isPrivateHome(reader.raw('name'));
  const point = readPoint(reader);
  const areaOnly = isApproximate(reader, line, address);
  const approximate = home || areaOnly;
  const { city, state, zip } = address;
  const street = approximate ? null : address.street;
  if ([street, city, state, zip, point.latitude].every((part) => part === null)) return null;
  const place = {
    name: approximate ? null : scrubName(location),
    ...{ street, city, state, zip, countyFips: null },
    ...point,
    confidential: false,
    ...(approximate && { approximate }),
  };
  return { place, areaOnly };
}

function joinAddresses(whole: Address, fields: Address): Address {
  return {
    street: whole.street ?? fields.street,
    city: whole.city ?? fields.city,
    state: whole.state ?? fields.state,
    zip: whole.zip ?? fields.zip,
    american: whole.american || fields.state !== null,
  };
}

function isAmerican(reader: RowReader, whole: Address | null, fields: Address): boolean {
  const american = fields.american && (whole === null || whole.american || fields.state !== null);
  if (american) return true;
  const found = reader.raw('country') || reader.raw('formatted_address');
  // A point in the country stands for an address that does not name the state.
  const pointed = fields.american && reader.raw('latitude') !== '';
  if (pointed) return true;
  reader.report(
    'formatted_address',
    `"${found.split(',').at(-1)?.trim()}"`,
    'a place in the United States',
    'error',
  );
  return false;
}

/** By the coordinates (a box of four numbers), the field itself, else by how much of an address there is. */
function isApproximate(reader: RowReader, line: string, { street }: Address): boolean {
  const numbers = reader.raw('coordinates').split(',').length;
  if (numbers === 2 || numbers === 4) return numbers === 4;
  const flag = reader.raw('approximate').toLowerCase();
  if (/^(yes|true|1)$/.test(flag)) return true;
  if (/^(no|false|0)$/.test(flag)) return false;
  return line === '' ? street === null : line.split(',').length < WHOLE_ADDRESS;
}

const NO_POINT = { latitude: null, longitude: null };

function readPoint(reader: RowReader): Pick<ListedPlace, 'latitude' | 'longitude'> {
  const [first = '', second = '', ...box] = reader.raw('coordinates').split(',');
  const given = box.length === 0 && second !== '';
  const latitude = given
    ? (lenient(parseLatitude)(first.trim()).value ?? null)
    : reader.read('latitude', lenient(parseLatitude));
  const longitude = given
    ? (lenient(parseLongitude)(second.trim()).value ?? null)
    : reader.read('longitude', lenient(parseLongitude));
  if (latitude === null || longitude === null) return NO_POINT;
  // A zero stands for nothing: no place of the country lies on the equator or at Greenwich.
  if (latitude !== 0 && longitude !== 0) return { latitude, longitude };
  const found = `${latitude}, ${longitude}`;
  reader.report('latitude', found, 'a point in the United States; it was left out', 'warning');
  return NO_POINT;
}
