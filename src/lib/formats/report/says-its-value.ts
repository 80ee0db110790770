import type { Amount } from '#lib/reports/model/amount.ts';

/** Small counts that a sentence writes as words, by their value. */
const WORDS = 'none one two three four five six seven eight nine'.split(' ');

/** A bound ("under 1 %") is said of a value within so much of it. */
const BOUND = 0.01;

/**
 * Whether the text of a number says its value: a spreadsheet shows the one and a document the other,
 * and in a file that was changed by hand they would differ. Text without a number says none.
 */
export function saysItsValue({ value, text, unit }: Amount): boolean {
  const word = WORDS.indexOf(text.toLowerCase());
  if (word >= 0) return word === value;
  const digits = /[−-]?\d[\d,]*(?:\.\d+)?/.exec(text)?.[0];
  if (digits === undefined) return true;
  const scale = unit === 'share' || unit === 'points' ? 100 : 1;
  const said = Number(digits.replaceAll(',', '').replace('−', '-')) / scale;
  const bound = /^(under|over)\b/i.test(text);
  return Math.abs(said - value) <= (bound ? BOUND : 1e-9 * Math.max(1, Math.abs(value)));
}
