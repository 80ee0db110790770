import type { Measuring } from './measuring.ts';

/** What a measure is and where it comes from: enough to show it, and to explain it where it stands. */
interface Described {
  /** Name in files and addresses, e.g. "meanTies". */
  id: string;
  /** At most a few words, for headings. */
  label: string;
  /** What it tells a planner, in one sentence. */
  meaning: string;
  /** How it is worked out, in symbols or words. */
  formula: string;
  /** Who defined it. */
  source: string;
  /** What was chosen, by name. */
  parameters?: Readonly<Record<string, number | string>>;
  /** How its values are written: people and ties are counted, shares are percent. */
  format: 'count' | 'share' | 'decimal';
}

/** One figure of the whole network; null where it is not defined. */
export interface GraphMeasure extends Described {
  level: 'graph';
  compute(measuring: Measuring): number | null;
}

/** One figure of each organization, in their order; NaN where it is not defined. */
export interface NodeMeasure extends Described {
  level: 'node';
  compute(measuring: Measuring): ArrayLike<number>;
}

/** One figure of each tie, in their order; NaN where it is not defined. */
export interface EdgeMeasure extends Described {
  level: 'edge';
  compute(measuring: Measuring): ArrayLike<number>;
}

export type Measure = GraphMeasure | NodeMeasure | EdgeMeasure;
