import type { CoverageCell } from '#lib/coverage/cell.ts';
import { readableDate } from './dates.ts';

/** What is known of a county without a service: "none found", "none, checked 21 Oct 2026". */
export function checkedWords({
  confirmed,
  evidence,
  filtered,
}: Pick<CoverageCell, 'confirmed' | 'evidence' | 'filtered'>): string {
  if (confirmed) return `none, checked ${readableDate(confirmed.checkedOn)}`;
  if (evidence.lapsed) {
    return `none found, check of ${readableDate(evidence.lapsed.checkedOn)} lapsed`;
  }
  const unsaid = filtered?.unknown ?? 0;
  return unsaid > 0 ? `not known of ${unsaid} here` : 'none found';
}
