/**
 * The digits of a code that a spreadsheet may have turned into a number: "4101.0" is "4101".
 * Null where the text is anything but digits.
 */
export function codeDigits(text: string): string | null {
  return /^(\d+)(?:\.0+)?$/.exec(text)?.[1] ?? null;
}
