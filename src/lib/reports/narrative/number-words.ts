import type { Amount, Unit } from '../model/amount.ts';
import { countAmount } from './amounts.ts';

const WORDS = 'no one two three four five six seven eight nine'.split(' ');

/**
 * A count as running text has it: a word below ten, digits from ten on. Counts that are compared
 * ("3 of 12") and people stay in digits.
 */
export function wordAmount(value: number, unit: Unit = 'count'): Amount {
  const amount = countAmount(value, unit);
  return { ...amount, text: WORDS[amount.value] ?? amount.text };
}

/** The same at the beginning of a sentence: "Three", "14". */
export function openingAmount(value: number, unit: Unit = 'count'): Amount {
  const amount = wordAmount(value, unit);
  return { ...amount, text: capitalized(amount.text) };
}

/** The text with its first letter large, as a sentence begins. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
