import type { CellState } from '#lib/coverage/cell.ts';
import type { Dimension } from '#lib/domain/dimension.ts';
import type { CountyRow } from './county-row.ts';
import type { FilterView } from './filter-view.ts';
import type { ExplanationView } from './explanation.ts';
import type { SupportView } from './support-view.ts';
import type { YardstickView } from './yardstick-view.ts';

/** A finding in a sentence, and the other classes in a second, quieter one. */
export interface Finding {
  headline: string;
  detail: string;
}

/** A support in the tree at the side. */
export interface TreeNode {
  slug: string;
  label: string;
  /** 1 under a group that is listed itself. */
  depth: 0 | 1;
  scored: boolean;
  /** Counties in gap; null where no county is assessed. */
  gapCounties: number | null;
  /** The state of the chosen county; null where none is chosen. */
  state: CellState | null;
}

export interface TreeDimension {
  dimension: Dimension;
  nodes: readonly TreeNode[];
}

/** A county's supports of one dimension: "9 of 13". */
export interface DimensionLine {
  dimension: Dimension;
  covered: number;
  assessed: number;
  /** Worst last, not assessed at the very end. */
  states: readonly CellState[];
}

/** The chosen county beside the map. */
export interface CountyPanel {
  fips: string;
  fullName: string;
  population: number | null;
  /** "rural, RUCC 7"; "not classified". */
  rurality: string;
  dimensions: readonly DimensionLine[];
  explanation: ExplanationView;
  /** For the catchment ring and the way to the nearest service. */
  center: { longitude: number; latitude: number };
  catchmentMiles: number | null;
  nearest: { longitude: number; latitude: number } | null;
}

export interface MapPage {
  support: SupportView;
  finding: Finding;
  filter: FilterView;
  counts: Readonly<Record<CellState, number>>;
  /**
   * In-person services in the state that count, those of which it is not known whether they are
   * what a filter asks for, and those that could not be placed.
   */
  services: { placed: number; unknown: number; unplaced: number };
  yardstick: YardstickView;
  tree: readonly TreeDimension[];
  rows: readonly CountyRow[];
  county: CountyPanel | null;
  /** Titles and dates of the sources behind the figure. */
  sources: readonly string[];
}
