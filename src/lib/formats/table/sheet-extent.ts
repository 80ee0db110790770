/** How far a sheet reaches, as its cell references say. */
export interface Extent {
  rows: number;
  columns: number;
}

const R = 0x72;
const EQUALS = 0x3d;
const QUOTES = new Set([0x22, 0x27]);
const BLANKS = new Set([0x20, 0x09, 0x0a, 0x0d]);
const AMPERSAND = 0x26;

/**
 * The largest row and column that a worksheet names in its `r` attributes. It is looked up in the
 * bytes, before the XML is parsed, because a parser fills all rows and columns up to it.
 * @param xml a worksheet part in UTF-8
 */
export function sheetExtent(xml: Uint8Array): Extent {
  const extent: Extent = { rows: 0, columns: 0 };
  for (let at = xml.indexOf(R); at >= 0; at = xml.indexOf(R, at + 1)) {
    const before = xml[at - 1];
    if (before === undefined || !BLANKS.has(before)) continue;
    const start = valueStart(xml, at + 1);
    if (start !== null) widen(extent, xml, start);
  }
  return extent;
}

/** Where an attribute's value begins, or null where this is no attribute. */
function valueStart(xml: Uint8Array, from: number): number | null {
  let at = skipBlanks(xml, from);
  if (xml[at] !== EQUALS) return null;
  at = skipBlanks(xml, at + 1);
  return QUOTES.has(xml[at] ?? 0) ? at + 1 : null;
}

function skipBlanks(xml: Uint8Array, from: number): number {
  let at = from;
  while (BLANKS.has(xml[at] ?? 0)) at++;
  return at;
}

/** Reads a reference such as "AB12" or "12". An entity in it is a disguise: it counts as endless. */
function widen(extent: Extent, xml: Uint8Array, start: number): void {
  let column = 0;
  let row = 0;
  for (let at = start; ; at++) {
    const byte = xml[at] ?? 0;
    if (byte >= 0x41 && byte <= 0x5a) column = column * 26 + byte - 0x40;
    else if (byte >= 0x30 && byte <= 0x39) row = row * 10 + byte - 0x30;
    else {
      if (byte === AMPERSAND) row = Infinity;
      break;
    }
  }
  extent.rows = Math.max(extent.rows, row);
  extent.columns = Math.max(extent.columns, column);
}
