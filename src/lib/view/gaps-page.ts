import type { CellState } from '#lib/coverage/cell.ts';
import type { Dimension } from '#lib/domain/dimension.ts';
import type { Rurality } from '#lib/domain/place.ts';
import type { RegionChoices } from './compare-page.ts';
import type { FilterView } from './filter-view.ts';
import type { ExplanationView } from './explanation.ts';
import type { Finding } from './map-page.ts';
import type { SupportView } from './support-view.ts';
import type { YardstickView } from './yardstick-view.ts';
import { stateOfLetter } from './cell-states.ts';

/** A support as a column of the ledger. */
export interface LedgerColumn {
  support: SupportView;
  /** Counties in gap; null where no county is assessed. */
  gapCounties: number | null;
}

/** "9 of 14 supports covered". */
export interface Tally {
  covered: number;
  assessed: number;
}

/** A county as a row of the ledger, one entry per column in each list. */
export interface LedgerRow {
  fips: string;
  name: string;
  fullName: string;
  population: number | null;
  rurality: Rurality | null;
  /** A letter per column (see cell-states); a robust gap is a capital G. */
  states: string;
  /** Whole people out of reach; null where not known. */
  outOfReach: readonly (number | null)[];
  /** Miles, rounded as they are shown; null where there is none. */
  nearest: readonly (number | null)[];
  /** In-person services in the county. */
  services: readonly number[];
  /** Services in the county whose sources do not say whether they are what a filter asks for. */
  unsaid: readonly number[];
  /** Columns in which a person checked that there is none. */
  confirmed: readonly number[];
  /** Columns in which the lists end within reach, so that the state may be another. */
  edges: readonly number[];
  /** Over scored support types, each once. */
  dimensions: Readonly<Record<Dimension, Tally>>;
  total: Tally;
  /** Scored support types in gap; null where none is assessed. */
  gaps: number | null;
}

export interface GapsPage {
  finding: Finding;
  filter: FilterView;
  columns: readonly LedgerColumn[];
  rows: readonly LedgerRow[];
  /** What a region is put together from. */
  regions: RegionChoices;
  /** Counties of the state, whatever the ledger is narrowed to. */
  counties: number;
  /** Slug of the support by which the ledger is ranked. */
  chosen: string;
  yardstick: YardstickView;
  /** The chosen cell explained; null where none is open. */
  explanation: ExplanationView | null;
  sources: readonly string[];
}

/** One cell of the ledger, taken out of its row. */
export interface LedgerCell {
  state: CellState;
  robust: boolean;
  services: number;
  /** Services whose sources do not say whether they are what a filter asks for. */
  unsaid: number;
  /** True where a person checked that there is none. */
  confirmed: boolean;
  /** True where the lists end within reach, so that the state may be another. */
  edge: boolean;
  outOfReach: number | null;
  nearestMiles: number | null;
}

/** @throws Error where the column does not exist */
export function ledgerCell(row: LedgerRow, column: number): LedgerCell {
  const letter = row.states[column];
  if (letter === undefined) throw new Error(`The ledger has no column ${column}`);
  return {
    state: stateOfLetter(letter.toLowerCase()),
    robust: letter === 'G',
    services: row.services[column] ?? 0,
    unsaid: row.unsaid[column] ?? 0,
    confirmed: row.confirmed.includes(column),
    edge: row.edges.includes(column),
    outOfReach: row.outOfReach[column] ?? null,
    nearestMiles: row.nearest[column] ?? null,
  };
}
