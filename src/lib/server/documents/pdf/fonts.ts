import { readCharacterMap } from '../font/character-map.ts';
import { HOUSE_FONT, readPackaged } from '../font/house-font.ts';
import { once } from '../once.ts';

/** A font that a PDF may embed. */
export interface EmbeddedFont {
  family: string;
  /** The files of its faces, read when they are first needed. */
  blobs(): readonly Buffer[];
  covers(code: number): boolean;
}

/** The font of the house in three weights, then what names in other scripts need: only what is used is loaded. */
export const FONTS: readonly EmbeddedFont[] = [
  packaged('Public Sans', [HOUSE_FONT.regular, HOUSE_FONT.semiBold, HOUSE_FONT.bold]),
  // It comes with Typst. Greek, Cyrillic and Hebrew letters of its character map, and a box.
  {
    family: 'Libertinus Serif',
    blobs: () => [],
    covers: (code) =>
      (code >= 0x391 && code <= 0x3c9 && code !== 0x3a2) ||
      (code >= 0x401 && code <= 0x45f && code !== 0x40d && code !== 0x450 && code !== 0x45d) ||
      (code >= 0x5d0 && code <= 0x5ea) ||
      code === 0x25a1,
  },
  packaged('Noto Sans Arabic', [
    '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  ]),
  packaged('Noto Emoji', ['@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf']),
];

function packaged(family: string, files: readonly [string, ...string[]]): EmbeddedFont {
  const blobs = once(() => files.map(readPackaged));
  // All weights of a family have the same characters.
  const coverage = once(() => readCharacterMap(blobs()[0] ?? Buffer.alloc(0)));
  return { family, blobs, covers: (code) => coverage().has(code) };
}
