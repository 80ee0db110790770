import type { Issue } from '#lib/domain/issue.ts';
import { findState } from '#lib/domain/state.ts';
import type { IndicatorMapping } from '#lib/formats/indicators/mapping.ts';
import type { IndicatorRow } from '#lib/formats/indicators/read-indicators.ts';
import { countyBoundaries } from './places/counties.ts';

/**
 * What a table says by leaving counties out: of a state that it lists, the others are withheld. They
 * stand with the first row of their state, and are told once for each state.
 * @param values of counties that the boundaries have
 */
export function unlistedCounties(
  values: readonly IndicatorRow[],
  mapping: IndicatorMapping,
): { values: IndicatorRow[]; issues: Issue[] } {
  if (mapping.form !== 'wide' || mapping.unlisted === undefined) return { values: [], issues: [] };
  const { columns, fipsColumn, unlisted, year } = mapping;
  const listed = new Set(values.map(({ place }) => place));
  const states = Map.groupBy(values, ({ place }) => place.slice(0, 2));
  const left = [...states].map(([state, [first]]) => ({
    state,
    row: first?.row ?? 0,
    counties: countyBoundaries()
      .map(({ fips }) => fips)
      .filter((fips) => fips.startsWith(state) && !listed.has(fips)),
  }));
  return {
    values: left.flatMap(({ row, counties }) =>
      counties.flatMap((place) =>
        columns.map(({ indicator, year: own }) => ({
          ...{ row, place, indicator, year: own ?? year, value: null, state: unlisted },
        })),
      ),
    ),
    issues: left
      .filter(({ counties }) => counties.length > 0)
      .map(({ state, row, counties }) => ({
        ...{ row, column: fipsColumn, severity: 'info' },
        found: `no row of ${counties.length === 1 ? '1 county' : `${counties.length} counties`} of ${findState(state)?.name ?? state}`,
        expected: `every county; they were taken as ${unlisted}, which this table leaves out`,
      })),
  };
}
