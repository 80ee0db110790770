import type { Issue } from '#lib/domain/issue.ts';
import type { IndicatorRow } from '#lib/formats/indicators/read-indicators.ts';
import { countiesMostlyIn, describeOtherVintage } from './other-vintages.ts';

/**
 * A rural-urban code says what kind of place most residents live in. So a county of 2017 that a
 * newer table does not have takes the code of the part where most of its residents live; every other
 * indicator of such a table stays unmatched, for a rate of one area is not that of another.
 */
export function carryRurality(values: readonly IndicatorRow[]): {
  values: IndicatorRow[];
  issues: Issue[];
} {
  const issues: Issue[] = [];
  const carried = values.flatMap((value) => {
    const counties = value.indicator === 'rucc' ? countiesMostlyIn(value.place) : [];
    if (counties.length === 0) return [value];
    issues.push({
      row: value.row,
      column: null,
      found: `${value.place}, ${describeOtherVintage(value.place) ?? 'of a newer edition'}`,
      expected: `a county of 2017; its code was taken for ${counties.join(' and ')}, where most residents live in it`,
      severity: 'info',
    });
    return counties.map((place) => ({ ...value, place }));
  });
  return { values: carried, issues };
}
