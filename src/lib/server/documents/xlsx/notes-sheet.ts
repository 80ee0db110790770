import type { CellObject, Row, Sheet } from 'write-excel-file/node';
import type { Report, ReportSource } from '#lib/reports/model/report.ts';
import { editionLines } from '#lib/reports/model/edition-lines.ts';
import { tall, text, type SheetTable } from './table-sheet.ts';

/** Of terms and of what they mean, characters. */
const WIDTHS = [28, 90];

/** The first sheet: what the workbook is, its sheets, how numbers are rounded, yardsticks and sources. */
export function notesSheet(report: Report, tables: readonly SheetTable[]): Sheet<Buffer> {
  const { subtitle, footer, dated } = editionLines(report);
  return {
    sheet: 'Notes',
    columns: WIDTHS.map((width) => ({ width })),
    showGridLines: false,
    data: [
      [text(report.title, { fontWeight: 'bold', fontSize: 16 })],
      [text(subtitle)],
      [text(`${footer} ${dated}.`)],
      ...part('How to read the sheets', [
        ['Numbers', report.rounding],
        ['What is missing', 'A cell without a number says why in words: none of them is zero.'],
        ...(report.counting === null ? [] : [['Which services count', report.counting] as const]),
      ]),
      ...part(
        'Sheets',
        tables.map(({ label, title }) => [label, title]),
      ),
      ...part(
        'Yardsticks',
        report.yardsticks.map(({ label, rule, citation, url }) => [
          label,
          [rule, citation, url].filter(Boolean).join(' '),
        ]),
      ),
      ...part(
        'Sources',
        report.sources.map((source) => [source.title, sourceWords(source)]),
      ),
    ],
  };
}

function part(title: string, lines: readonly (readonly [string, string])[]): Row[] {
  if (lines.length === 0) return [];
  return [[], [text(title, { fontWeight: 'bold', fontSize: 12 })], ...lines.map(pair)];
}

function pair([term, words]: readonly [string, string]): CellObject[] {
  const style = { wrap: true, alignVertical: 'top' } as const;
  return tall([text(term, { ...style, fontWeight: 'bold' }), text(words, style)], WIDTHS);
}

function sourceWords({ publisher, date, licence, url, demonstration }: ReportSource): string {
  const parts = [publisher, date, licence === null ? null : `License: ${licence}`, url];
  const known = parts.filter((part) => part !== null).map((part) => part.replace(/\.$/, ''));
  const fictional = demonstration ? ['Demonstration: organizations are fictional'] : [];
  return [...known, ...fictional].map((part) => `${part}.`).join(' ');
}
