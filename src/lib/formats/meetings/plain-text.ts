import { cleanText } from '../cells/text.ts';

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  hellip: '…',
};
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;

/** The lines of a text from a web page: markup and entities taken out, twice-escaped ones, too. */
export function plainLines(text: string): string[] {
  return decode(decode(text))
    .replace(/<(br|\/p|\/div|\/li)\b[^>]*>/gi, '\n')
    .replace(/<\/?[a-z][^>]*>/gi, ' ')
    .replace(/(?:\\r)?\\n|\r\n?/g, '\n')
    .replace(/\\(["'/\\])/g, '$1')
    .split('\n')
    .map(cleanText)
    .filter((line) => line !== '');
}

/** The same as one line. */
export function plainText(text: string): string {
  return plainLines(text).join(' ');
}

function decode(text: string): string {
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const point = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
