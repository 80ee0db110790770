import type writeExcelFile from 'write-excel-file/node';
import type { Paper } from '#lib/reports/model/paper.ts';
import { escapeXml } from '#lib/view/escape-xml.ts';

type Options = NonNullable<Parameters<typeof writeExcelFile>[1]>;
/** What changes files of a workbook as they are written. */
type SheetFeature = NonNullable<Options['features']>[number];

/** What a sheet's printing needs to know of it. */
export interface PrintedSheet {
  name: string;
  /** Row of the table's headers, 1-based; null where there is no table. */
  headerRow: number | null;
}

/** Numbers of the paper sizes in a workbook (ECMA-376, 18.3.1.63, `paperSize`). */
const PAPER_SIZES: Readonly<Record<Paper, number>> = { 'us-letter': 1, a4: 9 };

/** Sheets are printed as wide as the paper, in as many pages as they are long, each with the table's headers. */
export function printSetup(sheets: readonly PrintedSheet[], paper: Paper): SheetFeature {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (content) =>
            content
              .replace(/<worksheet\b[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
              .replace(/<pageSetup\b/, '$& fitToWidth="1" fitToHeight="0"')
              .replace(/ paperSize="\d+"/, ` paperSize="${PAPER_SIZES[paper]}"`),
        },
        'xl/workbook.xml': {
          transform: (content) =>
            content
              .replace('<definedNames/>', '')
              .replace('</sheets>', (end) => end + titles(sheets)),
        },
      },
    },
  };
}

/** The rows that repeat on every page, as names that spreadsheets know. */
function titles(sheets: readonly PrintedSheet[]): string {
  const names = sheets.flatMap(({ name, headerRow }, at) => {
    if (headerRow === null) return [];
    const rows = `'${escapeXml(name.replaceAll("'", "''"))}'!$${headerRow}:$${headerRow}`;
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${rows}</definedName>`;
  });
  return names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
}
