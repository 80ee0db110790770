import type { Report } from '#lib/reports/model/report.ts';
import type { Paper } from '#lib/reports/model/paper.ts';

/** What a format may be asked beside the report. */
export interface DocumentOptions {
  paper: Paper;
}

/** A format that a report is written in. */
export interface DocumentFormat {
  /** Extension of its files, and what `rosc report --format` takes. */
  id: string;
  label: string;
  mime: string;
  /** @param report as it is shown, with a person's edits */
  write(report: Report, options: DocumentOptions): Promise<Uint8Array>;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** Each writer is loaded when it is first asked for: the library of one is as large as the product. */
export const DOCUMENT_FORMATS: readonly DocumentFormat[] = [
  {
    ...{ id: 'pdf', label: 'PDF', mime: 'application/pdf' },
    async write(report, { paper }) {
      const { writePdf } = await import('./pdf/write-pdf.ts');
      return writePdf(report, paper);
    },
  },
  {
    ...{ id: 'docx', label: 'Word', mime: `${OFFICE}.wordprocessingml.document` },
    async write(report, { paper }) {
      const { writeDocx } = await import('./docx/write-docx.ts');
      return writeDocx(report, paper);
    },
  },
  {
    ...{ id: 'xlsx', label: 'Spreadsheet', mime: `${OFFICE}.spreadsheetml.sheet` },
    async write(report, { paper }) {
      const { writeXlsx } = await import('./xlsx/write-xlsx.ts');
      return writeXlsx(report, paper);
    },
  },
  {
    ...{ id: 'html', label: 'Web page', mime: 'text/html; charset=utf-8' },
    async write(report) {
      const { writeHtml } = await import('./html/write-html.ts');
      return new TextEncoder().encode(writeHtml(report));
    },
  },
  {
    ...{ id: 'zip', label: 'Tables and figures', mime: 'application/zip' },
    async write(report) {
      const { writeDataZip } = await import('./data/write-data-zip.ts');
      return writeDataZip(report);
    },
  },
];

/** @throws Error where there is no such format */
export function findDocumentFormat(id: string): DocumentFormat {
  const found = DOCUMENT_FORMATS.find((format) => format.id === id);
  if (!found) throw new Error(`There is no format "${id}"`);
  return found;
}
