import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Cell } from '#lib/reports/model/amount.ts';
import type { TableBlock } from '#lib/reports/model/block.ts';
import type { Report } from '#lib/reports/model/report.ts';
import { figuresOf, tablesOf } from '#lib/server/documents/blocks-of.ts';
import { writeDataZip } from '#lib/server/documents/data/write-data-zip.ts';
import { writeDocx } from '#lib/server/documents/docx/write-docx.ts';
import { writeHtml } from '#lib/server/documents/html/write-html.ts';
import { writePdf } from '#lib/server/documents/pdf/write-pdf.ts';
import { writeXlsx } from '#lib/server/documents/xlsx/write-xlsx.ts';
import { HAS_POPPLER, readPdf } from '../../support/poppler.ts';
import {
  demonstrationReports,
  HOSTILE,
  LONGEST,
  REGION_NAMES,
} from '../../support/read-report/demonstration-reports.ts';
import { csvRows } from '../../support/read-report/csv-rows.ts';
import { readDocx } from '../../support/read-report/read-docx.ts';
import { readHtml } from '../../support/read-report/read-html.ts';
import { rowsLacking } from '../../support/read-report/rows-lacking.ts';
import { saidBy } from '../../support/read-report/said.ts';
import { allOf } from '../../support/read-report/xml-tree.ts';

let reports: Map<string, Report>;

beforeAll(async () => {
  reports = await demonstrationReports();
});

function reportOf(region: string): Report {
  const report = reports.get(region);
  if (!report) throw new Error(`There is no report of ${region}`);
  return report;
}

describe.each(REGION_NAMES)('a report of %s', (region) => {
  // It takes a minute in the other formats, which `whole-state.test.ts` reads of as many counties.
  const short = (name: string, test: () => void | Promise<void>) => {
    if (region !== LONGEST) it(name, test);
  };

  short('is read from Word as the model says it', async () => {
    const report = reportOf(region);
    const { styles, headerRows, ...read } = readDocx(await writeDocx(report, 'us-letter'));
    expect(read).toEqual(saidBy(report));
    expect(headerRows).toBe(tablesOf(report).length);
    expect(styles).toEqual(expect.arrayContaining(['Title', 'Heading1', 'Caption', 'Lead']));
  });

  short('is read from HTML as the model says it, with its numbers as numbers', () => {
    const report = reportOf(region);
    const { numbers, page, ...read } = readHtml(writeHtml(report));
    expect(read).toEqual(saidBy(report));
    expect(numbers.map((rows) => rows.slice(1))).toEqual(
      tablesOf(report).map(({ rows }) =>
        rows.map(({ role, cells }) => (role === 'group' ? [null] : cells.map(numberOf))),
      ),
    );
    expect(allOf(page, 'script', 'link', 'img', 'iframe')).toEqual([]);
  });

  short(
    'is read from the spreadsheet with numbers as numbers and what is missing in words',
    async () => {
      const report = reportOf(region);
      const sheets = await readExcelFile(Buffer.from(await writeXlsx(report)));
      for (const table of tablesOf(report)) {
        const sheet = sheets.find(({ data }) => data[0]?.[0] === `${table.label}. ${table.title}`);
        const header = sheet?.data.findIndex((row) => row[0] === table.columns[0]?.label) ?? -1;
        const rows = sheet?.data.slice(header + 1) ?? [];
        expect(rows, table.label).toEqual(table.rows.map((row) => sheetRow(row.cells, table)));
      }
    },
  );

  it('is read from CSV, a file for each table and figure', async () => {
    const report = reportOf(region);
    const files = unzipSync(await writeDataZip(report));
    const names = Object.keys(files).filter((name) => name.endsWith('.csv'));
    const wanted = [
      ...tablesOf(report).map((table) => ({ ...table, folder: 'tables', data: table })),
      ...figuresOf(report).map((figure) => ({ ...figure, folder: 'figures' })),
    ];
    expect(names).toHaveLength(wanted.length);
    for (const { folder, label, data } of wanted) {
      const stem = `${folder}/${label.toLowerCase().replace(' ', '-')}_`;
      const name = names.find((one) => one.startsWith(stem)) ?? '';
      const text = strFromU8(files[name] ?? new Uint8Array());
      expect(parse(text, { columns: true }), `${label}, ${name}`).toEqual(csvRows(data));
    }
  });

  it.skipIf(!HAS_POPPLER)('is read from PDF with every number that the model says', () => {
    const report = reportOf(region);
    const pdf = writePdf(report);
    const { tables, words, captions } = saidBy(report);
    const wanted = numbersIn([...tables.flat(2), ...words, ...captions].join(' '));
    const found = numbersIn(pdfText(pdf));
    const lacking = [...wanted].filter(([number, times]) => (found.get(number) ?? 0) < times);
    expect(lacking).toEqual([]);
    expect(wanted.size).toBeGreaterThan(5);
    // And row by row, in the tables that are handed in.
    const laid = readPdf('pdftotext', ['-layout'], pdf);
    const gaps = tablesOf(report).filter(({ id }) => id.startsWith('gaps.'));
    expect(gaps.length).toBeGreaterThan(0);
    expect(gaps.flatMap((table) => rowsLacking(laid, table))).toEqual([]);
  });
});

it.skipIf(!HAS_POPPLER)(
  'a PDF is read row by row: rows in another order are not found in it',
  () => {
    const report = reportOf('five counties');
    const laid = readPdf('pdftotext', ['-layout'], writePdf(report));
    const [table] = tablesOf(report).filter(({ id }) => id.endsWith('.counties'));
    if (!table) throw new Error('The report has no table of counties');
    expect(rowsLacking(laid, table)).toEqual([]);
    expect(rowsLacking(laid, { ...table, rows: table.rows.toReversed() })).not.toEqual([]);
    const turned = table.rows.map((row) => ({
      ...row,
      cells: [row.cells[0], ...row.cells.slice(1).reverse()].flatMap((cell) => cell ?? []),
    }));
    expect(rowsLacking(laid, { ...table, rows: turned })).not.toEqual([]);
  },
);

describe('a name that could be markup or a formula', () => {
  const named = 'a named region';

  it('stands in tables of Word and HTML as a text', async () => {
    const report = reportOf(named);
    const inTables = ({ tables }: { tables: string[][][] }) =>
      tables.flat(2).filter((text) => text.includes(HOSTILE)).length;
    expect(inTables(saidBy(report))).toBeGreaterThan(0);
    expect(inTables(readHtml(writeHtml(report)))).toBe(inTables(saidBy(report)));
    expect(readDocx(await writeDocx(report, 'a4')).headings[0]).toContain(HOSTILE);
  });

  it('is no formula: no cell of the workbook is one', async () => {
    const files = unzipSync(await writeXlsx(reportOf(named)));
    const sheets = Object.entries(files).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    expect(sheets.length).toBeGreaterThan(5);
    for (const [name, sheet] of sheets) expect(strFromU8(sheet), name).not.toMatch(/<f[ >]/);
  });

  it('is guarded in CSV, where a spreadsheet would run it', async () => {
    const files = unzipSync(await writeDataZip(reportOf(named)));
    const texts = Object.entries(files).filter(([name]) => name.endsWith('.csv'));
    const cells = texts.flatMap(([, text]) => parse(strFromU8(text)).flat() as string[]);
    expect(cells).toContain(`'${HOSTILE}`);
    expect(cells.filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
  });

  it.skipIf(!HAS_POPPLER)('is no markup of Typst', () => {
    const plain = pdfText(writePdf(reportOf(named))).replace(/\s+/g, ' ');
    expect(plain).toContain('=1+1 $x$ #let <b>&amp; _a_ *b* "c" \\d @e');
  });
});

const numberOf = (cell: Cell): number | null => (cell.kind === 'number' ? cell.value : null);

function sheetRow(cells: readonly Cell[], { columns }: TableBlock) {
  return columns.map((_, i) => {
    const cell = cells[i];
    if (!cell) return null;
    if (cell.kind === 'number') return cell.value;
    if (cell.kind === 'date' && cell.value.length === 10)
      return new Date(`${cell.value}T00:00:00Z`);
    return cell.text.trim() || null;
  });
}

/** How often each number is written: digits with their separators, wherever lines are broken. */
function numbersIn(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [number] of text.matchAll(/\d+(?:[.,]\d+)*/g)) {
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return counts;
}

const pdfText = (pdf: Uint8Array): string => readPdf('pdftotext', ['-raw'], pdf);
