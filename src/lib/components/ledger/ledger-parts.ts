import { DIMENSIONS, type Dimension } from '#lib/domain/dimension.ts';
import type { LedgerColumn } from '#lib/view/gaps-page.ts';

/** The columns of one dimension, each with its place among all columns. */
export interface LedgerPart {
  dimension: Dimension;
  columns: readonly (LedgerColumn & { index: number })[];
}

/** The columns by dimension, in the order of dimensions; one without columns has no part. */
export function ledgerParts(columns: readonly LedgerColumn[]): LedgerPart[] {
  const numbered = columns.map((column, index) => ({ ...column, index }));
  return DIMENSIONS.map((dimension) => ({
    dimension,
    columns: numbered.filter(({ support }) => support.dimension === dimension),
  })).filter((part) => part.columns.length > 0);
}
