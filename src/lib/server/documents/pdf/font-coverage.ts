/**
 * The characters that a TrueType font has a glyph for, from its character map (OpenType 1.9, `cmap`,
 * formats 4 and 12). A tagged PDF may hold no character without a glyph, so it is asked beforehand.
 * @throws Error where the file has no such map
 */
export function readFontCoverage(font: Buffer): ReadonlySet<number> {
  const covered = new Set<number>();
  const start = tableOffset(font, 'cmap');
  const maps = font.readUInt16BE(start + 2);
  for (let i = 0; i < maps; i++) {
    const at = start + font.readUInt32BE(start + 4 + i * 8 + 4);
    const format = font.readUInt16BE(at);
    if (format === 4) addSegments(font, at, covered);
    if (format === 12) addGroups(font, at, covered);
  }
  if (covered.size === 0) throw new Error('The font has no character map of format 4 or 12');
  return covered;
}

function tableOffset(font: Buffer, tag: string): number {
  const tables = font.readUInt16BE(4);
  for (let i = 0; i < tables; i++) {
    const record = 12 + i * 16;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no table "${tag}"`);
}

/** Format 4: segments of the basic plane; a glyph may be reached through a table of offsets. */
function addSegments(font: Buffer, at: number, covered: Set<number>): void {
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
      const glyph = offset === 0 ? code : font.readUInt16BE(place);
      if (glyph !== 0 && ((glyph + delta) & 0xffff) !== 0) covered.add(code);
    }
  }
}

/** Format 12: groups of the whole of Unicode. */
function addGroups(font: Buffer, at: number, covered: Set<number>): void {
  const groups = font.readUInt32BE(at + 12);
  for (let i = 0; i < groups; i++) {
    const group = at + 16 + i * 12;
    const last = font.readUInt32BE(group + 4);
    for (let code = font.readUInt32BE(group); code <= last; code++) covered.add(code);
  }
}
