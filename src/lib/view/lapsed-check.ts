import type { AbsenceCheck } from '#lib/domain/check.ts';
import { readableDate } from './dates.ts';

/** A cell whose check is too old to hold is back to "none found", and says so. */
export function lapsedSentence({ checkedOn, checkedBy }: AbsenceCheck): string {
  return `None found in the county. A check of ${readableDate(checkedOn)} by ${checkedBy} has lapsed.`;
}
