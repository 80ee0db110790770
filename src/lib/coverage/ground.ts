import type { SupportNode } from '#lib/domain/support.ts';
import { codesOf } from './access/county-access.ts';
import { tabulateDemand, type DemandTable } from './access/demand-table.ts';
import type { CoverageCounty, CoverageInput } from './input.ts';
import { tabulateTracts, type TractTable } from './tract-table.ts';

/** What an analysis stands on whatever support is asked about: the counties and who lives there. */
export interface Ground {
  /** Ordered by FIPS code. */
  counties: readonly CoverageCounty[];
  tracts: TractTable;
  /** The demand of the counties alone; tabulated once, when first asked. */
  asked(): DemandTable;
}

/**
 * Prepared once where several supports are analyzed one after the other.
 * @param tabulated the tracts of the input's counties, ordered by FIPS code, where they are known
 */
export function prepareGround(input: CoverageInput, tabulated?: TractTable): Ground {
  const counties = [...input.counties].sort((a, b) => (a.fips < b.fips ? -1 : 1));
  let asked: DemandTable | undefined;
  return {
    counties,
    tracts: tabulated ?? tabulateTracts(counties, input.tracts),
    asked: () => (asked ??= tabulateAsked(input)),
  };
}

function tabulateAsked({ counties, tracts, demand }: CoverageInput): DemandTable {
  const own = tabulateDemand(tracts, codesOf(counties));
  // Asked about the whole country, each site is searched once and not twice.
  return own.people.length === demand.people.length ? demand : own;
}

/** The same input with only the services that count for some nodes. */
export function onlyServicesOf(input: CoverageInput, nodes: readonly SupportNode[]): CoverageInput {
  const members = new Set(nodes.flatMap(({ slug }) => [...input.catalog.members(slug)]));
  return { ...input, services: input.services.filter(({ support }) => members.has(support)) };
}
