import { readDecisions, type Decision } from '#lib/reports/model/present/decision.ts';

const KEY = 'rosc-minutes:';

/** Decisions belong to a meeting about a place, not to the filters that were set when it spoke. */
export const meetingKey = (place: string, meeting: string | null): string =>
  `${KEY}${JSON.stringify([place, meeting])}`;

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
