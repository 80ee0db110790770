import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { readCharacterMap } from '#lib/server/documents/font/character-map.ts';
import { createPrinter } from '#lib/server/documents/pdf/printable.ts';

describe('readCharacterMap', () => {
  const { resolve } = createRequire(import.meta.url);
  const of = (file: string) => readCharacterMap(readFileSync(resolve(file)));

  it('knows the letters of the house font, and that it has no others', () => {
    const covered = of('@expo-google-fonts/public-sans/400Regular/PublicSans_400Regular.ttf');
    for (const letter of 'Aazñéő–“”’…−≥%')
      expect(covered.has(letter.codePointAt(0) ?? 0)).toBe(true);
    for (const letter of 'ΩЖש日🎉') expect(covered.has(letter.codePointAt(0) ?? 0)).toBe(false);
  });

  it('reads characters beyond the basic plane', () => {
    const covered = of('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf');
    expect(covered.has('🎉'.codePointAt(0) ?? 0)).toBe(true);
  });

  it('refuses what is no font', () => {
    expect(() => readCharacterMap(Buffer.from('hello, I am no font at all'))).toThrow();
  });
});

describe('createPrinter', () => {
  it.each([
    ['as it stands', 'A$ # < _x_ *b* @r `c` \\ ñ', 'A$ # < _x_ *b* @r `c` \\ ñ'],
    ['lines as spaces', 'one\ntwo\tthree', 'one two three'],
    ['no control character and no turn of direction', 'a\u0000b\u202ec\u2066d', 'abcd'],
    ['a box for half of a pair', 'a\ud800b', 'a□b'],
    ['a box for what no font has', 'to 日本', 'to □□'],
    ['emoji without selectors', '☀️', '☀'],
  ])('prints %s', (_, text, printed) => {
    expect(createPrinter().text(text)).toBe(printed);
  });

  it('asks only for the fonts that are needed', () => {
    const printer = createPrinter();
    printer.text('Perry County');
    expect(printer.fonts().map(({ family }) => family)).toEqual(['Public Sans']);
    printer.text('مركز Привет');
    expect(printer.fonts()).toHaveLength(3);
    expect(printer.replaced()).toBe(false);
    printer.drawing('日');
    expect(printer.replaced()).toBe(true);
  });
});
