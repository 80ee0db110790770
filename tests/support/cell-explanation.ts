import type { CoverageCell } from '#lib/coverage/cell.ts';
import type { CellExplanation, CountedService } from '#lib/coverage/cell-explanation.ts';

/** What a test says of an explanation; the rest is a plain rural gap. */
export interface ExplanationChanges extends Partial<Omit<CellExplanation, 'cell'>> {
  cell?: Partial<Omit<CoverageCell, 'evidence'>>;
  evidence?: Partial<CoverageCell['evidence']>;
}

/**
 * The explanation of a cell, made by hand: Perry County, rural, 300 residents in three tracts, no
 * Recovery Cafe within 30 miles of anybody, by a partial list.
 */
export function cellExplanation({
  cell,
  evidence,
  ...changes
}: ExplanationChanges = {}): CellExplanation {
  return {
    cell: {
      ...{ county: '21193', support: 'recovery-cafe', state: 'gap', reason: null, confirmed: null },
      ...{ servicesInCounty: 0, reach: 0, outOfReach: 300, nearestMiles: 41.4 },
      ...{ access: 0, twoStepAccess: 0, providerRatio: 0 },
      ...{ virtualServices: 0, population: 300, robust: true, filtered: null },
      ...cell,
      evidence: {
        ...{ sources: ['list'], listing: 'partial', oldestVerified: null, newestVerified: null },
        ...{ clientsOnly: 0, approximate: 0, lapsed: null, edge: null },
        ...evidence,
      },
    },
    ...{ rule: 'none-here-few-in-reach', rucc: 7, rurality: 'rural', catchmentMiles: 30 },
    ...{ yardstick: 'default', gapBelow: 0.5, coveredShare: 0.85, rulings: [] },
    arithmetic: {
      byDistance: { tracts: 0, people: 0 },
      byServiceArea: { tracts: 0, people: 0 },
      outOfReach: { tracts: 3, people: 300 },
      ...{ unpopulatedTracts: 0, inReach: 0, residents: 300 },
    },
    ...{ tracts: [], access: null },
    ...{ services: [], areaServices: [], virtualServices: [], nearest: [] },
    robustness: { catchmentMiles: 37.5, reach: 0 },
    hangsOn: null,
    ...changes,
  };
}

/** A service that is counted in a cell. */
export function countedService(id: string, changes: Partial<CountedService> = {}): CountedService {
  return {
    id,
    sourceId: 'list',
    approximate: false,
    clientsOnly: false,
    verifiedOn: null,
    ...changes,
  };
}
