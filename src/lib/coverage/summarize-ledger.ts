import type { SupportCatalog } from '#lib/domain/support.ts';
import type { CoverageCell } from './cell.ts';

/** In how many counties a support is missing. */
export interface SupportGaps {
  support: string;
  gapCounties: number;
  /** Counties where the state is known; 0 says that nothing was assessed, not that nothing is missing. */
  assessedCounties: number;
}

/** The ledger in a few figures: counties × scored support types. */
export interface LedgerSummary {
  gapPairs: number;
  /** Gaps that stay one with catchments 25 % longer. */
  robustGapPairs: number;
  assessedPairs: number;
  notAssessedPairs: number;
  /** In catalog order. */
  supports: SupportGaps[];
}

/** Sums the ledger up. Groups and unscored supports count in no total. */
export function summarizeLedger(
  cells: readonly CoverageCell[],
  catalog: SupportCatalog,
): LedgerSummary {
  const scored = catalog.nodes.filter((node) => node.kind === 'type' && node.scored);
  const gaps = new Map(
    scored.map(({ slug }): [string, SupportGaps] => [
      slug,
      { support: slug, gapCounties: 0, assessedCounties: 0 },
    ]),
  );
  const counted = cells.filter((cell) => gaps.has(cell.support));
  for (const { support, state } of counted) {
    const entry = gaps.get(support) as SupportGaps;
    if (state === 'gap') entry.gapCounties++;
    if (state !== 'not-assessed') entry.assessedCounties++;
  }
  const supports = [...gaps.values()];
  const assessedPairs = supports.reduce((sum, entry) => sum + entry.assessedCounties, 0);
  return {
    gapPairs: supports.reduce((sum, entry) => sum + entry.gapCounties, 0),
    robustGapPairs: counted.filter((cell) => cell.robust).length,
    assessedPairs,
    notAssessedPairs: counted.length - assessedPairs,
    supports,
  };
}
