import type { ScaledMeasure } from './scales.ts';
import type { CellState } from '#lib/coverage/cell.ts';
import type { Dimension } from '#lib/domain/dimension.ts';
import type { Finding } from './map-page.ts';
import type { SupportView } from './support-view.ts';

/** A state's counties of one support, counted. */
export interface StateRow {
  /** Postal code. */
  code: string;
  name: string;
  counties: number;
  counts: Readonly<Record<CellState, number>>;
  /** People, in the counties where that is known; null where it is known in none. */
  outOfReach: number | null;
  /** Of the residents of those counties, 0 to 1. */
  shareOutOfReach: number | null;
}

/** A state on the map: where it is to be clicked. */
export interface StateOutline {
  code: string;
  name: string;
  /** SVG path. */
  d: string;
  /** Where its postal code stands, in pixels; null where there is no room for it. */
  label: readonly [number, number] | null;
}

/** A support to choose from. */
export interface SupportChoice {
  dimension: Dimension;
  nodes: readonly { slug: string; label: string; depth: 0 | 1 }[];
}

/** How far the figures of the country are worked out. */
export interface Progress {
  /** Support types and groups done, of all. */
  done: number;
  of: number;
  /** States that have data; null until the data is read. */
  states: number | null;
}

export interface NationalFigure {
  finding: Finding;
  counts: Readonly<Record<CellState, number>>;
  rows: readonly StateRow[];
  /** For a measure with a scale: counties per class, by its token; the others are not known. */
  classes: Readonly<Record<ScaledMeasure, Readonly<Record<string, number>>>>;
}

export interface NationalPage {
  support: SupportView;
  choices: readonly SupportChoice[];
  yardstick: { id: string; label: string };
  sources: readonly string[];
  /** Names of states that have no data yet. */
  withoutData: readonly string[];
  map: { width: number; height: number; grid: number; states: readonly StateOutline[] };
  /** Null while it is being worked out. */
  figure: NationalFigure | null;
  progress: Progress | null;
}
