import { ledgerCell, type GapsPage, type LedgerCell, type LedgerRow } from './gaps-page.ts';
import type { SupportView } from './support-view.ts';

/** A gap of the ledger, named. */
export interface ListedGap {
  row: LedgerRow;
  support: SupportView;
  cell: LedgerCell;
}

/** All gaps of scored supports, the most residents out of reach first. */
export function listGaps({ columns, rows }: Pick<GapsPage, 'columns' | 'rows'>): ListedGap[] {
  return rows
    .flatMap((row) =>
      columns.map(({ support }, index) => ({ row, support, cell: ledgerCell(row, index) })),
    )
    .filter(({ cell, support }) => cell.state === 'gap' && support.scored)
    .sort(
      (a, b) =>
        (b.cell.outOfReach ?? -1) - (a.cell.outOfReach ?? -1) ||
        a.row.name.localeCompare(b.row.name, 'en') ||
        a.support.slug.localeCompare(b.support.slug, 'en'),
    );
}
