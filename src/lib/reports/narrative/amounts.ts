import type { Amount, Unit } from '../model/amount.ts';
import { miles, people, percent, rate } from '#lib/view/numbers.ts';

/** People, or anything counted: "28,473". @param value a whole number, or one that is rounded to it */
export function countAmount(value: number, unit: Unit = 'count'): Amount {
  return { value: Math.round(value), text: people(value), unit };
}

/** Residents. */
export const peopleAmount = (value: number): Amount => countAmount(value, 'people');

/** A share of 0 to 1 as percent; a bound ("under 1 %") keeps its share to four decimals. */
export function shareAmount(share: number): Amount {
  const text = percent(share);
  const bound = /^(under|over)/.test(text);
  const value = bound ? Number(share.toFixed(4)) : Number(text.replace(/\D/g, '')) / 100;
  return { value, text, unit: 'share' };
}

/** Statute miles: the unit is said by the text, "5.7 mi". */
export function milesAmount(value: number): Amount {
  const text = miles(value);
  return { value: printed(text), text, unit: 'miles' };
}

/** The same in running text: "5.7 miles". */
export function wordyMiles(value: number): Amount {
  const amount = milesAmount(value);
  return { ...amount, text: amount.text.replace(/ mi$/, ' miles') };
}

/** Supply per 10,000 residents. */
export function rateAmount(value: number): Amount {
  const text = rate(value);
  return { value: printed(text), text, unit: 'per-10,000' };
}

/** The number that a text says, without its separators and its unit. */
export function printed(text: string): number {
  return Number(text.replace(/[^\d.−-]/g, '').replace('−', '-'));
}
