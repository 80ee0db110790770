import { languageName } from '#lib/domain/language-name.ts';
import { accept, EMPTY, quote, refuse, type Parsed } from '../cells/parsed.ts';
import { splitCell } from '../cells/several.ts';

const EXPECTED =
  'ISO 639 codes or English names of languages parted by semicolons, such as en;es or Spanish';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Codes beside the two-letter ones in use that may be given by their names, too. */
const MORE_CODES = ['tl', 'ase', 'hmn', 'hop', 'lkt', 'mul', 'ypk'];

/** Codes by the English name of their language, in lower case; made when first asked for. */
let codesByName: ReadonlyMap<string, string> | null = null;

/** Languages by code or English name ("es", "Spanish"), each once, in the order of their codes. */
export function parseLanguages(text: string): Parsed<string[]> {
  const codes = new Set<string>();
  for (const part of splitCell(text)) {
    const code = codeOf(part.toLowerCase());
    if (code === null) return refuse(quote(part), EXPECTED);
    codes.add(code);
  }
  return codes.size === 0 ? EMPTY : accept([...codes].sort());
}

function codeOf(word: string): string | null {
  if (/^[a-z]{2,3}$/.test(word)) return languageName(word) === word ? null : word;
  codesByName ??= namedLanguages();
  return codesByName.get(word) ?? null;
}

function namedLanguages(): Map<string, string> {
  const short = [...LETTERS].flatMap((one) => [...LETTERS].map((two) => `${one}${two}`));
  // Old codes share a name with the new ("iw" with "he"): only those in use today are taken.
  const current = short.filter(
    (code) => Intl.getCanonicalLocales(code)[0] === code && languageName(code) !== code,
  );
  return new Map(
    [...current, ...MORE_CODES].map((code) => [languageName(code).toLowerCase(), code]),
  );
}
