import type { ViewState } from './view-state.ts';

/** Pages that have the same view of another state. */
const KEEPING = ['/', '/gaps', '/organizations', '/methods'] as const;
type Section = (typeof KEEPING)[number];

/**
 * Where a person comes to who chooses another state: the page they are on, where it shows states,
 * with what belongs to the old state let go.
 * @param route id of the page's route, such as `/counties/[fips]`
 */
export function stateAddress(
  route: string | null,
  view: ViewState,
  state: string,
): { path: Section; view: Partial<ViewState> } {
  const {
    support,
    measure,
    services,
    table,
    view: ledger,
    sort,
    descending,
    counties,
    terms,
  } = view;
  const section = KEEPING.find((one) => one !== '/' && route?.startsWith(one)) ?? '/';
  const own = route === section ? { table, view: ledger, sort, descending, counties } : {};
  return { path: section, view: { state, support, measure, services, terms, ...own } };
}
