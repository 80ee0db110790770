import type { Report } from '#lib/reports/model/report.ts';
import type { Paper } from './pdf/typst-data.ts';

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

/** Each writer is loaded when it is first asked for: the library of one is as large as the product. */
export const DOCUMENT_FORMATS: readonly DocumentFormat[] = [
  {
    ...{ id: 'pdf', label: 'PDF', mime: 'application/pdf' },
    async write(report, { paper }) {
      const { writePdf } = await import('./pdf/write-pdf.ts');
      return writePdf(report, paper);
    },
  },
];
