import { LRUCache } from 'lru-cache';
import { REPORT_STEPS, stepNumber } from '#lib/reports/model/report-steps.ts';
import type { Report } from '#lib/reports/model/report.ts';
import type { ReportRequest } from '#lib/reports/model/request.ts';
import type { Atlas } from '../atlas.ts';
import { shareWork, type Following, type SharedWork } from '../shared-work.ts';
import { makeReport } from './make-report.ts';

/** A report of all counties of a large state takes some megabytes: no more than so many are kept. */
const KEPT_REPORTS = 12;

const kept = new WeakMap<Atlas, LRUCache<string, SharedWork<Report>>>();

/**
 * The report of a request, made once for its page and all its files: what is shown is what is
 * downloaded. Askers at the same time share the work; it ends when the last of them has gone.
 * @throws InputError where what it is about does not exist; the reason of the asker's signal
 */
export async function getReport(
  atlas: Atlas,
  request: ReportRequest,
  following?: Following,
): Promise<Report> {
  const { version } = await atlas.dataVersion();
  const key = JSON.stringify([version, atlas.today(), request]);
  const reports = keptBy(atlas);
  const found = reports.get(key);
  if (found && !found.isGivenUp()) return found.join(following);
  const work = shareWork(({ signal, onProgress }) =>
    makeReport(atlas, request, {
      signal,
      onStep: (step) => onProgress?.(stepNumber(step), REPORT_STEPS.length),
    }),
  );
  reports.set(key, work);
  const report = work.join(following);
  report.catch(() => reports.peek(key) === work && reports.delete(key));
  return report;
}

function keptBy(atlas: Atlas): LRUCache<string, SharedWork<Report>> {
  const found = kept.get(atlas);
  if (found) return found;
  const reports = new LRUCache<string, SharedWork<Report>>({ max: KEPT_REPORTS });
  kept.set(atlas, reports);
  return reports;
}
