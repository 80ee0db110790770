import { PARTNERSHIP_KINDS, type PartnershipKind } from '#lib/domain/partnership.ts';

export const NETWORK_LAYOUTS = ['force', 'map', 'table', 'walk'] as const;
export type NetworkLayout = (typeof NETWORK_LAYOUTS)[number];

export const NETWORK_COLORS = ['dimension', 'clinical'] as const;
export type NetworkColor = (typeof NETWORK_COLORS)[number];

/**
 * Whose network is shown: that of the state in view, or of all organizations, with a place or
 * without. An organization without any place belongs to no state.
 */
export const NETWORK_EXTENTS = ['state', 'all'] as const;
export type NetworkExtent = (typeof NETWORK_EXTENTS)[number];

/** What the address of the network says beyond the shared selection. */
export interface NetworkView {
  extent: NetworkExtent;
  layout: NetworkLayout;
  color: NetworkColor;
  /** Id of the measure by which marks are sized. */
  size: string;
  /** Only ties of this kind; null for all. */
  kind: PartnershipKind | null;
  /** Only ties at least so strong, 1 to 4. */
  least: number;
  /** Only ties that both sides confirm. */
  confirmed: boolean;
  /** How many steps around the chosen organization are shown; null: all. */
  steps: 1 | 2 | 3 | null;
  /** The day whose ties are shown, ISO date; null for today. */
  day: string | null;
  /** An earlier day with which that day is compared, ISO date; null for none. */
  since: string | null;
  /** Id of a second organization, shown beside the chosen one though they have no tie; null for none. */
  partner: string | null;
  /** Column by which the table is sorted, and whether it falls. */
  sort: string;
  descending: boolean;
}

export const DEFAULT_NETWORK: Readonly<NetworkView> = {
  extent: 'state',
  layout: 'force',
  color: 'dimension',
  size: 'degree',
  kind: null,
  least: 1,
  confirmed: false,
  steps: null,
  day: null,
  since: null,
  partner: null,
  sort: 'degree',
  descending: true,
};

const STEPS = [1, 2, 3] as const;

export function readNetworkView(query: URLSearchParams): NetworkView {
  const least = Number(query.get('least') ?? '');
  const sort = query.get('sort') ?? '';
  const day = (key: string) => {
    const text = query.get(key) ?? '';
    return isDay(text) ? text : null;
  };
  return {
    extent: query.get('network') === 'all' ? 'all' : DEFAULT_NETWORK.extent,
    layout: NETWORK_LAYOUTS.find((one) => one === query.get('layout')) ?? DEFAULT_NETWORK.layout,
    color: NETWORK_COLORS.find((one) => one === query.get('color')) ?? DEFAULT_NETWORK.color,
    size: /^[a-zA-Z]{1,40}$/.exec(query.get('size') ?? '')?.[0] ?? DEFAULT_NETWORK.size,
    kind: PARTNERSHIP_KINDS.find((one) => one === query.get('kind')) ?? null,
    least: [1, 2, 3, 4].includes(least) ? least : DEFAULT_NETWORK.least,
    confirmed: query.get('confirmed') === 'yes',
    steps: STEPS.find((one) => String(one) === query.get('steps')) ?? null,
    day: day('on'),
    since: day('since'),
    partner: query.get('partner') || null,
    ...(sort === ''
      ? { sort: DEFAULT_NETWORK.sort, descending: DEFAULT_NETWORK.descending }
      : { sort: sort.replace(/^-/, ''), descending: sort.startsWith('-') }),
  };
}

/** Whether a text is a day of the calendar, "2026-11-26". */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/**
 * Adds the view to the query of an address, defaults left out.
 * @param query that of the shared selection: "" or "?state=KY"
 */
export function writeNetworkView(query: string, view: Partial<NetworkView>): string {
  const full = { ...DEFAULT_NETWORK, ...view };
  const entries = new URLSearchParams(query);
  const put = (key: string, value: string | null, usual: string | null) => {
    if (value !== null && value !== usual) entries.set(key, value);
  };
  put('network', full.extent, DEFAULT_NETWORK.extent);
  put('layout', full.layout, DEFAULT_NETWORK.layout);
  put('color', full.color, DEFAULT_NETWORK.color);
  put('size', full.size, DEFAULT_NETWORK.size);
  put('kind', full.kind, null);
  put('least', String(full.least), String(DEFAULT_NETWORK.least));
  put('confirmed', full.confirmed ? 'yes' : null, null);
  put('steps', full.steps === null ? null : String(full.steps), null);
  put('on', full.day, null);
  put('since', full.since, null);
  put('partner', full.partner, null);
  put('sort', `${full.descending ? '-' : ''}${full.sort}`, `-${DEFAULT_NETWORK.sort}`);
  const written = entries.toString();
  return written ? `?${written}` : '';
}
