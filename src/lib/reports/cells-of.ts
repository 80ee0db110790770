import type { CoverageCell } from '#lib/coverage/cell.ts';
import type { ReportFacts } from './facts.ts';

/** The cells of one support in the region, in the order of its counties. */
export function cellsOf({ cells, counties }: ReportFacts, support: string): CoverageCell[] {
  const byCounty = new Map(
    cells.filter((cell) => cell.support === support).map((cell) => [cell.county, cell]),
  );
  return counties.flatMap(({ fips }) => byCounty.get(fips) ?? []);
}

/** Of more counties than these, tables of all of them stand together near the end, after what they tell. */
const SEVERAL = 20;

/** Whether a section has its table of counties in itself, and not in the part that is county by county. */
export const areFewCounties = ({ counties }: Pick<ReportFacts, 'counties'>): boolean =>
  counties.length <= SEVERAL;

/** Whether the region is one county: then supports are told one by one, else counties. */
export const isOneCounty = ({ counties }: ReportFacts): boolean => counties.length === 1;
