import type { CellState } from '#lib/coverage/cell.ts';

/** What a number counts: a spreadsheet formats its column by it, a screen reader says it. */
export const UNITS = [
  'people',
  'count',
  /** A share, 0 to 1, printed as percent: "24 %". */
  'share',
  /** Percent as its source gives it, 0 to 100: "36.3 %". */
  'percent',
  /** Points of percent between two shares, −1 to 1: "12 points". */
  'points',
  /** Statute miles, straight line. */
  'miles',
  'per-10,000',
  'per-100,000',
  /** What its source calls a rank, a code or an index. */
  'number',
] as const;
export type Unit = (typeof UNITS)[number];

/**
 * A number of the report. Every format prints `text` as it stands, so that all agree to the digit; a
 * spreadsheet and a data file keep `value` beside it, which is what the text says: rounded where it
 * is. Where the text is a bound ("under 1 %"), the value is the share to four decimals.
 */
export interface Amount {
  value: number;
  text: string;
  unit: Unit;
}

/** Why there is no number: each is its own state, and none of them is zero. */
export const ABSENCES = [
  'not-assessed',
  'not-known',
  'suppressed',
  'missing',
  /** No service is listed, and nobody has confirmed that there is none. */
  'none-found',
  /** No service of the support has a place anywhere: there is no nearest. */
  'none-listed',
  /** The question does not arise: a virtual support has no distance. */
  'not-applicable',
] as const;
export type Absence = (typeof ABSENCES)[number];

/** What stands in a table: typed, so that no format has to guess from the text. */
export type Cell =
  | { kind: 'text'; text: string }
  | ({ kind: 'number' } & Amount)
  | { kind: 'state'; state: CellState; text: string }
  /** @property value ISO date */
  | { kind: 'date'; value: string; text: string }
  | { kind: 'absent'; absence: Absence; text: string };
