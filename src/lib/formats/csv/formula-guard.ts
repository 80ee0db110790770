// A spreadsheet takes a cell that begins with one of these for a formula (OWASP, CSV injection);
// the last four are their full-width forms, which some editions of Excel take, too.
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * Puts an apostrophe before a text that a spreadsheet would run as a formula. A text that begins
 * with apostrophes and then such a sign gets one more, so that {@link unguard} gives back any text.
 */
export function guard(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Takes off the apostrophe of {@link guard}, and no other. */
export function unguard(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
