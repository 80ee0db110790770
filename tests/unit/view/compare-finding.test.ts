import { describe, expect, it } from 'vitest';
import { compareFinding, type CompareNumbers } from '#lib/view/compare-finding.ts';

const PERRY = 'Perry County';
const FAYETTE = 'Fayette County';
const base: CompareNumbers = {
  counties: [PERRY, FAYETTE],
  lacks: [
    { without: PERRY, having: FAYETTE, supports: ['A', 'B'] },
    { without: FAYETTE, having: PERRY, supports: ['C'] },
  ],
  shared: 37,
  differing: 16,
  region: null,
  state: { name: 'Kentucky', covered: 1251, assessed: 4549 },
};
const STATE = 'In Kentucky as a whole, 1,251 of 4,549 county and support pairs are covered.';
const region = { name: 'The river', covered: 63, assessed: 289, notAssessed: 31 };

describe('compareFinding', () => {
  it.each<[string, Partial<CompareNumbers>, string, string]>([
    [
      'two counties',
      {},
      'Perry County lacks 2 supports that Fayette County has; Fayette County lacks 1 that Perry County has.',
      `In 16 of 37 supports assessed in both counties, they differ. ${STATE}`,
    ],
    [
      'a lack on one side alone',
      { lacks: [{ without: PERRY, having: FAYETTE, supports: ['A'] }], region },
      'Perry County lacks 1 support that Fayette County has.',
      'In 16 of 37 supports assessed in both counties, they differ. ' +
        'In The river, 63 of 289 county and support pairs are covered; 31 are not assessed. ' +
        'In Kentucky as a whole, 1,251 of 4,549 are.',
    ],
    [
      'no lack at all',
      { counties: ['A', 'B', 'C'], lacks: [], shared: 1, differing: 0 },
      'None of the counties lacks a support that another has.',
      `In 0 of 1 support assessed in all 3 counties, they differ. ${STATE}`,
    ],
    [
      'one county',
      { counties: [PERRY], lacks: [] },
      'Choose counties to see where they differ.',
      STATE,
    ],
    [
      'a region alone',
      { counties: [], lacks: [], region: { ...region, notAssessed: 0 } },
      'In The river, 63 of 289 county and support pairs are covered.',
      'In Kentucky as a whole, 1,251 of 4,549 are.',
    ],
    [
      'nothing assessed',
      { shared: 0, state: { name: 'Ohio', covered: 0, assessed: 0 } },
      'No support is assessed in all of the counties chosen.',
      'Ohio: nothing is assessed yet.',
    ],
  ])('of %s', (_, change, headline, detail) => {
    expect(compareFinding({ ...base, ...change })).toEqual({ headline, detail });
  });
});
