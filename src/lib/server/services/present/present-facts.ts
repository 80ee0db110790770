import { LRUCache } from 'lru-cache';
import type { State } from '#lib/domain/state.ts';
import type { ReportFacts } from '#lib/reports/facts.ts';
import { readDeckView, requestOfDeck } from '#lib/reports/model/present/deck-view.ts';
import { readView } from '#lib/view/view-state.ts';
import type { Atlas } from '../atlas.ts';
import { makeFacts } from '../report/make-report.ts';
import { noRegion } from '../report/no-region.ts';

/** As many meetings as go on at once on a small server; each holds the shapes of a state. */
const KEPT = 6;

const kept = new WeakMap<Atlas, LRUCache<string, Promise<ReportFacts>>>();

/**
 * What the slides and the minutes of a meeting are written from, gathered once for both.
 * @param query of the page's address
 * @throws InputError where no region is chosen, or where something of it does not exist
 */
export async function getPresentFacts(
  atlas: Atlas,
  state: State,
  query: URLSearchParams,
): Promise<ReportFacts> {
  const request = requestOfDeck(readView(query), readDeckView(query), state.code);
  if (!request) throw noRegion('meeting', 'about nothing');
  const { version } = await atlas.dataVersion();
  const key = JSON.stringify([version, atlas.today(), request]);
  const all = kept.get(atlas) ?? new LRUCache<string, Promise<ReportFacts>>({ max: KEPT });
  kept.set(atlas, all);
  const found = all.get(key);
  if (found) return found;
  const facts = makeFacts(atlas, request);
  all.set(key, facts);
  facts.catch(() => all.delete(key));
  return facts;
}
