import { LRUCache } from 'lru-cache';
import type { Report } from '#lib/reports/model/report.ts';
import type { ReportRequest } from '#lib/reports/model/request.ts';
import type { Atlas } from '../atlas.ts';
import { buildReport } from './build-report.ts';

/** A report of all counties of a large state takes some megabytes: no more than so many are kept. */
const KEPT_REPORTS = 12;

const kept = new WeakMap<Atlas, LRUCache<string, Promise<Report>>>();

/**
 * The report of a request, made once for its page and all its files: what is shown is what is
 * downloaded. Askers at the same time share the work.
 * @throws InputError where what it is about does not exist
 */
export async function getReport(atlas: Atlas, request: ReportRequest): Promise<Report> {
  const { version } = await atlas.dataVersion();
  const key = JSON.stringify([version, atlas.today(), request]);
  const reports = keptBy(atlas);
  const found = reports.get(key);
  if (found) return found;
  const report = buildReport(atlas, request);
  reports.set(key, report);
  report.catch(() => reports.delete(key));
  return report;
}

function keptBy(atlas: Atlas): LRUCache<string, Promise<Report>> {
  const found = kept.get(atlas);
  if (found) return found;
  const reports = new LRUCache<string, Promise<Report>>({ max: KEPT_REPORTS });
  kept.set(atlas, reports);
  return reports;
}
