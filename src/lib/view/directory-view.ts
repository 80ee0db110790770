import { DIMENSIONS, type Dimension } from '#lib/domain/dimension.ts';

/** What the address of the directory says beyond the shared selection. */
export interface DirectoryView {
  /** What was typed. */
  text: string;
  dimension: Dimension | null;
  /** True: treatment and care; false: other supports of recovery; null: both. */
  clinical: boolean | null;
  /** Counted from 1. */
  page: number;
}

export const DEFAULT_DIRECTORY: Readonly<DirectoryView> = {
  text: '',
  dimension: null,
  clinical: null,
  page: 1,
};

/** Longest text that is looked for. */
const LONGEST = 200;

const CLINICAL: readonly [word: string, value: boolean][] = [
  ['yes', true],
  ['no', false],
];

export function readDirectoryView(query: URLSearchParams): DirectoryView {
  const page = Number(query.get('page') ?? '1');
  return {
    text: (query.get('q') ?? '').slice(0, LONGEST),
    dimension: DIMENSIONS.find((one) => one === query.get('dimension')) ?? null,
    clinical: CLINICAL.find(([word]) => word === query.get('clinical'))?.[1] ?? null,
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
  };
}

/**
 * Adds the view to the query of an address, defaults left out.
 * @param query that of the shared selection: "" or "?state=KY"
 */
export function writeDirectoryView(query: string, view: Partial<DirectoryView>): string {
  const { text, dimension, clinical, page } = { ...DEFAULT_DIRECTORY, ...view };
  const entries = new URLSearchParams(query);
  if (text) entries.set('q', text);
  if (dimension) entries.set('dimension', dimension);
  if (clinical !== null) entries.set('clinical', clinical ? 'yes' : 'no');
  if (page > 1) entries.set('page', String(page));
  const written = entries.toString();
  return written ? `?${written}` : '';
}
