import { findState } from '#lib/domain/state.ts';
import { codeDigits } from './digits.ts';
import { accept, EMPTY, quote, refuse, repair, type Parsed } from './parsed.ts';

const EXPECTED = 'a county FIPS code of five digits';
// GEO_ID of Census tables ("0500000US21193") and its short form ("050US21193").
const GEO_ID = /^050(?:0000)?US(\d{5})$/;

/**
 * A county's FIPS code as five digits. A leading zero that a spreadsheet lost is put back and
 * reported. Whether the county exists is for the caller, who knows the boundaries.
 */
export function parseCountyFips(text: string): Parsed<string> {
  if (text === '') return EMPTY;
  const digits = GEO_ID.exec(text)?.[1] ?? codeDigits(text);
  if (digits === null || digits.length < 4 || digits.length > 5) {
    return refuse(quote(text), EXPECTED);
  }
  const fips = digits.padStart(5, '0');
  if (!findState(fips.slice(0, 2)))
    return refuse(quote(text), `${EXPECTED} that begins with a state's`);
  if (fips.endsWith('000')) return refuse(`${quote(text)}, a whole state`, EXPECTED);
  const whole = digits.length === 5 && !text.includes('.');
  return whole ? accept(fips) : repair(fips, quote(text), `${EXPECTED}; it was read as ${fips}`);
}
