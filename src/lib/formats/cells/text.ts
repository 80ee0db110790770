import { accept, EMPTY, refuse, repair, type Parsed } from './parsed.ts';

/** Longest text that a cell may hold, as in Excel. */
const MAX_LENGTH = 32_767;

const PLAIN = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;
// Invisible characters such as zero-width and direction marks; U+FFFD stands for a lost letter.
const INVISIBLE = /[\p{Cf}\ufffd]/gu;
const CONTROL = /\p{Cc}/gu;
const LOST_LETTER = '\ufffd';

/**
 * Cleans a text for storage, as one line: composed letters (NFC), plain single spaces, no control,
 * zero-width or direction characters and no U+FFFD. Markup and formulas stay what they are: text.
 */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text;
  // Line ends and tabs are control characters, too: they become spaces before those go.
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .replace(CONTROL, '')
    .replace(/ +/g, ' ')
    .trim();
}

/** A text cell, cleaned. A letter that a wrong encoding destroyed (U+FFFD) is told. */
export function parseText(text: string): Parsed<string> {
  if (text.length > MAX_LENGTH) {
    return refuse(`a text of ${text.length} characters`, `at most ${MAX_LENGTH} characters`);
  }
  const value = cleanText(text);
  if (value === '') return EMPTY;
  if (!text.includes(LOST_LETTER)) return accept(value);
  return repair(value, `a letter lost by a wrong encoding in "${value}"`, 'text in UTF-8');
}
