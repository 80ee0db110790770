import type { Cell, Unit } from './amount.ts';

/** A column of a table. */
export interface Column {
  /** Unique in the table, stable between reports: a file's header, and what a change is told by. */
  id: string;
  label: string;
  /** What its cells are; a cell may also be absent, whatever the column. */
  kind: 'text' | 'number' | 'state' | 'date';
  /** Of numbers; null for others, and where the rows have units of their own. */
  unit: Unit | null;
  /** Decimals that a spreadsheet shows; null where they differ by row. */
  decimals: number | null;
  /** Share of the table's width beside the other columns: 1 is a plain column of numbers. */
  width: number;
}

/** A row: as many cells as the table has columns. The first cell is the row's header. */
export interface Row {
  /** Unique in the table, stable between reports: a FIPS code, a slug, an id. */
  key: string;
  cells: readonly Cell[];
  /** A total stands last and apart; a group stands above the rows that it heads, in its first cell. */
  role: 'body' | 'total' | 'group';
}

/** Columns and rows, without what surrounds them. */
export interface TableData {
  columns: readonly Column[];
  rows: readonly Row[];
}
