/** A format that a report is downloaded in. */
export interface ReportFormat {
  /** Extension of its files, and of its address. */
  id: string;
  label: string;
  /** What it is good for, in a few words. */
  meaning: string;
}

/** The formats in the order in which they are offered; the documents themselves are written on the server. */
export const REPORT_FORMATS: readonly ReportFormat[] = [
  { id: 'pdf', label: 'PDF', meaning: 'to print and to hand in' },
  { id: 'docx', label: 'Word', meaning: 'to go on writing' },
  { id: 'xlsx', label: 'Spreadsheet', meaning: 'a sheet a table' },
  { id: 'html', label: 'Web page', meaning: 'one file, works offline' },
  { id: 'zip', label: 'Tables and figures', meaning: 'CSV, GeoJSON, SVG, PNG' },
];
