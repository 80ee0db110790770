// What `rosc report --open` loads besides.
export { readReportFile } from '#lib/formats/report/read-report-file.ts';
export { compareWithToday } from '#lib/server/services/report/open-report.ts';
