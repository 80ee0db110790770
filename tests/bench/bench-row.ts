/** One line of the benchmark's table: a time of ours beside its baseline of the same run. */
export interface BenchRow {
  name: string;
  /** What the figures count: milliseconds where it is left out. */
  unit?: 'ms' | 'requests/s' | 'kB' | '';
  /** Median. */
  ours: number;
  /** Median of what it is measured against; null where the limit stands alone. */
  baseline: number | null;
  /** Against the baseline, as the limit counts it; null without one. */
  ratio: number | null;
  /** The limit in words. */
  limit: string;
  /** Whether the limit was kept. */
  kept: boolean;
}
