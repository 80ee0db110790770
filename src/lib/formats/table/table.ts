import type { Issue } from '#lib/domain/issue.ts';

/** How the bytes of a table were read. */
export type TableEncoding = 'utf-8' | 'windows-1252' | 'xlsx';

/** One row of a table. */
export interface TableRow {
  /** Row as a spreadsheet shows it; the header is row 1. */
  row: number;
  /** Trimmed text by column; a cell that is absent is "". Has no prototype. */
  cells: Readonly<Record<string, string>>;
}

/** A table from outside, every cell as text. */
export interface Table {
  /** Wanted columns as they were asked for, others as the file spells them. */
  columns: readonly string[];
  /** Rows with at least one cell; a row refused by an issue of severity `error` is not among them. */
  rows: readonly TableRow[];
  issues: Issue[];
  encoding: TableEncoding;
}

/** What a reader wants of a table. */
export interface TableOptions {
  /** For messages only: the format follows from the content. */
  fileName: string;
  /** Sheet of a workbook; without it the first. A CSV file has none. */
  sheet?: string;
  required: readonly string[];
  /** Columns that are read if present. Without it, no other column is reported. */
  known?: readonly string[];
}

/** Cells as a sheet shows them: the index of a row plus 1 is its number. */
export type Grid = readonly (readonly string[])[];
