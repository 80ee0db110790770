import { writeCsv } from '../csv/write-csv.ts';

/** A line of the file of deaths by groups of counties. */
export interface DeathsLine {
  grouping: string;
  group: string;
  rurality: string;
  deaths: number | null;
  hidden: boolean;
  counties: number;
  withheld: number;
}

/**
 * Writes deaths by groups of counties as CSV. `deaths` is empty where `status` is "hidden" (the
 * number is small, or would give a small one away) or "no count"; never 0 for either.
 */
export function writeDeaths(lines: readonly DeathsLine[], year: number): string {
  return writeCsv(
    [
      ...['grouping', 'group', 'rurality', 'year', 'deaths', 'status'],
      ...['counties_counted', 'counties_withheld'],
    ],
    lines.map((one) => [
      ...[one.grouping, one.group, one.rurality, year, one.deaths],
      one.hidden ? 'hidden' : one.deaths === null ? 'no count' : 'count',
      ...[one.counties, one.withheld],
    ]),
  );
}
