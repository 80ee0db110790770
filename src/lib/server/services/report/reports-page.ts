import type { State } from '#lib/domain/state.ts';
import { requestOfView, type ReportView } from '#lib/reports/model/report-view.ts';
import type { ReportsPage } from '#lib/reports/model/reports-page.ts';
import { supportView } from '#lib/view/support-view.ts';
import type { ViewState } from '#lib/view/view-state.ts';
import type { Atlas } from '../atlas.ts';
import { borderingCounties } from '../bordering-counties.ts';
import { getCatalog, requireSupport } from '../catalog.ts';
import { getFilterView } from '../filter-view.ts';
import { FIRST_SUPPORT } from '../map-page.ts';
import { getRegionChoices } from '../region-choices.ts';
import { getShownSupports } from '../shown-supports.ts';
import { getTerms } from '../terms.ts';
import { yardstickView } from '../yardstick-view.ts';
import { getReport } from './kept-report.ts';

/**
 * Everything that the page of reports shows: its choices, and the report where one is asked for.
 * @throws InputError where a county, the support or the yardstick does not exist
 */
export async function getReportsPage(
  atlas: Atlas,
  state: State,
  view: ViewState,
  asked: ReportView,
  signal?: AbortSignal,
): Promise<ReportsPage> {
  const [catalog, terms, shown] = await Promise.all([
    getCatalog(atlas),
    getTerms(atlas, view.terms),
    getShownSupports(atlas),
  ]);
  const node = requireSupport(catalog, view.support ?? FIRST_SUPPORT);
  const request = asked.built ? requestOfView(view, asked, state.code) : null;
  const [regions, filter, report] = await Promise.all([
    getRegionChoices(atlas, state, [
      ...asked.counties,
      ...(view.region?.counties ?? []),
      ...borderingCounties(state),
    ]),
    getFilterView(atlas, terms, null),
    request && getReport(atlas, request, { signal }),
  ]);
  return {
    ...{ regions, filter, report },
    supports: shown.map(supportView).map(({ slug, label, dimension }) => ({
      ...{ slug, label, dimension },
    })),
    yardstick: yardstickView(terms, node),
  };
}
