import type { CellState } from '#lib/coverage/cell.ts';
import type { Confidence } from '#lib/domain/yardstick.ts';
import type { Finding } from './map-page.ts';
import type { ExplanationView } from './explanation.ts';
import type { YardstickView } from './yardstick-view.ts';
import type { SupportView } from './support-view.ts';

/** A yardstick as a column of the matrix. */
export interface YardstickColumn {
  id: string;
  label: string;
  /** "Florida's Medicaid program …, 2019". */
  cited: string;
  /** The rule in a sentence. */
  sentence: string;
  confidence: Confidence;
  /** Whether it is the one that the other pages show this support by. */
  inForce: boolean;
  /** Counties in gap. */
  gaps: number;
}

/** A county as a row: its state under each yardstick. */
export interface YardstickRow {
  fips: string;
  name: string;
  /** With its kind: "Perry County". */
  fullName: string;
  population: number | null;
  /** Per column. */
  states: readonly CellState[];
  /** Per column: share of residents in reach; null where not known. */
  reach: readonly (number | null)[];
  /** People out of reach under the yardstick in force. */
  outOfReach: number | null;
  robust: boolean;
  /** Whether any yardstick gives another state than the usual one. */
  changes: boolean;
}

/** A support in the summary. */
export interface YardstickSummaryRow {
  slug: string;
  label: string;
  scored: boolean;
  /** Whether it counts in totals: a scored type. */
  counts: boolean;
  /** Yardsticks that can be asked of it. */
  yardsticks: number;
  /** Label of the one in force. */
  inForce: string;
  /** Counties in gap under the one in force; null where none is assessed. */
  gaps: number | null;
  /** Of these, those that hold under every yardstick, with longer distances too. */
  robust: number;
  /** The fewest and the most gaps under any yardstick. */
  fewest: number;
  most: number;
  /** Counties whose state depends on the yardstick. */
  changing: number;
}

export interface YardsticksPage {
  support: SupportView;
  finding: Finding;
  /** That of all supports together. */
  summaryFinding: Finding;
  columns: readonly YardstickColumn[];
  rows: readonly YardstickRow[];
  summary: readonly YardstickSummaryRow[];
  yardstick: YardstickView;
  /** The chosen county's cell explained; null where none is open. */
  explanation: ExplanationView | null;
  sources: readonly string[];
}
