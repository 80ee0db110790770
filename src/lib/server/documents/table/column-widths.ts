import type { Cell } from '#lib/reports/model/amount.ts';
import type { Column, TableData } from '#lib/reports/model/table.ts';
import { breakable } from '../breakable.ts';
import { textEm } from './text-em.ts';

/** Room between two columns, ems. */
export const COLUMN_GAP_EM = 0.9;

/** The mark of a state before its word, with the space between. */
const MARK_EM = 1.7;

/** More than letters need: a line that fits to a hair may break. */
const SLACK_EM = 0.25;

/** Of a text that may break: it is not set narrower than this where it has more to say, ems; of a row's header. */
const NARROWEST_EM = { text: 7, header: 11 };

/** Lines that a heading takes: with much room, with some, and at most. */
const HEADING_LINES = { roomy: 1, natural: 2, least: 3 };

/** What a column needs, ems. */
interface Need {
  /** So that nothing in it breaks, its heading neither. */
  roomy: number;
  /** So that nothing breaks but its heading, in two. */
  natural: number;
  /** So that no word and no number breaks. */
  least: number;
  /** Where it must break, its share beside other texts. */
  weight: number;
}

/**
 * Widths of a table's columns from what stands in them, ems of its text, gaps included: numbers, dates
 * and states stay on one line, headings take two lines (three where room is scarce), and texts share
 * what is left, the longer ones more of it. What is over is spread evenly. The widths sum up to `available`.
 * @param available width of the table, ems
 */
export function columnWidths(table: TableData, available: number): number[] {
  const needs = columnNeeds(table);
  const sum = (of: (need: Need) => number) => needs.reduce((all, need) => all + of(need), 0);
  const over = available - sum(({ roomy }) => roomy);
  if (over >= 0) return needs.map(({ roomy }) => roomy + over / needs.length);
  if (sum(({ natural }) => natural) <= available) {
    return shared(
      needs.map(({ natural, roomy }) => ({ from: natural, to: roomy, weight: 1 })),
      available,
    );
  }
  const least = sum((need) => need.least);
  if (least >= available) return needs.map((need) => (need.least * available) / least);
  return shared(
    needs.map(({ least: from, natural: to, weight }) => ({
      ...{ from, to, weight: weight * to },
    })),
    available,
  );
}

/** As narrow as a table may be, ems: narrower, a number or a word would break. */
export const leastWidth = (table: TableData): number =>
  columnNeeds(table).reduce((all, { least }) => all + least, 0);

/** As wide as a table has use for, ems: nothing in it breaks. */
export const naturalWidths = (table: TableData): number[] =>
  columnNeeds(table).map(({ natural }) => natural);

/** Lines of the tallest heading. @param widths of the columns, ems */
export const headingLines = ({ columns }: TableData, widths: readonly number[]): number =>
  Math.max(1, ...columns.map(({ label }, i) => linesOf(label, (widths[i] ?? 0) - COLUMN_GAP_EM)));

/** What lies between two widths of each column is shared by weight; none gets more than it has use for. */
function shared(
  columns: readonly { from: number; to: number; weight: number }[],
  available: number,
): number[] {
  const widths = columns.map(({ from }) => from);
  const wants = (i: number) => (columns[i]?.to ?? 0) - (widths[i] ?? 0) > 1e-6;
  let left = available - widths.reduce((all, width) => all + width, 0);
  let open = [...columns.keys()].filter(wants);
  while (open.length > 0 && left > 1e-6) {
    const weights = open.reduce((all, i) => all + (columns[i]?.weight ?? 0), 0);
    const given = left;
    for (const i of open) {
      const { to = 0, weight = 0 } = columns[i] ?? {};
      const more = Math.min((given * weight) / weights, to - (widths[i] ?? 0));
      widths[i] = (widths[i] ?? 0) + more;
      left -= more;
    }
    open = open.filter(wants);
  }
  return widths;
}

function columnNeeds({ columns, rows }: TableData): Need[] {
  return columns.map((column, i): Need => {
    const cells = rows.flatMap(({ role, cells: all }) => {
      const cell = all[i];
      // The name of a group stands over the whole row.
      return cell && role !== 'group' ? [{ cell, bold: i === 0 || role === 'total' }] : [];
    });
    const texts = cells.map(({ cell, bold }) => lineEm(cell, bold));
    const often = frequentWords(cells.map(({ cell }) => cell));
    const words = cells.map(({ cell, bold }) =>
      breaks(column, cell) && !often.has(cell.text)
        ? longestWord(cell.text, bold)
        : lineEm(cell, bold),
    );
    const [line, word] = [Math.max(0, ...texts), Math.max(0, ...words)];
    const narrowest =
      i === 0 ? NARROWEST_EM.header : column.kind === 'text' ? NARROWEST_EM.text : 0;
    const narrow = Math.max(word, Math.min(line, narrowest));
    const needed = (...ems: number[]) => COLUMN_GAP_EM + SLACK_EM + Math.max(...ems);
    const headed = (lines: number) => headingEm(column.label, lines);
    return {
      roomy: needed(line, headed(HEADING_LINES.roomy)),
      natural: needed(line, headed(HEADING_LINES.natural)),
      least: needed(narrow, headed(HEADING_LINES.least)),
      weight: column.width,
    };
  });
}

const lineEm = (cell: Cell, bold: boolean): number =>
  textEm(cell.text, bold) + (cell.kind === 'state' ? MARK_EM : 0);

/** Texts break, and the words that stand in place of a number. */
const breaks = ({ kind }: Column, cell: Cell): boolean =>
  kind === 'text' || cell.kind === 'absent' || cell.kind === 'text';

/** What stands in place of a number in every fourth row or more: if it broke, most rows were two lines high. */
function frequentWords(cells: readonly Cell[]): ReadonlySet<string> {
  const absent = Map.groupBy(
    cells.filter(({ kind }) => kind === 'absent'),
    ({ text }) => text,
  );
  return new Set(
    [...absent].filter(([, of]) => of.length * 4 >= cells.length).map(([text]) => text),
  );
}

const longestWord = (text: string, bold: boolean): number =>
  Math.max(
    0,
    ...breakable(text)
      .split(/[\s\u200b-]+/)
      .map((word) => textEm(word, bold)),
  );

/** As narrow as a heading may be set in so many lines, ems. */
function headingEm(label: string, lines: number): number {
  let width = Math.max(0, ...headingWords(label));
  while (linesOf(label, width) > lines) width += 0.25;
  return width;
}

const headingWords = (label: string): number[] =>
  label.split(/(?<=-)|\s+/).map((word) => textEm(word, true));

/** Lines of a heading in a width, ems. */
function linesOf(label: string, width: number): number {
  const space = textEm(' ');
  let [lines, used] = [1, -space];
  for (const word of headingWords(label)) {
    used += space + word;
    if (used > width + 1e-9 && used > word) [lines, used] = [lines + 1, word];
  }
  return lines;
}
