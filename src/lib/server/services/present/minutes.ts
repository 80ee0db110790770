import type { Decision } from '#lib/reports/model/present/decision.ts';
import { readDeckView } from '#lib/reports/model/present/deck-view.ts';
import type { Report } from '#lib/reports/model/report.ts';
import { composeMinutes } from '#lib/reports/present/compose-minutes.ts';
import { readView, stateInView } from '#lib/view/view-state.ts';
import { getPage } from '../get-page.ts';
import { getPresentFacts } from './present-facts.ts';

/**
 * The minutes of a meeting, as a report. Nothing of them is kept.
 * @param query of the meeting's page
 * @param decisions what its browser has kept
 * @returns null where there is no data, and so no meeting about it
 * @throws InputError where the meeting is about what does not exist
 */
export async function getMinutes(
  query: URLSearchParams,
  decisions: readonly Decision[],
): Promise<Report | null> {
  const { meeting } = readDeckView(query);
  return getPage(stateInView(readView(query)), async (atlas, state) =>
    composeMinutes(await getPresentFacts(atlas, state, query), { meeting, decisions }),
  );
}
