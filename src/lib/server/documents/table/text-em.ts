import { readAdvanceWidths } from '../font/advance-widths.ts';
import { HOUSE_FONT, readPackaged } from '../font/house-font.ts';
import { once } from '../once.ts';

const widths = {
  regular: once(() => readAdvanceWidths(readPackaged(HOUSE_FONT.regular))),
  bold: once(() => readAdvanceWidths(readPackaged(HOUSE_FONT.bold))),
};

/** Letters of other scripts, and emoji, fill a square at most. */
const SQUARE = 1.05;

/** Figures of a table have one width in any weight (the font's feature `tnum`). */
const FIGURE = 0.7;

/** Width of a text on one line of a table in the font of the house, ems of its size. */
export function textEm(text: string, bold = false): number {
  const of = bold ? widths.bold() : widths.regular();
  let width = 0;
  for (const character of text) {
    const isFigure = character >= '0' && character <= '9';
    width += isFigure ? FIGURE : (of.get(character.codePointAt(0) ?? 0) ?? SQUARE);
  }
  return width;
}
