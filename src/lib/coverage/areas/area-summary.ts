import {
  DIMENSIONS,
  SDOH_DOMAINS,
  type Dimension,
  type SdohDomain,
} from '#lib/domain/dimension.ts';
import { primaryDimension, type SupportCatalog } from '#lib/domain/support.ts';
import type { CoverageCell } from '../cell.ts';
import { sumKnown } from '../sum-known.ts';
import { summarizeAreaSupport, type AreaSupport } from './area-support.ts';

/** Pairs of a county and a scored support type. */
export interface AreaTally {
  covered: number;
  /** Pairs whose state is known; 0 says that nothing was assessed, not that nothing is there. */
  assessed: number;
  notAssessed: number;
}

/** Some counties taken together: one, a region, a state. Exact sums, no mean of means, no index. */
export interface AreaSummary {
  counties: number;
  /** Residents of the counties where they are known; null where none are. */
  residents: number | null;
  /** By primary dimension: each support counts once. */
  dimensions: Record<Dimension, AreaTally>;
  /** By SDOH domain: a support counts in each domain that it serves. */
  domains: Record<SdohDomain, AreaTally>;
  /** Every support node that has cells, by slug. */
  supports: ReadonlyMap<string, AreaSupport>;
}

/** Sums up the counties of the cells. Only scored support types count in the tallies. */
export function summarizeArea(
  cells: readonly CoverageCell[],
  catalog: SupportCatalog,
): AreaSummary {
  const residents = new Map(cells.map(({ county, population }) => [county, population]));
  const dimensions = tallies(DIMENSIONS);
  const domains = tallies(SDOH_DOMAINS);
  for (const cell of cells) {
    const node = catalog.find(cell.support);
    if (!node || node.kind === 'group' || !node.scored) continue;
    count(dimensions[primaryDimension(node)], cell);
    for (const domain of node.sdohDomains) count(domains[domain], cell);
  }
  const bySupport = Map.groupBy(cells, ({ support }) => support);
  return {
    counties: residents.size,
    residents: sumKnown([...residents.values()]),
    dimensions,
    domains,
    supports: new Map(
      [...bySupport].map(([slug, own]) => [slug, summarizeAreaSupport(own)] as const),
    ),
  };
}

function count(tally: AreaTally, { state }: CoverageCell): void {
  if (state === 'not-assessed') tally.notAssessed++;
  else tally.assessed++;
  if (state === 'covered') tally.covered++;
}

function tallies<Key extends string>(keys: readonly Key[]): Record<Key, AreaTally> {
  return Object.fromEntries(
    keys.map((key) => [key, { covered: 0, assessed: 0, notAssessed: 0 }]),
  ) as Record<Key, AreaTally>;
}
