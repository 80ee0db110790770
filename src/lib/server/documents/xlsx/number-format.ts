import type { Amount } from '#lib/reports/model/amount.ts';

/**
 * The format that makes a spreadsheet show a number as the report prints it: "24 %" of 0.24, "8.3 mi"
 * of 8.3. Where the text is no number of the value ("under 1 %"), the format is the text itself: the
 * cell holds the number and shows the words.
 */
export function numberFormat({ value, text, unit }: Amount): string {
  const [, sign, whole = '', decimals = '', rest = ''] =
    /^([−-]?)(\d[\d,]*)(?:\.(\d+))?(.*)$/.exec(text) ?? [];
  if (whole === '') return quoted(text);
  const printed = Number(`${whole.replaceAll(',', '')}.${decimals || '0'}`) * (sign ? -1 : 1);
  const grouped = whole.includes(',') || unit === 'people' || unit === 'count';
  const digits = `${grouped ? '#,##0' : '0'}${decimals && `.${'0'.repeat(decimals.length)}`}`;
  if (same(printed, value)) return digits + quoted(rest);
  return rest === ' %' && same(printed / 100, value) ? `${digits} %` : quoted(text);
}

/** Equal but for the last digits of a floating-point number. */
const same = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

const quoted = (text: string) => (text === '' ? '' : `"${text.replaceAll('"', '”')}"`);
