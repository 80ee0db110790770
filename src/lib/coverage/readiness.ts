import {
  DIMENSIONS,
  SDOH_DOMAINS,
  type Dimension,
  type SdohDomain,
} from '#lib/domain/dimension.ts';
import { primaryDimension, type SupportCatalog } from '#lib/domain/support.ts';
import { CELL_STATES, type CellState, type CoverageCell } from './cell.ts';

/** "9 of 14 supports covered", and which they are. */
export interface Readiness {
  covered: number;
  /** Supports whose state is known; 0 says that nothing was assessed, not that nothing is there. */
  assessed: number;
  /** Slugs per state, in catalog order. */
  supports: Record<CellState, string[]>;
}

/** The readiness of a county, told per dimension and per domain, never as one score. */
export interface CountyReadiness {
  /** 5-digit FIPS. */
  county: string;
  /** By primary dimension: each support counts once. */
  dimensions: Record<Dimension, Readiness>;
  /** By SDOH domain: a support counts in each domain that it serves. */
  domains: Record<SdohDomain, Readiness>;
}

/**
 * Counts covered supports per county. Only scored support types count: a group would count its
 * types again.
 * @param cells of any counties, as `assessCoverage` gives them
 * @returns one entry per county, in the order of the cells
 */
export function assessReadiness(
  cells: readonly CoverageCell[],
  catalog: SupportCatalog,
): CountyReadiness[] {
  const counties = new Map<string, CountyReadiness>();
  for (const cell of cells) {
    const node = catalog.find(cell.support);
    if (!node || node.kind === 'group' || !node.scored) continue;
    let county = counties.get(cell.county);
    if (!county) counties.set(cell.county, (county = emptyCounty(cell.county)));
    count(county.dimensions[primaryDimension(node)], cell);
    for (const domain of node.sdohDomains) count(county.domains[domain], cell);
  }
  return [...counties.values()];
}

function count(readiness: Readiness, { state, support }: CoverageCell): void {
  readiness.supports[state].push(support);
  if (state === 'covered') readiness.covered++;
  if (state !== 'not-assessed') readiness.assessed++;
}

function emptyCounty(county: string): CountyReadiness {
  return { county, dimensions: emptyRecord(DIMENSIONS), domains: emptyRecord(SDOH_DOMAINS) };
}

function emptyRecord<Key extends string>(keys: readonly Key[]): Record<Key, Readiness> {
  return Object.fromEntries(keys.map((key) => [key, emptyReadiness()])) as Record<Key, Readiness>;
}

function emptyReadiness(): Readiness {
  const supports = Object.fromEntries(CELL_STATES.map((state) => [state, []]));
  return { covered: 0, assessed: 0, supports: supports as unknown as Record<CellState, string[]> };
}
