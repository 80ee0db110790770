import type { AbsenceCheck } from '#lib/domain/check.ts';
import type { Completeness } from '#lib/domain/source.ts';
import type { SupportNode } from '#lib/domain/support.ts';
import type { CoverageCell } from '../cell.ts';

/** A cell in which none was found and nobody has confirmed that. */
export interface AbsenceCall {
  county: string;
  support: string;
  state: 'gap' | 'neighbor-dependent';
  /** Residents of the county; null where not known. */
  residents: number | null;
  listing: Completeness | null;
  /** A check that no longer holds. */
  lapsed: AbsenceCheck | null;
}

/**
 * The absences to confirm: where it proves true, "none found" becomes "none, checked"; where it does
 * not, the cell has a service and another state.
 * @param nodes the support nodes whose cells count
 * @returns those of most residents first
 */
export function findAbsenceCalls(
  cells: readonly CoverageCell[],
  nodes: readonly SupportNode[],
): AbsenceCall[] {
  const order = new Map(nodes.map(({ slug }, i) => [slug, i]));
  return cells
    .flatMap(({ county, support, state, confirmed, population, evidence }): AbsenceCall[] => {
      if (!order.has(support) || confirmed) return [];
      if (state !== 'gap' && state !== 'neighbor-dependent') return [];
      const { listing, lapsed } = evidence;
      return [{ county, support, state, residents: population, listing, lapsed }];
    })
    .sort(
      (a, b) =>
        (b.residents ?? 0) - (a.residents ?? 0) ||
        a.county.localeCompare(b.county) ||
        (order.get(a.support) ?? 0) - (order.get(b.support) ?? 0),
    );
}
