import { cleanText } from './text.ts';
import { accept, EMPTY, quote, repair, type Parsed } from './parsed.ts';

const DOMAIN = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#:].*)?$/u;

/**
 * An address on the web, with `https://` where the scheme was left out. Anything else that a
 * browser might run or open ("javascript:", "data:") is left out and reported; the row is kept.
 */
export function parseWebsite(text: string): Parsed<string> {
  const address = cleanText(text);
  if (address === '') return EMPTY;
  const whole = DOMAIN.test(address) ? `https://${address}` : address;
  if (/^https?:\/\/[^\s/]/i.test(whole) && URL.canParse(whole)) return accept(whole);
  return {
    ...repair('', quote(address), 'a web address such as https://example.org; it was left out'),
    value: null,
  };
}
