import { breakable } from '../breakable.ts';
import { FONTS, type EmbeddedFont } from './fonts.ts';

/** What stands for a character that no font has; in a drawing, whose one font has no box. */
const [STAND_IN, STAND_IN_DRAWN] = ['□', '?'];

/** Makes texts printable, and remembers what they need. */
export interface Printer {
  /** The text with only such characters as a font of the document has. */
  text(value: string): string;
  /** The same for words in a drawing, which has the font of the house only. */
  drawing(svg: string): string;
  /** Fonts that the texts need, that of the house first. */
  fonts(): readonly EmbeddedFont[];
  /** Whether a character had to be replaced. */
  replaced(): boolean;
}

export function createPrinter(): Printer {
  const [house, ...others] = FONTS as [EmbeddedFont, ...EmbeddedFont[]];
  const used = new Set<EmbeddedFont>([house]);
  let replaced = false;
  const print = (value: string, fonts: readonly EmbeddedFont[], standIn: string) =>
    plain(value, (character, code): string => {
      const font = fonts.find((one) => one.covers(code));
      if (font) used.add(font);
      if (font || character === standIn) return character;
      replaced = true;
      return standIn === STAND_IN ? print(standIn, fonts, standIn) : standIn;
    });
  return {
    text: (value) => breakable(print(value, [house, ...others], STAND_IN)),
    drawing: (svg) => print(svg, [house], STAND_IN_DRAWN),
    fonts: () => [...used],
    replaced: () => replaced,
  };
}

/**
 * Line breaks and tabs are spaces; other control characters, marks that turn the direction of what
 * follows, and variation selectors are dropped: a tagged PDF bears no such character.
 */
function plain(value: string, print: (character: string, code: number) => string): string {
  let text = '';
  for (const character of value) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0x20 && code < 0x7f) text += character;
    else if (/[\t\n\r\u2028\u2029]/.test(character)) text += ' ';
    else if (code === 0xa0 || code === 0x202f) text += '\u00a0';
    else if (/[\p{Cc}\p{Cf}]|[\ufe00-\ufe0f]/u.test(character)) continue;
    else text += print(character, code);
  }
  return text;
}
