/** One line of the benchmark's table: a time of ours beside its baseline of the same run. */
export interface BenchRow {
  name: string;
  /** Median, milliseconds. */
  ours: number;
  /** Median of what it is measured against, milliseconds; null where the limit is a plain time. */
  baseline: number | null;
  /** How many times faster than the baseline; null without one. */
  ratio: number | null;
  /** The limit in words. */
  limit: string;
  /** Whether the limit was kept. */
  kept: boolean;
}
