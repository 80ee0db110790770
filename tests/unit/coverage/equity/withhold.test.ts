import { expect, it } from 'vitest';
import { withholdSmallCounts } from '#lib/coverage/equity/withhold.ts';
import type { IndicatorValue } from '#lib/domain/indicator.ts';

const of = (place: string, indicator: string, value: number, year = 2018): IndicatorValue => ({
  ...{ place, indicator, year, value },
  state: 'value',
});

it('withholds counts of deaths under ten and the rates made from them, nothing else', () => {
  const values = [
    of('21001', 'drug-deaths', 9),
    of('21001', 'drug-mortality', 8.1),
    // Of another year: its own count is large enough.
    of('21001', 'drug-deaths', 12, 2019),
    of('21001', 'drug-mortality', 11.4, 2019),
    of('21003', 'drug-deaths', 10),
    of('21003', 'drug-mortality', 9.9),
    of('21005', 'drug-deaths', 0),
    of('21005', 'poverty-150', 3),
  ];
  const hidden = withholdSmallCounts(values)
    .filter(({ state }) => state === 'suppressed')
    .map(({ place, indicator, year, value }) => [place, indicator, year, value]);
  expect(hidden).toEqual([
    ['21001', 'drug-deaths', 2018, null],
    ['21001', 'drug-mortality', 2018, null],
    // None is as private as a few.
    ['21005', 'drug-deaths', 2018, null],
  ]);
  const shown = withholdSmallCounts(values).filter(({ state }) => state === 'value');
  expect(shown).toEqual([values[2], values[3], values[4], values[5], values[7]]);
});
