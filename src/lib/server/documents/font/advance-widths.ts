import { readCharacterMap } from './character-map.ts';
import { tableOffset } from './table-offset.ts';

/**
 * How far each character of a TrueType font takes the line, ems (OpenType 1.9: `head`, `hhea`, `hmtx`).
 * @throws Error where the file is no such font
 */
export function readAdvanceWidths(font: Buffer): ReadonlyMap<number, number> {
  const unitsPerEm = font.readUInt16BE(tableOffset(font, 'head') + 18);
  const metrics = font.readUInt16BE(tableOffset(font, 'hhea') + 34);
  const start = tableOffset(font, 'hmtx');
  // Glyphs beyond the last width of the table all have that one.
  const widthOf = (glyph: number) =>
    font.readUInt16BE(start + 4 * Math.min(glyph, metrics - 1)) / unitsPerEm;
  return new Map([...readCharacterMap(font)].map(([code, glyph]) => [code, widthOf(glyph)]));
}
