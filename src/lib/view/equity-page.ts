import type { Dimension } from '#lib/domain/dimension.ts';
import type { DeathsTable } from './deaths.ts';
import type { Finding } from './map-page.ts';
import type { SupportView } from './support-view.ts';

/** A way to group counties: by rural-urban class or code, or by quarters of an indicator. */
export interface Grouping {
  id: string;
  label: string;
}

/** Residents out of reach in one group of counties. */
export interface EquityGroup {
  id: string;
  /** "Rural (RUCC 4–9)", "Most need", "Suppressed". */
  label: string;
  /** "SVI 0.61 to 0.99"; what the group is, where it has no values. */
  note: string;
  counties: number;
  /** Residents of the counties whose reach is known; null where none is. */
  residents: number | null;
  /** Whole people. */
  outOfReach: number | null;
  /** Share of those residents, 0 to 1. */
  share: number | null;
  /** Counties that the figures leave out, and their residents as far as they are known. */
  unknownCounties: number;
  unknownResidents: number | null;
}

/** One support across the groups. */
export interface EquityRow {
  slug: string;
  label: string;
  dimension: Dimension;
  /** Share out of reach per group, 0 to 1. */
  shares: readonly (number | null)[];
  /** Share of the last of the ordered groups less that of the first, in points of percent. */
  difference: number | null;
}

export interface EquityPage {
  finding: Finding;
  support: SupportView;
  /** Scored in-person supports and the chosen one, in catalog order. */
  supports: readonly { slug: string; label: string }[];
  by: string;
  groupings: readonly Grouping[];
  /** Null where the indicator has too few values for quarters. */
  groups: readonly EquityGroup[] | null;
  /** How the groups are made, in a sentence. */
  method: string;
  /** The supports with the widest difference first. */
  rows: readonly EquityRow[];
  /** What the difference is between: "rural less urban". */
  differenceLabel: string;
  /** Drug-related deaths in the same groups; null where they are not told by this grouping. */
  deaths: DeathsTable | null;
  yardstick: string;
  sources: readonly string[];
}
