import { tableOffset } from './table-offset.ts';

/**
 * The characters that a TrueType font has a glyph for, each with the number of its glyph, from its
 * character map (OpenType 1.9, `cmap`, formats 4 and 12). A tagged PDF may hold no character without a
 * glyph, so it is asked beforehand.
 * @throws Error where the file has no such map
 */
export function readCharacterMap(font: Buffer): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const start = tableOffset(font, 'cmap');
  const maps = font.readUInt16BE(start + 2);
  for (let i = 0; i < maps; i++) {
    const at = start + font.readUInt32BE(start + 4 + i * 8 + 4);
    const format = font.readUInt16BE(at);
    if (format === 4) addSegments(font, at, glyphs);
    if (format === 12) addGroups(font, at, glyphs);
  }
  if (glyphs.size === 0) throw new Error('The font has no character map of format 4 or 12');
  return glyphs;
}

/** Format 4: segments of the basic plane; a glyph may be reached through a table of offsets. */
function addSegments(font: Buffer, at: number, glyphs: Map<number, number>): void {
  const segments = font.readUInt16BE(at + 6) / 2;
  const ends = at + 14;
  const starts = ends + segments * 2 + 2;
  const deltas = starts + segments * 2;
  const offsets = deltas + segments * 2;
  for (let i = 0; i < segments; i++) {
    const [first, last] = [font.readUInt16BE(starts + i * 2), font.readUInt16BE(ends + i * 2)];
    const delta = font.readUInt16BE(deltas + i * 2);
    const offset = font.readUInt16BE(offsets + i * 2);
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const place = offsets + i * 2 + offset + (code - first) * 2;
      const from = offset === 0 ? code : font.readUInt16BE(place);
      const glyph = from === 0 ? 0 : (from + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
}

/** Format 12: groups of the whole of Unicode. */
function addGroups(font: Buffer, at: number, glyphs: Map<number, number>): void {
  const groups = font.readUInt32BE(at + 12);
  for (let i = 0; i < groups; i++) {
    const group = at + 16 + i * 12;
    const [first, last] = [font.readUInt32BE(group), font.readUInt32BE(group + 4)];
    const glyph = font.readUInt32BE(group + 8);
    for (let code = first; code <= last; code++) glyphs.set(code, glyph + code - first);
  }
}
