import type { ListedPlace } from '#lib/domain/listing.ts';
import { parseLatitude, parseLongitude } from '../cells/coordinate.ts';
import { parseCountyFips } from '../cells/fips.ts';
import type { CellParser } from '../cells/parsed.ts';
import type { RowReader } from '../cells/row-reader.ts';
import { parseState } from '../cells/state.ts';
import { parseText } from '../cells/text.ts';
import { parseZip } from '../cells/zip.ts';

/** Where a row says its service is; null where it names no place. */
export function readPlace(reader: RowReader, confidential: boolean): ListedPlace | null {
  return confidential ? readHiddenPlace(reader) : readOpenPlace(reader);
}

function readOpenPlace(reader: RowReader): ListedPlace | null {
  // A state alone is no place: a whole state that is served stands in the service area.
  const state = reader.read('state', parseState)?.code ?? null;
  const located = {
    street: reader.read('street', parseText),
    city: reader.read('city', parseText),
    zip: reader.read('zip', parseZip),
    countyFips: reader.read('county_fips', parseCountyFips),
    latitude: reader.read('latitude', parseLatitude),
    longitude: reader.read('longitude', parseLongitude),
  };
  if (Object.values(located).every((value) => value === null)) return null;
  return { name: null, state, ...located, confidential: false };
}

/**
 * Of a confidential location only what its county follows from is kept: the county, else the
 * coordinates, else the ZIP code, which whoever finds the county drops. No message quotes them.
 */
function readHiddenPlace(reader: RowReader): ListedPlace | null {
  const state = reader.read('state', parseState)?.code ?? null;
  const countyFips = reader.read('county_fips', parseCountyFips);
  const point = countyFips === null ? readHiddenPoint(reader) : NO_POINT;
  const pointed = point.latitude !== null && point.longitude !== null;
  const zip = countyFips === null && !pointed ? reader.read('zip', hidden(parseZip)) : null;
  if (countyFips === null && !pointed && zip === null) return null;
  const { latitude, longitude } = pointed ? point : NO_POINT;
  const nothing = { name: null, street: null, city: null };
  return { ...nothing, state, zip, countyFips, latitude, longitude, confidential: true };
}

const NO_POINT = { latitude: null, longitude: null };

function readHiddenPoint(reader: RowReader): Pick<ListedPlace, 'latitude' | 'longitude'> {
  return {
    latitude: reader.read('latitude', hidden(parseLatitude)),
    longitude: reader.read('longitude', hidden(parseLongitude)),
  };
}

/** The same parser, whose message does not repeat the cell. */
function hidden<T>(parse: CellParser<T>): CellParser<T> {
  return (text) => {
    const { value, problem } = parse(text);
    const found = 'a value that is not repeated here, because the location is confidential';
    return {
      value,
      problem: problem && { ...problem, found, expected: 'a value in the usual form' },
    };
  };
}
