import { readReportView, requestOfView } from '#lib/reports/model/report-view.ts';
import type { Report } from '#lib/reports/model/report.ts';
import { readView, stateInView } from '#lib/view/view-state.ts';
import { getPage } from '../get-page.ts';
import type { Following } from '../shared-work.ts';
import { getReport } from './kept-report.ts';
import { noRegion } from './no-region.ts';

/**
 * The report that the query of an address asks for: that of the page with the same query.
 * @returns null where there is no data to report on
 * @throws InputError where no region is chosen, or where something of it does not exist
 */
export async function getAskedReport(
  query: URLSearchParams,
  following?: Following,
): Promise<Report | null> {
  const view = readView(query);
  return getPage(stateInView(view), (atlas, state) => {
    const request = requestOfView(view, readReportView(query), state.code);
    if (request) return getReport(atlas, request, following);
    throw noRegion('report', 'of nothing');
  });
}
