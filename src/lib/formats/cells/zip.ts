import { codeDigits } from './digits.ts';
import { accept, EMPTY, quote, refuse, repair, type Parsed } from './parsed.ts';

const EXPECTED = 'a ZIP code of five digits';
/** The lowest ZIP code in use (Holtsville, NY). */
const LOWEST = '00501';

/**
 * A ZIP code as five digits. ZIP+4 is cut; leading zeros that a spreadsheet lost are put back and
 * reported.
 */
export function parseZip(text: string): Parsed<string> {
  if (text === '') return EMPTY;
  const base = /^(\d{3,5})-\d{4}$/.exec(text)?.[1] ?? /^(\d{5})\d{4}$/.exec(text)?.[1];
  const digits = base ?? codeDigits(text);
  if (digits === null || digits.length < 3 || digits.length > 5)
    return refuse(quote(text), EXPECTED);
  const zip = digits.padStart(5, '0');
  if (zip < LOWEST) return refuse(quote(text), `${EXPECTED}, ${LOWEST} or above`);
  const whole = digits.length === 5 && !text.includes('.');
  return whole ? accept(zip) : repair(zip, quote(text), `${EXPECTED}; it was read as ${zip}`);
}
