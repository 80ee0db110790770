import type { Issue } from '#lib/domain/issue.ts';
import { createTally } from '#lib/formats/cells/tally.ts';
import { countyBoundaries } from './counties.ts';
import { countyBefore, describeOtherVintage } from './other-vintages.ts';

/** How the counties of a table meet those of the boundaries. */
export interface CountyMatcher {
  /**
   * @returns the county in the edition of the boundaries; `unmatched` where the table is of
   *   another edition; `refused` where there is no such county in any
   */
  match(fips: string, row: number): string | 'unmatched' | 'refused';
  /** What did not match, told once for each county. */
  issues(): Issue[];
}

const EXPECTED = 'a county of the 2017 edition of boundaries';

/**
 * @param column the column of county codes, for messages
 * @param divisible true where the records of a county that was divided later add up in the county
 *   before, as tracts do; false for a value of the county as a whole, which does not
 */
export function createCountyMatcher(
  column: string,
  { divisible }: { divisible: boolean },
): CountyMatcher {
  const known = new Set(countyBoundaries().map(({ fips }) => fips));
  const tallies = new Map<string, ReturnType<typeof createTally>>();
  const unknown: Issue[] = [];

  function note(fips: string, row: number, before: string | null): void {
    const vintage = describeOtherVintage(fips) ?? 'a county of another edition';
    const tally =
      tallies.get(fips) ??
      (before === null
        ? createTally(column, `${EXPECTED}; it has no match and was left out`, 'warning')
        : createTally(
            column,
            `${EXPECTED}; it was taken as ${before}, of which it is a part`,
            'info',
          ));
    tallies.set(fips, tally);
    tally.note(row, `${fips}, ${vintage}`);
  }

  return {
    match(fips, row) {
      if (known.has(fips)) return fips;
      const before = divisible ? countyBefore(fips) : null;
      if (before !== null || describeOtherVintage(fips) !== null) {
        note(fips, row, before);
        return before ?? 'unmatched';
      }
      unknown.push({ row, column, found: fips, expected: EXPECTED, severity: 'error' });
      return 'refused';
    },
    issues: () => [...unknown, ...[...tallies.values()].flatMap((tally) => tally.issues())],
  };
}
