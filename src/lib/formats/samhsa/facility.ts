import { normalizeKey } from '../cells/normalize-key.ts';
import { quote } from '../cells/parsed.ts';
import type { RowReader } from '../cells/row-reader.ts';
import { parseState } from '../cells/state.ts';
import { cleanText, parseText } from '../cells/text.ts';
import { parseZip } from '../cells/zip.ts';
import type { CodeReader, FacilityCodes } from './facility-codes.ts';

/** One facility as the directory lists it. */
export interface Facility {
  row: number;
  /** Identity within the directory: its names and its address. */
  key: string;
  name1: string;
  name2: string | null;
  street1: string | null;
  street2: string | null;
  city: string | null;
  /** Postal code. */
  state: string;
  zip: string;
  phone: string | null;
  /** The cell of codes, and what it says. */
  codeText: string;
  codes: FacilityCodes;
}

/** Reads a row; null where it is refused, with the reason among the reader's issues. */
export function readFacility(reader: RowReader, codeReader: CodeReader): Facility | null {
  const name1 = reader.require('name1', parseText, 'the name of the facility');
  const state = reader.require('state', parseState, 'a state, such as KY');
  const zip = reader.require('zip', parseZip, 'a ZIP code of five digits');
  const name2 = reader.read('name2', parseText);
  const street1 = reader.read('street1', parseText);
  const street2 = reader.read('street2', parseText);
  const city = reader.read('city', parseText);
  const phone = reader.read('phone', parseText);
  const codeText = cleanText(reader.raw('service_code_info'));
  const codes = codeReader.read(codeText);
  if (name1 === null || state === null || zip === null || reader.refused) return null;
  reportUnknown(reader, codes.unknown);
  const key = [name1, name2, street1, street2, city, state.code, zip].map(normalizeKey).join('|');
  return {
    row: reader.row,
    key,
    name1,
    name2,
    street1,
    street2,
    city,
    state: state.code,
    zip,
    phone,
    codeText,
    codes,
  };
}

function reportUnknown(reader: RowReader, unknown: readonly string[]): void {
  if (unknown.length === 0) return;
  reader.report(
    'service_code_info',
    `the ${unknown.length > 1 ? 'codes' : 'code'} ${quote(unknown.join(' '))}`,
    'codes that the sheet "Service Code Reference" defines',
    'warning',
  );
}
