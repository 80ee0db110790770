import type { Dimension } from '#lib/domain/dimension.ts';
import type { CellState } from '#lib/coverage/cell.ts';

/** Figures that another site may show. */
export const EMBED_KINDS = ['map', 'gaps', 'county', 'network'] as const;
export type EmbedKind = (typeof EMBED_KINDS)[number];

/** Light, dark, or as the reader's system is. */
export const EMBED_THEMES = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** The kind that an address names; undefined where there is none such. */
export const findEmbedKind = (name: string): EmbedKind | undefined =>
  EMBED_KINDS.find((kind) => kind === name);

/** The theme that an address asks for; what is none is the reader's own. */
export const readEmbedTheme = (query: URLSearchParams): EmbedTheme =>
  EMBED_THEMES.find((theme) => theme === query.get('theme')) ?? 'auto';

/** An entry of a legend: what the drawing calls it, its words, and how many there are. */
export interface ShareLegendEntry {
  /** A cell state, "scale-3", "service". */
  token: string;
  label: string;
  /** Counties of it; null where they are not counted. */
  count: number | null;
}

/** A line of the table beside a figure. */
export interface ShareRow {
  id: string;
  head: string;
  state: CellState | null;
  cells: readonly string[];
}

/** The same as the figure, in words and numbers. */
export interface ShareTable {
  caption: string;
  /** The first names the head of a row; a column of states stands after it where rows have one. */
  columns: readonly string[];
  rows: readonly ShareRow[];
  /** What is not in it; null where all is. */
  rest: string | null;
}

/** "9 of 14": supports of a dimension that are covered, of those assessed, with the state of each. */
export interface ShareDimension {
  dimension: Dimension;
  covered: number;
  assessed: number;
  states: readonly CellState[];
}

/** Everything that a shared figure says of itself, whatever it is drawn with. */
export interface ShareWords {
  kind: EmbedKind;
  title: string;
  headline: string;
  detail: string;
  /** What a reader who cannot see the figure must know. */
  alt: string;
  legend: readonly ShareLegendEntry[];
  /** Data version, date and sources; that organizations are fictional, where they are. */
  sourceLine: string;
  demonstration: boolean;
  /** FIPS of the county that it is about; null for other figures. */
  county: string | null;
  table: ShareTable;
}
