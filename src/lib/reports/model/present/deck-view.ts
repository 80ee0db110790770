import { oneLine } from '../one-line.ts';
import { readView, type ViewState } from '#lib/view/view-state.ts';
import { readReportView, requestOfView, writeReportView, type ReportView } from '../report-view.ts';
import { orderedSections } from '../packets.ts';
import type { ReportRequest } from '../request.ts';

/** As many supports as a meeting can speak of, a slide each. */
export const SUPPORTS_LIMIT = 8;
/** As many characters as the name of a meeting may have. */
export const MEETING_LIMIT = 80;

/** What the address of a meeting says beyond the shared selection. */
export interface DeckView {
  /** "Hometown coalition, 3 December"; null where it was given none. */
  meeting: string | null;
  /** Slugs in the order of the agenda; empty for the product's choice. */
  supports: readonly string[];
  /** Counties, region or state, as a report has them. */
  place: ReportView;
}

/** Reads what a meeting is about. A form without script repeats a key, a link joins by dots: both are read. */
export function readDeckView(query: URLSearchParams): DeckView {
  const asked = query.getAll('supports').join('.').split('.').filter(Boolean);
  const { support } = readView(query);
  const supports = asked.length > 0 ? asked : support === null ? [] : [support];
  return {
    meeting: oneLine(query.get('meeting') ?? '', MEETING_LIMIT) || null,
    supports: [...new Set(supports)].slice(0, SUPPORTS_LIMIT),
    place: readReportView(query),
  };
}

/** The query of a meeting, and of its minutes. @param view the shared selection */
export function writeDeckView(view: ViewState, { meeting, supports, place }: DeckView): string {
  const query = new URLSearchParams(writeReportView(view, { ...place, supports, built: false }));
  query.delete('paper');
  if (meeting !== null) query.set('meeting', meeting);
  return `?${query.toString()}`;
}

/**
 * What the slides are made from: a report of the same place, supports and terms.
 * @param stateCode postal code of the state in view
 * @returns null where the region is still to be chosen
 */
export function requestOfDeck(
  view: ViewState,
  { supports, place }: DeckView,
  stateCode: string,
): ReportRequest | null {
  const request = requestOfView(view, { ...place, packet: 'profile' }, stateCode);
  const sections = orderedSections(['gaps', 'dimensions', 'reach', 'network', 'unknowns']);
  return request && { ...request, sections, supports };
}
