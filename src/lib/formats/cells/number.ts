import { accept, EMPTY, quote, refuse, type Parsed } from './parsed.ts';

const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const THOUSANDS = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** A finite number in decimal notation: "+32.476823", "-086.4", "1.2e-5", "58,805". */
export function parseNumber(text: string): Parsed<number> {
  if (text === '') return EMPTY;
  const plain = THOUSANDS.test(text) ? text.replaceAll(',', '') : text;
  const value = DECIMAL.test(plain) ? Number(plain) : NaN;
  return Number.isFinite(value) ? accept(value) : refuse(quote(text), 'a number');
}

/** @returns a parser of whole numbers within limits, both inclusive */
export function parseWholeNumber(min: number, max: number): (text: string) => Parsed<number> {
  const expected = `a whole number from ${min} to ${max.toLocaleString('en-US')}`;
  return (text) => {
    const { value, problem } = parseNumber(text);
    if (value === null) return problem ? refuse(problem.found, expected) : EMPTY;
    const fits = Number.isInteger(value) && value >= min && value <= max;
    return fits ? accept(value) : refuse(quote(text), expected);
  };
}
