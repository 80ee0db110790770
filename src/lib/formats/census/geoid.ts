import { findState } from '#lib/domain/state.ts';
import { codeDigits } from '../cells/digits.ts';
import { accept, EMPTY, quote, refuse, repair, type Parsed } from '../cells/parsed.ts';

/** @returns a parser of a code of so many digits; a lost leading zero is put back and reported */
export function parseCode(length: number): (text: string) => Parsed<string> {
  const expected = `a code of ${length} digits`;
  return (text) => {
    if (text === '') return EMPTY;
    const digits = codeDigits(text);
    if (digits === null || digits.length > length) return refuse(quote(text), expected);
    const code = digits.padStart(length, '0');
    return digits.length === length && !text.includes('.')
      ? accept(code)
      : repair(code, quote(text), expected);
  };
}

const parseTwoDigits = parseCode(2);

/** A state's FIPS code as two digits. */
export function parseStateFips(text: string): Parsed<string> {
  const parsed = parseTwoDigits(text);
  if (parsed.value === null || findState(parsed.value)) return parsed;
  return refuse(quote(text), 'the FIPS code of a U.S. state or territory');
}
