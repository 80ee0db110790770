import type { AbsenceCheck } from '#lib/domain/check.ts';
import type { EdgeEffect } from './edge-effect.ts';
import type { Completeness } from '#lib/domain/source.ts';

/** The states of a coverage cell, gravest first, `not-assessed` last: missing is never zero. */
export const CELL_STATES = [
  'gap',
  'neighbor-dependent',
  'partial',
  'covered',
  'not-assessed',
] as const;
export type CellState = (typeof CELL_STATES)[number];

/** Why a cell is not assessed. */
export type NotAssessedReason =
  | 'no-source'
  | 'no-rurality'
  | 'no-population'
  /** The yardstick classes counties by residents and land, and these are not known. */
  | 'no-county-size'
  /** The yardstick counts places, and too many services do not say how many they have. */
  | 'no-capacity';

/** What stands behind a cell. */
export interface CellEvidence {
  /** Sources of the services counted here or in reach, and those that claim to list the support here. */
  sources: readonly string[];
  /** The best that any source claims for this support here; null where none claims anything. */
  listing: Completeness | null;
  /** ISO dates among the services in the county; null where none was ever verified. */
  oldestVerified: string | null;
  newestVerified: string | null;
  /** Services in the county that only a facility's own clients may use. */
  clientsOnly: number;
  /** Services in the county placed by a ZIP's or the county's center. */
  approximate: number;
  /** The newest check by a person who found none, where it is too old to hold; else null. */
  lapsed: AbsenceCheck | null;
  /** Residents whose catchment reaches where no source lists the support; null where none does. */
  edge: EdgeEffect | null;
}

/** What a cell says of a filter: the services in the county, or offered to it, that do not count. */
export interface FilteredCell {
  /** Their sources do not say whether they are what is asked for. */
  unknown: number;
  /** They are not. */
  unmet: number;
  /** What the state would be if all of which it is not known were, here and elsewhere. */
  stateIfCounted: CellState;
}

/** One county × one support node. */
export interface CoverageCell {
  /** 5-digit FIPS. */
  county: string;
  /** Slug of a support node. */
  support: string;
  state: CellState;
  /** Null unless the state is `not-assessed`. */
  reason: NotAssessedReason | null;
  /** The newest check by a person who found none, while it holds; null where there are services. */
  confirmed: AbsenceCheck | null;
  /** In-person services (hybrid counts) located in the county. */
  servicesInCounty: number;
  /** Share of residents, 0 to 1, in reach; null where it cannot be known. */
  reach: number | null;
  /** (1 − reach) × population, people; null where reach is. */
  outOfReach: number | null;
  /** Statute miles, population-weighted median; null where no service has a place. */
  nearestMiles: number | null;
  /**
   * Supply per 10,000 residents by enhanced two-step floating catchment areas (E2SFCA): capacity
   * where known, else 1 per service. Null where the cell is not assessed or its support has no distance.
   */
  access: number | null;
  /** The same with all distances within the catchment alike (2SFCA); null where `access` is. */
  twoStepAccess: number | null;
  /** Supply located in the county per 10,000 residents; null where the cell is not assessed. */
  providerRatio: number | null;
  /** Virtual or hybrid services offered to the county. */
  virtualServices: number;
  /** Residents by tract; null where no tract of the county is known. */
  population: number | null;
  /** True for a gap that is one under every yardstick that applies, with distances 25 % longer too. */
  robust: boolean;
  evidence: CellEvidence;
  /** Null where all services count: no filter is set, or it does not concern the support. */
  filtered: FilteredCell | null;
}
