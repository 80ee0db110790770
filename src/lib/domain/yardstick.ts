import type { Rurality } from './place.ts';

/** A cited rule for "enough". */
export interface Yardstick {
  id: string;
  label: string;
  /** Where the rule stands, and of which year. */
  source: string;
  year: number;
  url: string | null;
  /** What it was made for, said beside every use elsewhere. */
  madeFor: string;
  /** Share of residents, 0 to 1, at or above which a county with a service is covered. */
  coveredShare: Readonly<Record<Rurality, number>>;
  /** Share of residents, 0 to 1, below which a county without a service is a gap. */
  gapBelow: number;
}
