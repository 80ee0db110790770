// What `rosc report --open` loads besides.
export { readKeptReport } from './read-kept-report.ts';
export { compareWithToday } from '#lib/server/services/report/open-report.ts';
