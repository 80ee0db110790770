import { readReportView } from '#lib/reports/model/report-view.ts';
import { getPage } from '#lib/server/services/get-page.ts';
import { getReportsPage } from '#lib/server/services/report/reports-page.ts';
import { readView, stateInView } from '#lib/view/view-state.ts';
import { answer } from '../api/answer.ts';
import type { PageServerLoad } from './$types';

export const load = (async ({ url, request }) => {
  const view = readView(url.searchParams);
  const asked = readReportView(url.searchParams);
  return {
    reports: await answer(() =>
      getPage(stateInView(view), (atlas, state) =>
        getReportsPage(atlas, state, view, asked, request.signal),
      ),
    ),
  };
}) satisfies PageServerLoad;
