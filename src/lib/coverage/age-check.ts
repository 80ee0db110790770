import type { AbsenceCheck } from '#lib/domain/check.ts';
import type { SupportNode } from '#lib/domain/support.ts';
import { stillHolds } from '#lib/domain/shelf-life.ts';

/** What the newest check of a cell is worth on a day: at most one of the two. */
export interface AgedCheck {
  confirmed: AbsenceCheck | null;
  /** Too old to hold: the cell is back to "none found". */
  lapsed: AbsenceCheck | null;
}

const UNCHECKED: AgedCheck = { confirmed: null, lapsed: null };

/** @param today ISO date */
export function ageCheck(check: AbsenceCheck | null, node: SupportNode, today: string): AgedCheck {
  if (check === null) return UNCHECKED;
  return stillHolds(check.checkedOn, node, today)
    ? { confirmed: check, lapsed: null }
    : { confirmed: null, lapsed: check };
}
