import { accept, EMPTY, type CellParser } from './parsed.ts';

/**
 * @param parse reads one word
 * @param order the words in the order in which they are given
 * @returns a parser of words parted by semicolons or commas, each once
 */
export function parseSeveral<T extends string>(
  parse: CellParser<T>,
  order: readonly T[],
): CellParser<T[]> {
  return (text) => {
    const parts = splitCell(text);
    if (parts.length === 0) return EMPTY;
    const words = new Set<T>();
    for (const part of parts) {
      const parsed = parse(part);
      if (parsed.value === null) return { ...parsed, value: null };
      words.add(parsed.value);
    }
    return accept(order.filter((word) => words.has(word)));
  };
}

/** What a cell parts by semicolons or commas, without what is empty. */
export function splitCell(text: string): string[] {
  return text
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
