/** Widths of characters of the house font, bold, as shares of its size: measured generously, so that no word leaves the picture. */
const WIDE = 0.92;
const CAPITAL = 0.72;
const NARROW = 0.34;
const USUAL = 0.6;

/** How wide words are at most, in the units of the size. */
export function textExtent(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += shareOf(character);
  return width * size;
}

function shareOf(character: string): number {
  if (/[mwMW@%&—…]/.test(character)) return WIDE;
  if (/[iljftrI.,:;'’!|() -]/.test(character)) return NARROW;
  if (/[A-ZÀ-Þ]/.test(character)) return CAPITAL;
  // Beyond Latin, Greek and Cyrillic letters are as wide as they are high, or wider.
  return (character.codePointAt(0) ?? 0) > 0x04ff ? 1.15 : USUAL;
}

/** Words broken into lines of a width; a word that is wider than a line is broken itself. */
export function breakLines(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).flatMap((one) => pieces(one, size, width))) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    if (lines.length > 0 && textExtent(longer, size) <= width) lines[lines.length - 1] = longer;
    else if (word) lines.push(word);
  }
  return lines;
}

function pieces(word: string, size: number, width: number): string[] {
  if (textExtent(word, size) <= width) return [word];
  const parts = [''];
  for (const character of word) {
    const longer = `${parts.at(-1) ?? ''}${character}`;
    if (textExtent(longer, size) > width) parts.push(character);
    else parts[parts.length - 1] = longer;
  }
  return parts;
}

/** Lines of words in the largest size in which they have room. */
export interface FittedText {
  size: number;
  lines: readonly string[];
}

/**
 * Words in the largest of some sizes in which they take no more lines than there is room for; in the
 * smallest what is left over is cut, and says so.
 * @param sizes the largest first
 * @param height that all lines may take; a line takes 1.25 of its size
 */
export function fitText(
  text: string,
  sizes: readonly number[],
  { width, height }: { width: number; height: number },
): FittedText {
  for (const size of sizes) {
    const lines = breakLines(text, size, width);
    if (lines.length * size * LEADING <= height) return { size, lines };
  }
  const size = sizes.at(-1) ?? 12;
  return { size, lines: cutLines(breakLines(text, size, width), size, { width, height }) };
}

/** Height of a line, in its size. */
export const LEADING = 1.25;

function cutLines(
  lines: readonly string[],
  size: number,
  { width, height }: { width: number; height: number },
): string[] {
  const kept = lines.slice(0, Math.max(1, Math.floor(height / (size * LEADING))));
  if (kept.length === lines.length) return kept;
  let last = kept.at(-1) ?? '';
  while (last && textExtent(`${last}…`, size) > width) last = last.slice(0, -1);
  return [...kept.slice(0, -1), `${last.replace(/[\s.,;:]+$/, '')}…`];
}
