import type { IndicatorState } from '#lib/domain/indicator.ts';
import { parseNumber } from '../cells/number.ts';
import { accept, quote, refuse, type Parsed } from '../cells/parsed.ts';
import type { MappedIndicator } from './mapping.ts';

/** A value with the reason where there is none. */
export interface MeasuredValue {
  value: number | null;
  state: IndicatorState;
}

// Words of CDC WONDER, USDA, the Census Bureau and of statistics programs.
const WORDS = new Map<string, IndicatorState>([
  ...['', 'na', 'n/a', 'nan', 'null', 'none', 'missing', '.', '-', '--', '(x)'].map(
    (word) => [word, 'missing'] as const,
  ),
  ...['not applicable', 'not available', 'no data'].map((word) => [word, 'missing'] as const),
  ['suppressed', 'suppressed'],
  ['unreliable', 'unreliable'],
]);
const MARKED = /^(.+?)\s*\(unreliable\)$/i;

/**
 * A value of an indicator: a number, or the reason why there is none. Nothing is ever read as 0.
 * @param missing numbers that stand for a missing value
 */
export function parseIndicatorValue(
  text: string,
  missing: readonly number[],
  limits: Pick<MappedIndicator, 'range' | 'whole'> = {},
): Parsed<MeasuredValue> {
  const state = WORDS.get(text.toLowerCase());
  if (state !== undefined) return accept({ value: null, state });
  const marked = MARKED.exec(text)?.[1];
  const { value } = parseNumber(marked ?? text);
  if (value === null)
    return refuse(quote(text), 'a number, or a word such as Suppressed or Missing');
  if (missing.includes(value)) return accept({ value: null, state: 'missing' });
  const [min, max] = limits.range ?? [-Infinity, Infinity];
  if (value < min || value > max || (limits.whole && !Number.isInteger(value))) {
    const kind = limits.whole ? 'a whole number' : 'a number';
    return refuse(quote(text), `${kind} from ${min} to ${max.toLocaleString('en-US')}`);
  }
  return accept({ value, state: marked === undefined ? 'value' : 'unreliable' });
}
