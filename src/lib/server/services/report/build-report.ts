import { InputError } from '#lib/domain/issue.ts';
import { composeReport } from '#lib/reports/compose-report.ts';
import type { Report } from '#lib/reports/model/report.ts';
import type { ReportRequest } from '#lib/reports/model/request.ts';
import type { Atlas } from '../atlas.ts';
import { gatherFacts, type ReportProgress } from './gather-facts.ts';

/** How often a report is begun again that an import overtook. */
const ATTEMPTS = 3;

/**
 * A report of one state of the data: one that an import overtook is begun again.
 * @param signal ends it between two steps
 * @throws InputError for what does not exist, or where imports keep changing the data
 */
export async function buildReport(
  atlas: Atlas,
  request: ReportRequest,
  { progress = () => undefined, signal }: { progress?: ReportProgress; signal?: AbortSignal } = {},
): Promise<Report> {
  const step = (text: string) => {
    signal?.throwIfAborted();
    progress(text);
  };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const facts = await gatherFacts(atlas, request, step);
    const { version } = await atlas.dataVersion();
    if (version === facts.dataVersion) return composeReport(facts);
    step('the data changed: beginning again');
  }
  throw new InputError({
    ...{ row: null, column: null, found: 'data that an import is changing' },
    expected: 'no import while the report is made; try again when it has ended',
  });
}
