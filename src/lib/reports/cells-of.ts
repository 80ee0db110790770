import type { CoverageCell } from '#lib/coverage/cell.ts';
import type { ReportFacts } from './facts.ts';

/** The cells of one support in the region, in the order of its counties. */
export function cellsOf({ cells, counties }: ReportFacts, support: string): CoverageCell[] {
  const byCounty = new Map(
    cells.filter((cell) => cell.support === support).map((cell) => [cell.county, cell]),
  );
  return counties.flatMap(({ fips }) => byCounty.get(fips) ?? []);
}

/** Whether the region is one county: then supports are told one by one, else counties. */
export const isOneCounty = ({ counties }: ReportFacts): boolean => counties.length === 1;
