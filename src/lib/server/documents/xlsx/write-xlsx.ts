import writeExcelFile from 'write-excel-file/node';
import type { Paper } from '#lib/reports/model/paper.ts';
import type { Report } from '#lib/reports/model/report.ts';
import { figuresOf, tablesOf } from '../blocks-of.ts';
import { editionLines } from '#lib/reports/model/edition-lines.ts';
import { notesSheet } from './notes-sheet.ts';
import { printSetup } from './print-setup.ts';
import { tableSheet, type SheetTable } from './table-sheet.ts';

/** The report's tables as a workbook: a sheet of notes, then one for each table, numbers as numbers. */
export async function writeXlsx(report: Report, paper: Paper = 'us-letter'): Promise<Uint8Array> {
  const tables = [...tablesOf(report).map(ofTable), ...ofFigures(report)];
  const { subtitle, footer } = editionLines(report);
  const sheets = tables.map((table) => tableSheet(table, `${subtitle}. ${footer}`));
  const all = [notesSheet(report, tables), ...sheets];
  const printed = all.map(({ sheet = '', stickyRowsCount: headerRow = null }) => ({
    ...{ name: sheet, headerRow },
  }));
  const file = writeExcelFile(all, {
    fontFamily: 'Arial',
    fontSize: 10,
    features: [printSetup(printed, paper)],
  });
  return new Uint8Array(await file.toBuffer());
}

const ofTable = ({ label, title, notes, ...data }: ReturnType<typeof tablesOf>[number]) => ({
  ...{ label, title, notes, data },
});

/** Figures whose numbers stand in no table of the report. */
const ofFigures = (report: Report): SheetTable[] =>
  figuresOf(report)
    .filter(({ table }) => table === null)
    .map(({ label, title, sourceLine, data }) => ({ label, title, notes: [sourceLine], data }));
