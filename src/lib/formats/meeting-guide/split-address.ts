import type { RowReader } from '../cells/row-reader.ts';
import { lenient } from '../cells/lenient.ts';
import { parseState } from '../cells/state.ts';
import { cleanText } from '../cells/text.ts';
import { parseZip } from '../cells/zip.ts';

export interface Address {
  street: string | null;
  city: string | null;
  /** Postal code. */
  state: string | null;
  zip: string | null;
  /** False where it names another country. */
  american: boolean;
}

const AMERICA = /^(?:usa?|u\.s\.a?\.?|united states(?: of america)?)$/i;
const STATE_AND_ZIP = /^(.*?)\s*(\d{5})(?:-\d{4})?$/;

/** An address in one line: "9 Elm St, Springfield, IL 62701, USA". */
export function splitAddress(line: string): Address {
  const parts = line
    .split(',')
    .map(cleanText)
    .filter((part) => part !== '');
  if (AMERICA.test(parts.at(-1) ?? '')) parts.pop();
  const last = parts.at(-1) ?? '';
  const [, stateName = last, zip] = STATE_AND_ZIP.exec(last) ?? [];
  const state = parseState(stateName.trim()).value?.code ?? null;
  const known = state !== null || (zip !== undefined && stateName === '');
  if (known) parts.pop();
  const city = known ? (parts.pop() ?? null) : null;
  const street = tidyStreet(parts.join(', '));
  return { street, city, state, zip: zip ?? null, american: known };
}

/** An address in fields; a lost leading zero of the ZIP code is put back, and told. */
export function readAddress(reader: RowReader): Address {
  const country = reader.raw('country');
  return {
    street: tidyStreet(reader.raw('address')),
    city: cleanText(reader.raw('city')) || null,
    state: reader.read('state', lenient(parseState))?.code ?? null,
    zip: reader.read('postal_code', lenient(parseZip)),
    american: country === '' || AMERICA.test(country),
  };
}

/** "12 Main St @ the mill" is found by what stands before the @. */
function tidyStreet(text: string): string | null {
  return cleanText(text.replace(/\s*@.*$/, '')) || null;
}
