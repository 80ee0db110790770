import { InputError } from '#lib/domain/issue.ts';
import { readDecisions, type Decision } from '#lib/reports/model/present/decision.ts';
import { readDeckView } from '#lib/reports/model/present/deck-view.ts';
import type { Report } from '#lib/reports/model/report.ts';
import { composeMinutes } from '#lib/reports/present/compose-minutes.ts';
import { readView, stateInView } from '#lib/view/view-state.ts';
import { getPage } from '../get-page.ts';
import { getPresentFacts } from './present-facts.ts';

/**
 * The minutes of a meeting, as a report. Nothing of them is kept.
 * @param query of the meeting's page
 * @param body what its browser has kept: JSON, a list of decisions
 * @returns null where there is no data, and so no meeting about it
 * @throws InputError where the body is no list of decisions, or the meeting is about what does not exist
 */
export async function getMinutes(query: URLSearchParams, body: string): Promise<Report | null> {
  const decisions = readBody(body);
  const { meeting } = readDeckView(query);
  return getPage(stateInView(readView(query)), async (atlas, state) =>
    composeMinutes(await getPresentFacts(atlas, state, query), { meeting, decisions }),
  );
}

function readBody(body: string): Decision[] {
  const decisions = readDecisions(parsed(body));
  if (decisions) return decisions;
  throw new InputError({
    ...{ row: null, column: 'minutes', found: 'of what was sent' },
    expected: 'a list of decisions, each with what was decided',
  });
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
