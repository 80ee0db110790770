const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // As they are, a reader turns them into spaces within an attribute.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
// What XML 1.0 (section 2.2) cannot hold, not even escaped.
// A lone half of a surrogate pair is among it.
const IMPOSSIBLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text as an attribute's value or an element's text; what XML cannot hold becomes U+FFFD. */
export function xmlText(text: string): string {
  return text
    .replace(IMPOSSIBLE, '\uFFFD')
    .replace(/[&<>"\t\n\r]/g, (letter) => ESCAPES[letter] ?? letter);
}
