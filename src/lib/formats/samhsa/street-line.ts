const FLOOR = /^\d+(?:st|nd|rd|th)\s+(?:floor|fl)\b/i;

/** An address of two lines, told apart. */
export interface StreetLines {
  /** The line with the house number; null where there is none. */
  street: string | null;
  /** The other line: a building, a suite. */
  other: string | null;
}

/**
 * Finds the street among two address lines. A building's name often stands first and the street
 * second, so the line that begins with a digit is taken, but not "2nd Floor".
 */
export function streetLines(line1: string | null, line2: string | null): StreetLines {
  const lines = [line1, line2].filter((line) => line !== null && /[\p{L}\p{N}]/u.test(line));
  const numbered = lines.findIndex((line) => /^\d/.test(line ?? '') && !FLOOR.test(line ?? ''));
  const at = Math.max(numbered, 0);
  return { street: lines[at] ?? null, other: lines.find((_, i) => i !== at) ?? null };
}
