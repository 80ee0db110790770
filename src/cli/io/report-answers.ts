// What `rosc report` loads only when it runs: the analysis and the document libraries are large.
export { createAtlas } from '#lib/server/services/atlas.ts';
export { isLongReport, makeReport } from '#lib/server/services/report/make-report.ts';
export { writeInThread } from '#lib/server/documents/document-thread.ts';
export { DOCUMENT_FORMATS } from '#lib/server/documents/formats.ts';
export { writeReportFile } from '#lib/reports/model/write-report-file.ts';
export { shownReport } from '#lib/reports/model/apply-edits.ts';
export { REPORT_FILE_FORMAT } from '#lib/reports/model/report-file.ts';
