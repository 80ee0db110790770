import type { Rurality } from '#lib/domain/place.ts';
import type { CellState, CoverageCell } from './cell.ts';
import type { StateRule } from './cell-state.ts';

/** So many populated tracts with so many residents. */
export interface TractShare {
  tracts: number;
  people: number;
}

/** How the reach of a cell adds up: `inReach / residents`. */
export interface ReachArithmetic {
  /** Tracts whose center lies within the catchment of a service. */
  byDistance: TractShare;
  /** Tracts in reach only because a service says that it serves the county. */
  byServiceArea: TractShare;
  outOfReach: TractShare;
  /** Tracts without residents, which add nothing. */
  unpopulatedTracts: number;
  /** People; the numerator. */
  inReach: number;
  /** People; the denominator. */
  residents: number;
}

/** A service that is counted in a cell. */
export interface CountedService {
  id: string;
  sourceId: string;
  /** Placed by a ZIP's or the county's center. */
  approximate: boolean;
  clientsOnly: boolean;
  verifiedOn: string | null;
}

/** A service near the middle of the county. */
export interface NearbyService {
  id: string;
  /** 5-digit FIPS of the county where it is; null where that is unknown. */
  county: string | null;
  /** Statute miles, straight line, from the county's center of population. */
  miles: number;
  approximate: boolean;
}

/** What becomes of a cell without the one service it has. */
export interface HangsOn {
  service: string;
  state: CellState;
  reach: number | null;
  nearestMiles: number | null;
}

/** The arithmetic of a cell, for "Why?". Sources, listing and dates stand in `cell.evidence`. */
export interface CellExplanation {
  cell: CoverageCell;
  /** The rule that decided the state. */
  rule: StateRule;
  rucc: number | null;
  rurality: Rurality | null;
  /** Statute miles; null where the rurality is unknown, or the support is reached by service area alone. */
  catchmentMiles: number | null;
  /** Id of the yardstick that the thresholds come from. */
  yardstick: string;
  /** Share below which a county without a service is a gap. */
  gapBelow: number;
  /** Share at or above which this county would be covered; null where its rurality is unknown. */
  coveredShare: number | null;
  /** Null where the cell has no reach. */
  arithmetic: ReachArithmetic | null;
  /** In-person services in the county. */
  services: CountedService[];
  /** Ids of in-person services, anywhere, whose service area holds the county. */
  areaServices: string[];
  /** Ids of virtual and hybrid services offered to the county. */
  virtualServices: string[];
  /** Up to five in-person services nearest to the county's center of population. */
  nearest: NearbyService[];
  /** With the catchment 25 % longer; null where the cell has no reach. */
  robustness: { catchmentMiles: number | null; reach: number } | null;
  /** Null unless exactly one in-person service is in the county. */
  hangsOn: HangsOn | null;
}
