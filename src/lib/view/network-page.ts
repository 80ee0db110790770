import type { StatePicture } from './directory-page.ts';
import type { Finding } from './map-page.ts';
import type { NetworkEdge, NetworkNode } from './network-data.ts';
import type { ShownMeasure } from './network-measures.ts';

/** A figure of the whole network, with what it tells. */
export interface NetworkFigure {
  id: string;
  label: string;
  /** "141", "57 %"; "–" where it is not defined. */
  value: string;
  /** For a bar, 0 to 1; null where the figure is no share. */
  share: number | null;
  meaning: string;
  formula: string;
  source: string;
  /** What others have measured, as context; null where nobody has published it. */
  published: { range: string; of: string } | null;
}

/** How the ties that may be named have changed. */
export interface TieHistory {
  /** Days between which ties begin or end, ISO dates; null where none is dated. */
  days: { first: string; last: string } | null;
  /** Ties whose beginning is not known: they are shown on every day before their end. */
  undated: number;
  /** Between the two days asked about; null where only one is. */
  changes: {
    begun: readonly TieChange[];
    ended: readonly TieChange[];
  } | null;
}

/** A tie that began or ended. */
export interface TieChange {
  from: string;
  to: string;
  /** "refers to". */
  relation: string;
  /** ISO date. */
  on: string;
}

export interface NetworkPage {
  finding: Finding;
  /** ISO date whose ties are shown. */
  day: string;
  nodes: readonly NetworkNode[];
  edges: readonly NetworkEdge[];
  /** Measures of organizations, in the order of their values. */
  measures: readonly ShownMeasure[];
  figures: readonly NetworkFigure[];
  /** Pairs whose ties may not be named: counted here, and in no other figure. */
  unnamedTies: number;
  picture: StatePicture;
  supports: readonly { slug: string; label: string; members: readonly string[] }[];
  counties: readonly { fips: string; name: string }[];
  history: TieHistory;
  /** Tells one network from another: positions are kept by it. */
  layoutKey: string;
  sources: readonly string[];
}
