import { readDecisions, type Decision } from '#lib/reports/model/present/decision.ts';
import type { DeckView } from '#lib/reports/model/present/deck-view.ts';
import { writeRegion } from '#lib/view/region.ts';
import type { ViewState } from '#lib/view/view-state.ts';

const KEY = 'rosc-minutes:';

/** Decisions belong to a meeting about a place, not to its supports and filters, nor to what its place is called. */
export function meetingKey(view: ViewState, { place, meeting }: DeckView): string {
  const { scope, counties } = place;
  const about = {
    state: view.state,
    counties: [...counties].sort().join('.'),
    region: view.region ? writeRegion(view.region) : null,
  };
  return `${KEY}${JSON.stringify([scope, about[scope], meeting])}`;
}

/** The decisions that this browser keeps for a meeting; none where it keeps nothing. */
export function readKeptDecisions(key: string): Decision[] {
  try {
    return readDecisions(JSON.parse(localStorage.getItem(key) ?? '[]')) ?? [];
  } catch {
    return [];
  }
}

/** @returns whether this browser keeps them: it may be told to keep nothing */
export function keepDecisions(key: string, decisions: readonly Decision[]): boolean {
  try {
    if (decisions.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(decisions));
    return true;
  } catch {
    return false;
  }
}
