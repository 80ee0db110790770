/** Control characters but tab and line ends, and what XML 1.0 allows nowhere. */
const ILLEGAL = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;

/** Marks that turn the direction of all that follows: a name must not turn the sentence it stands in. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** Text as it may stand in HTML, in a drawing, in Word and in a spreadsheet: a damaged file costs more than a character. */
export function legalText(text: string): string {
  return text.toWellFormed().replace(ILLEGAL, '').replace(TURNING, '');
}
