import { countAmount } from '../../narrative/amounts.ts';

/** As many terms of a sum as are written out; the rest are one term. */
const WRITTEN = 6;

/** A term of a sum, and what it is called: "Perry County". */
export interface Term {
  label: string;
  value: number;
}

/**
 * A sum written out, the largest terms first: "Perry 900 + Knott 300 + 4 more 120 = 1,320". The total
 * is that of the exact values: rounded terms may differ from it by one or two.
 */
export function addedUp(terms: readonly Term[]): string {
  const sorted = [...terms].sort((a, b) => b.value - a.value);
  const rest = sorted.slice(WRITTEN);
  const sum = (of: readonly Term[]) => of.reduce((all, { value }) => all + value, 0);
  const written = sorted.slice(0, WRITTEN).map(({ label, value }) => told(label, value));
  const more = rest.length > 0 ? [told(`${countAmount(rest.length).text} more`, sum(rest))] : [];
  return `${[...written, ...more].join(' + ')} = ${countAmount(sum(terms)).text}`;
}

const told = (label: string, value: number): string => `${label} ${countAmount(value).text}`;
