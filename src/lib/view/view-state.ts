import { findState } from '#lib/domain/state.ts';
import { DEFAULT_TERMS, readTerms, termEntries, type AskedTerms } from './asked-terms.ts';
import { readCodes, readRegion, writeRegion, type Region } from './region.ts';

export const MEASURES = ['state', 'reach', 'nearest', 'access'] as const;
export type MapMeasure = (typeof MEASURES)[number];

export const LEDGER_VIEWS = ['matrix', 'list', 'table'] as const;
export type LedgerView = (typeof LEDGER_VIEWS)[number];

/** All counties, those of a kind, or those of the region in the link. */
export const COUNTY_CLASSES = ['all', 'urban', 'rural', 'region'] as const;
export type CountyClass = (typeof COUNTY_CLASSES)[number];

export const YARDSTICK_SPANS = ['one', 'all'] as const;
export type YardstickSpan = (typeof YARDSTICK_SPANS)[number];

/** Every county; those whose state depends on the yardstick; those with a robust gap. */
export const YARDSTICK_FILTERS = ['all', 'changing', 'robust'] as const;
export type YardstickFilter = (typeof YARDSTICK_FILTERS)[number];

/** As many counties as stand side by side and can still be read. */
export const BESIDE_LIMIT = 8;

/** Everything that the address of a page says: a pasted link restores the whole view. */
export interface ViewState {
  /**
   * Postal code, or what stands in its place; null where the address names none and the product's
   * choice holds.
   */
  state: string | null;
  /** Slug of the chosen support; null for the product's choice. */
  support: string | null;
  /** FIPS of the chosen county. */
  county: string | null;
  /** Id of the chosen organization. */
  organization: string | null;
  /** What the map's colors show. */
  measure: MapMeasure;
  /** Whether services are drawn on the map. */
  services: boolean;
  /** Whether the map page shows its table in place of the map. */
  table: boolean;
  /** How the ledger is shown. */
  view: LedgerView;
  /** Column by which a table or the ledger is sorted; null for the page's own order. */
  sort: string | null;
  descending: boolean;
  /** Which counties the ledger shows. */
  counties: CountyClass;
  /** Whether the explanation of the chosen cell is open. */
  why: boolean;
  /** The rule for "enough", and which services count. */
  terms: AskedTerms;
  /** The set of counties that a person chose; null where there is none. */
  region: Region | null;
  /** FIPS of the counties that stand side by side on the page that compares. */
  beside: readonly string[];
  /** By what the page about equity groups counties; null for its own choice. */
  by: string | null;
  /** Whether the page about yardsticks tells of one support or of all. */
  span: YardstickSpan;
  /** Which counties it shows. */
  only: YardstickFilter;
}

export const DEFAULT_VIEW: Readonly<ViewState> = {
  state: null,
  support: null,
  county: null,
  organization: null,
  measure: 'state',
  services: true,
  table: false,
  view: 'matrix',
  sort: null,
  descending: false,
  counties: 'all',
  why: false,
  terms: DEFAULT_TERMS,
  region: null,
  beside: [],
  by: null,
  span: 'one',
  only: 'all',
};

const pick = <T extends string>(value: string | null, allowed: readonly T[], otherwise: T): T =>
  allowed.find((one) => one === value) ?? otherwise;

/**
 * Reads a view from the query of an address. Whether a state, a county or a support exists is for
 * the page to say.
 */
export function readView(query: URLSearchParams): ViewState {
  const sort = query.get('sort') ?? '';
  return {
    state: readState(query.get('state')),
    support: query.get('support') || null,
    county: query.get('county') || null,
    organization: query.get('organization') || null,
    measure: pick(query.get('measure'), MEASURES, DEFAULT_VIEW.measure),
    services: query.get('services') !== 'off',
    table: query.get('figure') === 'table',
    view: pick(query.get('view'), LEDGER_VIEWS, DEFAULT_VIEW.view),
    sort: sort.replace(/^-/, '') || null,
    descending: /^-./.test(sort),
    counties: pick(query.get('counties'), COUNTY_CLASSES, DEFAULT_VIEW.counties),
    why: query.get('why') === 'open',
    terms: readTerms(query),
    region: readRegion(query.get('region') ?? ''),
    beside: [...new Set(readCodes(query.get('with') ?? ''))].slice(0, BESIDE_LIMIT),
    by: query.get('by') || null,
    span: pick(query.get('span'), YARDSTICK_SPANS, DEFAULT_VIEW.span),
    only: pick(query.get('only'), YARDSTICK_FILTERS, DEFAULT_VIEW.only),
  };
}

/** The postal code, however the address writes it; what names no state stays as it is. */
function readState(text: string | null): string | null {
  return findState(text ?? '')?.code ?? (text?.trim() || null);
}

/** Writes a view as a query, defaults left out: "" or "?support=recovery-cafe&county=21193". */
export function writeView(view: Partial<ViewState>): string {
  const {
    state,
    support,
    county,
    organization,
    measure,
    services,
    table,
    view: ledger,
    sort,
    descending,
    counties,
    why,
    terms,
    region,
    beside,
    by,
    span,
    only,
  } = {
    ...DEFAULT_VIEW,
    ...view,
  };
  const query = new URLSearchParams();
  const put = (key: string, value: string | null, otherwise: string | null = null) => {
    if (value !== null && value !== otherwise) query.set(key, value);
  };
  put('state', state);
  put('support', support);
  put('county', county);
  put('organization', organization);
  put('measure', measure, DEFAULT_VIEW.measure);
  put('services', services ? null : 'off');
  put('figure', table ? 'table' : null);
  put('view', ledger, DEFAULT_VIEW.view);
  put('sort', sort === null ? null : `${descending ? '-' : ''}${sort}`);
  put('counties', counties, DEFAULT_VIEW.counties);
  put('why', why ? 'open' : null);
  for (const [key, value] of termEntries(terms)) put(key, value);
  put('with', beside.join('.') || null);
  put('by', by);
  put('span', span, DEFAULT_VIEW.span);
  put('only', only, DEFAULT_VIEW.only);
  put('region', region && writeRegion(region));
  const text = query.toString();
  return text ? `?${text}` : '';
}

/** The shared selection: what other pages take over from a view. */
export function selectionOf(view: ViewState): Partial<ViewState> {
  const { support, county, organization, terms, region, beside } = view;
  // A state that does not exist is not carried on to other pages.
  const state = findState(view.state ?? '')?.code ?? null;
  return { state, support, county, organization, terms, region, beside };
}

/** The state that a view is about: the one it names, else that of its county; null where it says neither. */
export function stateInView({ state, county }: Pick<ViewState, 'state' | 'county'>): string | null {
  return state ?? findState(county?.slice(0, 2) ?? '')?.code ?? null;
}

/** The counties that stand side by side: those named for it, else the chosen one. */
export function besideInView({
  beside,
  county,
}: Pick<ViewState, 'beside' | 'county'>): readonly string[] {
  return beside.length > 0 ? beside : readCodes(county ?? '').slice(0, 1);
}
