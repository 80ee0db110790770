import { readReportView, requestOfView } from '#lib/reports/model/report-view.ts';
import { createRegion } from '#lib/view/region.ts';
import { readView, stateInView } from '#lib/view/view-state.ts';
import { getPage } from '../../get-page.ts';
import { readReportRegion } from '../../report/report-region.ts';
import { getShareMap } from '../share-map.ts';
import type { Card } from './get-card.ts';

/**
 * A report: of which region, with the map of its support there. The report itself is not built for it.
 * @throws InputError where its state, a county or the support does not exist
 */
export function getReportCard(query: URLSearchParams): Promise<Card | null> {
  const view = readView(query);
  return getPage(stateInView(view), async (atlas, state) => {
    const request = requestOfView(view, readReportView(query), state.code);
    if (!request) return null;
    const { region, counties } = await readReportRegion(atlas, request);
    const own = createRegion(
      region.name,
      counties.map(({ fips }) => fips),
    );
    const whole = region.kind === 'state' || own === null;
    const { words, draw } = await getShareMap(atlas, state, {
      ...view,
      ...(whole ? {} : { counties: 'region', region: own }),
    });
    return {
      ...{ title: `Coverage report · ${region.name}`, headline: words.headline },
      ...{ legend: words.legend, draw },
    };
  });
}
