import path from 'node:path';
import { findPacket, orderedSections } from '#lib/reports/model/packets.ts';
import type { Report } from '#lib/reports/model/report.ts';
import type { ReportRequest } from '#lib/reports/model/request.ts';
import { openDatabase, type Db } from '#lib/server/db/client.ts';
import { compilePdf, preparePdf, writePdf } from '#lib/server/documents/pdf/write-pdf.ts';
import { createAtlas } from '#lib/server/services/atlas.ts';
import { buildReport } from '#lib/server/services/report/build-report.ts';
import type { BenchRow } from './bench-row.ts';
import { medianTimes } from './median-time.ts';
import { benchReportCommand } from './report-command.ts';
import { rosc } from './run-product.ts';

const COLD_MS = 2000;
/** The full profile follows every journey of the state besides. */
const PROFILE_MS = 4000;
const STATE_MS = 30_000;
const TIMES_TYPST = 3;
const RUNS = 9;

const profile: ReportRequest = {
  ...{ state: null, counties: ['21193'], regionName: null, packet: 'profile', supports: [] },
  audience: 'general',
  ...{ sections: orderedSections(findPacket('profile').sections), terms: [] },
};

/** A report of the demonstration with nothing worked out before: from the database to the PDF. */
async function cold(db: Db, request: ReportRequest): Promise<{ ms: number; report: Report }> {
  const start = performance.now();
  const report = await buildReport(createAtlas(db), request);
  writePdf(report);
  return { ms: performance.now() - start, report };
}

/**
 * Reports: the command as a whole; a county's needs statement and full profile with their three maps, cold; its writing beside
 * what Typst alone takes for the same text; and the profile of a state of 120 counties.
 */
export async function benchReports(folder: string): Promise<BenchRow[]> {
  const file = path.join(folder, 'reports.db');
  rosc(['init', '--demo', '--db', file]);
  const db = openDatabase(file, { create: false });
  // The first of the process: what it loads and compiles counts.
  const needs = findPacket('needs-statement').sections;
  const statement = await cold(db, { ...profile, packet: 'needs-statement', sections: needs });
  const county = await cold(db, profile);
  const state = await cold(db, { ...profile, state: 'KY', counties: [] });
  const prepared = preparePdf(county.report, 'us-letter');
  const [ours, typst] = medianTimes(
    () => void writePdf(county.report),
    () => void compilePdf(prepared),
    RUNS,
  );
  db.$client.close();
  const ratio = ours / typst;
  return [
    ...benchReportCommand(folder, file),
    {
      ...{ name: 'report: needs statement of a county with 3 maps, PDF, cold', ours: statement.ms },
      ...{ baseline: null, ratio: null, limit: '< 2 s', kept: statement.ms < COLD_MS },
    },
    {
      ...{ name: 'report: full profile of a county, PDF, its data cold', ours: county.ms },
      ...{ baseline: null, ratio: null, limit: '< 4 s', kept: county.ms < PROFILE_MS },
    },
    {
      ...{ name: 'report: its PDF from the model, Typst alone beside it', ours, baseline: typst },
      ...{ ratio, limit: '≤ 3 ×', kept: ratio <= TIMES_TYPST },
    },
    {
      ...{ name: 'report: profile of 120 counties, PDF, cold', ours: state.ms },
      ...{ baseline: null, ratio: null, limit: '< 30 s', kept: state.ms < STATE_MS },
    },
  ];
}
