import type { SupportNode } from './support.ts';

/** How long a word about something holds before it has to be asked for again. */
export interface ShelfLife {
  /** Groups of supports that it holds for; null for all others. */
  groups: readonly string[] | null;
  months: number;
  days: number;
  /** As it stands in a sentence. */
  words: string;
}

/**
 * How long a person's word holds: that there is none ("checked, none here"), or that a record is
 * true (`verifiedOn`). The first entry that names the support's group decides.
 *
 * Twelve months, as the national directory is surveyed once a year. Mutual-aid meetings open and
 * close within a season: 90 days. Both are the product's own rules, not published norms.
 */
export const SHELF_LIVES: readonly ShelfLife[] = [
  { groups: ['mutual-aid'], months: 0, days: 90, words: '90 days' },
  { groups: null, months: 12, days: 0, words: '12 months' },
];

export function shelfLifeOf({ slug, group }: Pick<SupportNode, 'slug' | 'group'>): ShelfLife {
  const found = SHELF_LIVES.find(({ groups }) => groups === null || groups.includes(group ?? slug));
  if (!found) throw new Error(`No shelf life holds for ${slug}`);
  return found;
}

/**
 * The last day on which a word of some day still holds. What was said on 29 February holds for
 * twelve months until 28 February.
 * @param day ISO date
 */
export function holdsUntil(day: string, node: Pick<SupportNode, 'slug' | 'group'>): string {
  const { months, days } = shelfLifeOf(node);
  return addDays(addMonths(day, months), days);
}

/** Whether a word of some day still holds on another. @param today ISO date */
export function stillHolds(
  day: string,
  node: Pick<SupportNode, 'slug' | 'group'>,
  today: string,
): boolean {
  return today <= holdsUntil(day, node);
}

/** The same day so many months on, or the last of its month. @param months may be negative */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return toDay(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

const MILLISECONDS_PER_DAY = 86_400_000;

function addDays(day: string, days: number): string {
  return toDay(Date.parse(`${day}T00:00:00Z`) + days * MILLISECONDS_PER_DAY);
}

const toDay = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10);
