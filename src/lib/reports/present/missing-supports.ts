import type { CoverageCell } from '#lib/coverage/cell.ts';
import type { SupportView } from '#lib/view/support-view.ts';
import { cellsOf } from '../cells-of.ts';
import type { ReportFacts } from '../facts.ts';
import { middleOf } from './middle-of.ts';

/** A support that is a gap somewhere in the region. */
export interface MissingSupport {
  support: SupportView;
  gaps: readonly CoverageCell[];
  /** Residents out of reach who live in its gap counties; null where that is known of none. */
  people: number | null;
  /** Miles from the middle one of the gap counties. */
  nearest: number | null;
}

/** The supports in person that are a gap anywhere in the region, those of the most people first. */
export function missingSupports(facts: ReportFacts): MissingSupport[] {
  return facts.supports
    .filter(({ kind, virtual }) => kind === 'type' && !virtual)
    .flatMap((support): MissingSupport[] => {
      const gaps = cellsOf(facts, support.slug).filter(({ state }) => state === 'gap');
      if (gaps.length === 0) return [];
      const known = gaps.some(({ outOfReach }) => outOfReach !== null);
      const people = known ? gaps.reduce((sum, cell) => sum + (cell.outOfReach ?? 0), 0) : null;
      return [{ support, gaps, people, nearest: middleOf(gaps.map((cell) => cell.nearestMiles)) }];
    })
    .sort((a, b) => (b.people ?? -1) - (a.people ?? -1));
}
