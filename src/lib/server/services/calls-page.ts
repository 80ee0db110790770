import { sortCalls, isCallSort } from '#lib/view/call-sort.ts';
import { callsFinding, type CallsPage } from '#lib/view/calls-page.ts';
import type { State } from '#lib/domain/state.ts';
import type { ViewState } from '#lib/view/view-state.ts';
import type { Atlas } from './atlas.ts';
import { getCallSheet } from './call-sheet.ts';
import { getCatalog } from './catalog.ts';
import { getShownSupports } from './shown-supports.ts';

/** So many calls of each kind stand on the page: more than a person makes in a week. The file has all. */
const SHOWN = 100;

/**
 * The calls of a state as the page shows them, of one support or of all.
 * @throws InputError where there is no such support
 */
export async function getCallsPage(
  atlas: Atlas,
  state: State,
  {
    support,
    terms,
    sort,
    descending,
  }: Pick<ViewState, 'support' | 'terms' | 'sort' | 'descending'>,
): Promise<CallsPage> {
  const [sheet, catalog, shown] = await Promise.all([
    getCallSheet(atlas, state, support, terms),
    getCatalog(atlas),
    getShownSupports(atlas),
  ]);
  const order = isCallSort(sort)
    ? { sort, descending }
    : { sort: 'residents' as const, descending: true };
  const lines = (of: typeof sheet.records) =>
    sortCalls(of, order.sort, order.descending).slice(0, SHOWN);
  const { records, absences, idle } = sheet;
  const scored = new Set(shown.filter((node) => node.scored).map(({ slug }) => slug));
  return {
    ...order,
    finding: callsFinding(
      state.name,
      support === null ? null : (catalog.find(support)?.label ?? support),
      {
        records: records.length,
        absences: absences.length,
        idle,
      },
    ),
    records: { of: records.length, lines: lines(records) },
    absences: { of: absences.length, lines: lines(absences) },
    choices: catalog.nodes
      .filter(({ slug }) => scored.has(slug) || slug === support)
      .map(({ slug: value, label }) => ({ value, label })),
  };
}
