import type { Cell } from './model/amount.ts';
import type { TableBlock } from './model/block.ts';
import type { Report } from './model/report.ts';
import type { Row } from './model/table.ts';

/** A figure of a kept report that is another today. */
export interface FigureChange {
  /** Title of the table, the row's header, the column's label. */
  table: string;
  row: string;
  column: string;
  before: string;
  now: string;
}

/** What has changed in the data since a report was made. */
export interface ReportComparison {
  versions: { before: number; now: number };
  /** Days on which the data last changed. */
  dates: { before: string | null; now: string | null };
  changed: readonly FigureChange[];
  /** Rows that are new, and rows that are no more: table and row's header. */
  added: readonly { table: string; row: string }[];
  gone: readonly { table: string; row: string }[];
}

/** Compares a kept report with the same request answered today, figure by figure. */
export function compareReports(before: Report, now: Report): ReportComparison {
  const today = new Map(tablesOf(now).map((table) => [table.id, table]));
  const pairs = tablesOf(before).flatMap((table) => {
    const other = today.get(table.id);
    return other ? [{ table, other }] : [];
  });
  return {
    versions: { before: before.dataVersion, now: now.dataVersion },
    dates: { before: before.dataDate, now: now.dataDate },
    changed: pairs.flatMap(({ table, other }) => changedFigures(table, other)),
    added: pairs.flatMap(({ table, other }) => rowsOnlyIn(other, table)),
    gone: pairs.flatMap(({ table, other }) => rowsOnlyIn(table, other)),
  };
}

function tablesOf({ sections }: Report): TableBlock[] {
  return sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
}

function changedFigures(before: TableBlock, now: TableBlock): FigureChange[] {
  const rows = new Map(now.rows.map((row) => [row.key, row]));
  const places = new Map(now.columns.map(({ id }, at) => [id, at]));
  return before.rows.flatMap((row) => {
    const other = rows.get(row.key);
    if (!other) return [];
    return before.columns.flatMap(({ id, label }, at): FigureChange[] => {
      const place = places.get(id);
      const [was, is] = [row.cells[at], place === undefined ? undefined : other.cells[place]];
      if (!was || !is || isSame(was, is)) return [];
      return [
        {
          ...{ table: before.title, row: headOf(row), column: label },
          ...{ before: was.text, now: is.text },
        },
      ];
    });
  });
}

/** Cells are told apart as a reader tells them apart: by what is printed. */
const isSame = (a: Cell, b: Cell): boolean => a.kind === b.kind && a.text === b.text;

function rowsOnlyIn(table: TableBlock, other: TableBlock) {
  const keys = new Set(other.rows.map(({ key }) => key));
  return table.rows
    .filter(({ key, role }) => role === 'body' && !keys.has(key))
    .map((row) => ({ table: table.title, row: headOf(row) }));
}

const headOf = ({ cells }: Row): string => cells[0]?.text ?? '';
