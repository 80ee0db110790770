import type { Rurality } from '#lib/domain/place.ts';
import type { YardstickRule } from '#lib/domain/yardstick.ts';
import type { AccessArithmetic } from './access/explain-access.ts';
import type { CellState, CoverageCell, NotAssessedReason } from './cell.ts';
import type { StateRule } from './cell-state.ts';
import type { ExplainedTract } from './list-tracts.ts';

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

/** What one yardstick says of the cell. */
export interface YardstickRuling {
  id: string;
  label: string;
  source: string;
  year: number;
  /** Label of the cited rule of an edited copy; null for the rule itself. */
  editedFrom: string | null;
  /** Whether it is the one that the cell is shown by. */
  inForce: boolean;
  rule: YardstickRule;
  /** The state of the cell under it, and why it is not assessed. */
  state: CellState;
  reason: NotAssessedReason | null;
  /** Class of the county in the yardstick's own scheme; null where it is not known. */
  countyClass: string | null;
  /** Statute miles; null where they are unknown, or the support is reached by service area alone. */
  catchmentMiles: number | null;
  coveredShare: number | null;
  /** Services that a resident must have in reach. */
  minimum: number;
  /** What a ratio counts in the county, and the services that do not say; 0 under distances. */
  counted: number;
  countedUnknown: number;
  /** Share of residents in reach; null where the cell has none under it. */
  reach: number | null;
  /** Whether it is a gap that stays one with distances 25 % longer. */
  staysGap: boolean;
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
  /** Id of the yardstick in force, from which the thresholds come. */
  yardstick: string;
  /** Share below which a county without a service is a gap. */
  gapBelow: number;
  /** Share at or above which this county would be covered; null under a ratio, or where its class is unknown. */
  coveredShare: number | null;
  /** What each yardstick that applies says, the one in force among them. */
  rulings: YardstickRuling[];
  /** Null where the cell has no reach. */
  arithmetic: ReachArithmetic | null;
  /** The populated tracts, those out of reach first; null where the cell has no reach. */
  tracts: ExplainedTract[] | null;
  /** Null where the cell has no access. */
  access: AccessArithmetic | null;
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
