import type { CellState, NotAssessedReason } from '#lib/coverage/cell.ts';
import type { Dimension, SdohDomain } from '#lib/domain/dimension.ts';
import type { IndicatorState } from '#lib/domain/indicator.ts';
import type { FilterView } from './filter-view.ts';
import type { ExplanationView } from './explanation.ts';
import type { Finding } from './map-page.ts';
import type { SupportView } from './support-view.ts';
import type { YardstickView } from './yardstick-view.ts';

/** A support in the list of a dimension. */
export interface SupportLine {
  slug: string;
  label: string;
  state: CellState;
  /** Why it is not assessed; null where it is. */
  reason: NotAssessedReason | null;
  robust: boolean;
  /** Whether it is one of the supports that totals count: a scored type. */
  counts: boolean;
  /** "8 services", "34 mi", "no list yet". */
  note: string;
}

/** In what groups a county's supports are listed, by their state. */
export const SUPPORT_GROUPS: readonly { title: string; states: readonly CellState[] }[] = [
  { title: 'Here', states: ['covered', 'partial'] },
  { title: 'In reach, in another county', states: ['neighbor-dependent'] },
  { title: 'Missing', states: ['gap'] },
  { title: 'Not assessed', states: ['not-assessed'] },
];

/** Supports of one kind of state: here, in reach, missing, or not assessed. */
export interface SupportGroup {
  title: string;
  lines: readonly SupportLine[];
}

/** A dimension of the county: what is here, in reach, missing, not assessed. */
export interface CountyDimension {
  dimension: Dimension;
  covered: number;
  assessed: number;
  groups: readonly SupportGroup[];
}

/** A domain of the social determinants of health: its scored support types and their states. */
export interface CountyDomain {
  domain: SdohDomain;
  label: string;
  covered: number;
  assessed: number;
  groups: readonly SupportGroup[];
}

/** A gap of the county. */
export interface MissingSupport {
  slug: string;
  label: string;
  robust: boolean;
  /** Whether the lists end within reach, so that it may be no gap. */
  edge: boolean;
  outOfReach: number | null;
  reach: number | null;
  nearestMiles: number | null;
  /** "none found", "none, checked 21 Oct 2026". */
  checked: string;
}

/** A need indicator beside the other counties of the state. */
export interface NeedLine {
  id: string;
  label: string;
  meaning: string;
  year: number;
  state: IndicatorState;
  /** With its unit; "Suppressed", "Missing". */
  value: string;
  /** 1 is the highest value among the counties with one; null without a value. */
  rank: number | null;
  /** Counties with a value. */
  of: number;
  /** Places on the strip, 0 lowest to 1 highest: all counties, the middle one, this one. */
  ticks: readonly number[];
  middle: number | null;
  own: number | null;
}

/** A service located in the county. */
export interface ServiceLine {
  id: string;
  organization: string;
  name: string | null;
  supports: string;
  place: string;
  /** "hybrid", "for its own clients only", "medication welcome", "NARR level 2". */
  notes: readonly string[];
  verifiedOn: string | null;
}

/** A change of the data in a sentence. */
export interface ChangeLine {
  /** ISO date. */
  on: string;
  text: string;
}

export interface CountyPage {
  fips: string;
  name: string;
  fullName: string;
  stateName: string;
  population: number | null;
  rurality: string;
  vintage: string;
  finding: Finding;
  filter: FilterView;
  dimensions: readonly CountyDimension[];
  domains: readonly CountyDomain[];
  missing: readonly MissingSupport[];
  needs: readonly NeedLine[];
  chosen: SupportView;
  /** The yardstick in force for it. */
  yardstick: YardstickView;
  explanation: ExplanationView;
  services: readonly ServiceLine[];
  /** Virtual supports that reach the county, beside the in-person ones. */
  virtual: readonly { label: string; count: number }[];
  changes: readonly ChangeLine[];
  sources: readonly string[];
}
