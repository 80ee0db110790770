import type { CellState } from '#lib/coverage/cell.ts';
import type { Dimension } from '#lib/domain/dimension.ts';
import type { Finding } from './map-page.ts';

/** What stands in a column: a county, the chosen region, or the state. */
export type AreaKind = 'county' | 'region' | 'state';

export interface CompareColumn {
  kind: AreaKind;
  /** FIPS of a county; "region", "state". */
  id: string;
  label: string;
  /** "rural, RUCC 7"; "8 counties". */
  note: string;
  residents: number | null;
}

/** Pairs of a county and a scored support type; of one county these are its supports. */
export interface CompareTally {
  covered: number;
  assessed: number;
  notAssessed: number;
}

/** One support in one column. */
export interface CompareCell {
  /** That of a county; null for a region or a state, whose counties differ. */
  state: CellState | null;
  robust: boolean;
  /** In-person services in a county; null for a region or a state, and where not assessed. */
  services: number | null;
  /** Counties covered, of those assessed. */
  covered: number;
  assessed: number;
  notAssessed: number;
  /** 0 to 1, of the residents whose reach is known. */
  reach: number | null;
  /** Whole people. */
  outOfReach: number | null;
  /** Residents of counties that reach and people leave out; null where that is not known. */
  unknownResidents: number | null;
}

/** A support across the columns. */
export interface CompareSupport {
  slug: string;
  label: string;
  /** Whether the counties side by side are in different states. */
  differs: boolean;
  /** Virtual by nature: it has no reach. */
  virtual: boolean;
  cells: readonly CompareCell[];
}

/** A dimension or a domain across the columns, with its supports, those that differ first. */
export interface CompareBlock {
  id: string;
  label: string;
  /** Null for a domain of the social determinants. */
  dimension: Dimension | null;
  tallies: readonly CompareTally[];
  supports: readonly CompareSupport[];
}

/** "Perry County lacks 5 supports that Fayette County has". */
export interface LackLine {
  headline: string;
  supports: readonly string[];
}

/** A county that can be chosen. */
export interface CountyChoice {
  fips: string;
  /** "Perry", or "Brown, OH" outside the state in view. */
  name: string;
}

/** A region that can be chosen as it is. */
export interface ReadyRegion {
  name: string;
  counties: readonly string[];
}

/** What a region is put together from. */
export interface RegionChoices {
  choices: readonly CountyChoice[];
  readyRegions: readonly ReadyRegion[];
  /** Where the ready regions come from; null without any. */
  readySource: string | null;
}

export interface ComparePage extends RegionChoices {
  finding: Finding;
  columns: readonly CompareColumn[];
  dimensions: readonly CompareBlock[];
  domains: readonly CompareBlock[];
  lacks: readonly LackLine[];
  /** Codes of the link that no county here has. */
  unknown: readonly string[];
  /** Labels of the yardsticks in force. */
  yardstick: string;
  sources: readonly string[];
}
