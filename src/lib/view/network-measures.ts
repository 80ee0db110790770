import { format } from 'd3-format';
import { percent } from './numbers.ts';

/** A measure as a page shows it: what it is, for whom, and who defined it. */
export interface ShownMeasure {
  id: string;
  label: string;
  /** One sentence for a planner. */
  meaning: string;
  formula: string;
  source: string;
  format: 'count' | 'share' | 'decimal';
}

const whole = format(',.0f');
const three = format('.3~r');

/** A value as its measure is written; "–" where it is not defined: that is no zero. */
export function measureText(value: number | null, kind: ShownMeasure['format']): string {
  if (value === null || Number.isNaN(value)) return '–';
  if (kind === 'count') return whole(value);
  if (kind === 'share')
    return value > 0 && value < 0.1 ? `${three(value * 100)} %` : percent(value);
  return Math.abs(value) >= 1000 ? whole(value) : three(value);
}
