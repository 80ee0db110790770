import { format } from 'd3-format';

const whole = format(',.0f');
const oneDecimal = format(',.1f');

/** People, counted: "28,473"; "not known" for null, which is never 0. */
export function people(value: number | null): string {
  return value === null ? 'not known' : whole(value);
}

/** "1 county", "14 counties". */
export function counted(count: number, one: string, many: string): string {
  return `${whole(count)} ${count === 1 ? one : many}`;
}

/**
 * A share as percent: "24 %". A share that is neither none nor all is never rounded to look so:
 * "under 1 %", "over 99 %".
 * @param share 0 to 1, or null where not known
 */
export function percent(share: number | null): string {
  if (share === null) return 'not known';
  if (share > 0 && share < 0.01) return 'under 1 %';
  if (share > 0.99 && share < 1) return 'over 99 %';
  return `${whole(share * 100)} %`;
}

/**
 * A share beside a limit that it is compared with: with as many decimals as tell them apart, so
 * that nothing reads "90 % < 90 %".
 * @param share 0 to 1, or null where not known
 */
export function percentBeside(share: number | null, limit: number): string {
  const plain = percent(share);
  if (share === null || share === limit || plain !== percent(limit)) return plain;
  const decimals = [1, 2, 3, 4].find((count) => fixed(share, count) !== fixed(limit, count)) ?? 5;
  return `${fixed(share, decimals)} %`;
}

const fixed = (share: number, decimals: number) => (share * 100).toFixed(decimals);

/** Statute miles: "5.7 mi" below ten, "41 mi" above; null has no service anywhere. */
export function miles(value: number | null): string {
  if (value === null) return 'none listed';
  // From 9.95 on, one decimal would read "10.0".
  return `${value < 9.95 ? oneDecimal(value) : whole(value)} mi`;
}

/** Miles rounded as `miles` shows them: what is rounded twice (54.46 to 54.5 to 55) would differ. */
export function roundedMiles(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(value < 9.95 ? 1 : 0));
}

/** Miles from the middle resident to the nearest; without residents there is nowhere to measure from. */
export function nearest(value: number | null, population: number | null): string {
  return value === null && !population ? 'not known' : miles(value);
}

/** A value with at most one decimal, by its unit: "36.3 %", "594 square miles". */
export function measured(value: number, unit: string): string {
  if (unit === '%') return `${oneDecimal(value)} %`;
  if (unit === 'per 100,000') return oneDecimal(value);
  if (unit === 'code') return whole(value);
  if (unit === 'rank 0 to 1') return format('.2f')(value);
  return `${whole(value)} ${unit}`;
}

/** Supply per 10,000 residents, with as many decimals as tell small figures apart: "12.3", "0.041". */
export function rate(value: number | null): string {
  if (value === null) return 'not known';
  if (value === 0) return '0';
  return value < 0.95 ? format('.2r')(value) : value < 99.5 ? oneDecimal(value) : whole(value);
}

/** So much supply: whole numbers as they are, shares of it with one or two digits: "240", "34.2". */
export function supplyAmount(value: number): string {
  return Number.isInteger(value) ? whole(value) : rate(value);
}
