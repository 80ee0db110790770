import { accept, EMPTY, quote, refuse, type Parsed } from './parsed.ts';

const WORDS = new Map([
  ['yes', true],
  ['y', true],
  ['true', true],
  ['1', true],
  ['no', false],
  ['n', false],
  ['false', false],
  ['0', false],
]);

/** Yes or no, also as y/n, true/false, 1/0, in any case. */
export function parseYesNo(text: string): Parsed<boolean> {
  if (text === '') return EMPTY;
  const value = WORDS.get(text.toLowerCase());
  return value === undefined ? refuse(quote(text), 'yes or no') : accept(value);
}
