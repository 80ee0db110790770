import type { CoverageCell } from '#lib/coverage/cell.ts';
import type { SupportView } from '#lib/view/support-view.ts';
import { cellsOf } from './cells-of.ts';
import type { ReportFacts } from './facts.ts';

/** The cells that totals count: scored support types, each once. */
export function scoredCells({ cells, supports }: ReportFacts): CoverageCell[] {
  const types = new Set(supports.filter(({ kind }) => kind === 'type').map(({ slug }) => slug));
  return cells.filter(({ support }) => types.has(support));
}

/** A scored support type that is missing in at least one county. */
export interface MissingSupport {
  support: SupportView;
  /** Its cells in state gap. */
  gaps: readonly CoverageCell[];
  /** Residents of those counties who are out of reach, not rounded. */
  people: number;
}

/** The supports that are missing, those of the most people first. */
export function missingSupports(facts: ReportFacts): MissingSupport[] {
  return facts.supports
    .filter(({ kind }) => kind === 'type')
    .map((support) => {
      const gaps = cellsOf(facts, support.slug).filter(({ state }) => state === 'gap');
      return { support, gaps, people: gaps.reduce((sum, one) => sum + (one.outOfReach ?? 0), 0) };
    })
    .filter(({ gaps }) => gaps.length > 0)
    .sort((a, b) => b.people - a.people);
}

/** Of how many supports a county of the region has a cell for which the test holds: at least one, or each. */
export function countSupports(
  cells: readonly CoverageCell[],
  holds: (own: readonly CoverageCell[]) => boolean,
): number {
  return [...Map.groupBy(cells, ({ support }) => support).values()].filter(holds).length;
}
