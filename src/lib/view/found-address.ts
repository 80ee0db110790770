import type { Found } from './found.ts';
import { selectionOf, writeView, type ViewState } from './view-state.ts';

/** Where something found leads: a county and an organization to its page, a support to the map. */
export function foundAddress(
  { kind, key }: Found,
  view: ViewState,
): { path: string; query: string } {
  const selection = selectionOf(view);
  switch (kind) {
    case 'county':
      return {
        path: `/counties/${key}`,
        query: writeView({ ...selection, county: null, state: null }),
      };
    case 'support':
      return { path: '/', query: writeView({ ...selection, support: key }) };
    case 'organization':
      return { path: `/organizations/${encodeURIComponent(key)}`, query: writeView(selection) };
  }
}
