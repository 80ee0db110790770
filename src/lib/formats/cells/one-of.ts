import { accept, EMPTY, quote, refuse, type CellParser } from './parsed.ts';

/**
 * @param words the words that may stand in the cell
 * @returns a parser that takes them in any case, with spaces or underscores for hyphens
 */
export function parseOneOf<T extends string>(words: readonly T[]): CellParser<T> {
  const byWord = new Map<string, T>(words.map((word) => [word, word]));
  const expected = `one of ${words.join(', ')}`;
  return (text) => {
    if (text === '') return EMPTY;
    const value = byWord.get(text.toLowerCase().replace(/[\s_-]+/g, '-'));
    return value === undefined ? refuse(quote(text), expected) : accept(value);
  };
}
