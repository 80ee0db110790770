import { setImmediate } from 'node:timers/promises';
import { InputError } from '#lib/domain/issue.ts';
import { composeReport } from '#lib/reports/compose-report.ts';
import type { ReportStep } from '#lib/reports/model/report-steps.ts';
import type { ReportFacts } from '#lib/reports/facts.ts';
import type { Report } from '#lib/reports/model/report.ts';
import type { ReportRequest } from '#lib/reports/model/request.ts';
import type { Atlas } from '../atlas.ts';
import { gatherFacts } from './gather-facts.ts';

/** How often a report is begun again that an import overtook. */
const ATTEMPTS = 3;

/** Ways to follow the making of a report, and to end it. */
export interface FollowingReport {
  /** Ends it between two steps; where it is made in a thread of its own, also within one. */
  signal?: AbortSignal | undefined;
  onStep?: ((step: ReportStep) => void) | undefined;
}

/**
 * A report of one state of the data: one that an import overtook is begun again.
 * @throws InputError for what does not exist, or where imports keep changing the data; the signal's reason
 */
export async function buildReport(
  atlas: Atlas,
  request: ReportRequest,
  following?: FollowingReport,
): Promise<Report> {
  return composeReport(await buildFacts(atlas, request, following));
}

/**
 * The same before it is written: what the slides of a meeting are made from.
 * @throws InputError and the signal's reason, as `buildReport`
 */
export async function buildFacts(
  atlas: Atlas,
  request: ReportRequest,
  { onStep, signal }: FollowingReport = {},
): Promise<ReportFacts> {
  const step = async (one: ReportStep) => {
    onStep?.(one);
    // The database answers at once, so that nobody else would be heard between two steps.
    await setImmediate();
    signal?.throwIfAborted();
  };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const facts = await gatherFacts(atlas, request, step);
    const { version } = await atlas.dataVersion();
    await step('writing');
    if (version === facts.dataVersion) return facts;
  }
  throw new InputError({
    ...{ row: null, column: null, found: 'data that an import is changing' },
    expected: 'no import while the report is made; try again when it has ended',
  });
}
