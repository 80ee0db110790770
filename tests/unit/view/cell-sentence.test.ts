import { describe, expect, it } from 'vitest';
import { cellSentence } from '#lib/view/cell-sentence.ts';
import type { LedgerCell } from '#lib/view/gaps-page.ts';

const RURAL = { population: 31_659, rurality: 'rural' as const };

function say(changes: Partial<LedgerCell>, county: Parameters<typeof cellSentence>[1] = RURAL) {
  return cellSentence(cellOf(changes), county, false);
}

function cellOf(changes: Partial<LedgerCell>): LedgerCell {
  return {
    ...{ state: 'gap', robust: false, services: 0, unsaid: 0, confirmed: false, edge: false },
    ...{ outOfReach: 31_659, nearestMiles: 84.9 },
    ...changes,
  };
}

describe('the sentence of a cell', () => {
  it.each<[string, Partial<LedgerCell>]>([
    ['None found · 0 % of 31,659 residents in reach · nearest 85 mi · robust.', { robust: true }],
    [
      'None, a person checked · 0 % of 31,659 residents in reach · nearest 85 mi.',
      { confirmed: true },
    ],
    // One resident of 31,659 is in reach; then all but one.
    [
      'None found · under 1 % of 31,659 residents in reach · nearest 85 mi.',
      { outOfReach: 31_658 },
    ],
    [
      'None found · over 99 % of 31,659 residents in reach · nearest 4.0 mi.',
      { state: 'neighbor-dependent', outOfReach: 1, nearestMiles: 4 },
    ],
    [
      '1 service here · 50 % of 31,659 residents in reach · nearest 12 mi.',
      { state: 'partial', services: 1, outOfReach: 15_829.5, nearestMiles: 12 },
    ],
    [
      '2 services here · 100 % of 31,659 residents in reach · nearest 2.0 mi.',
      { state: 'covered', services: 2, outOfReach: 0, nearestMiles: 2 },
    ],
    [
      'None found · 0 % of 31,659 residents in reach · none listed anywhere.',
      { nearestMiles: null },
    ],
  ])('%s', (sentence, changes) => {
    expect(say(changes)).toBe(sentence);
  });
});

describe('the sentence of a cell that is not assessed', () => {
  const UNKNOWN = { state: 'not-assessed', outOfReach: null } as const;

  it('says that nobody lists it, and gives no number', () => {
    expect(say(UNKNOWN)).toBe('No source claims to list it here.');
  });

  it.each([null, 0])(
    'says that the residents are not known (%s), not that nobody lists it',
    (population) => {
      const county = { population, rurality: 'rural' } as const;
      const sentence = 'Not assessed: the residents of the county are not known.';
      expect(say({ ...UNKNOWN, nearestMiles: null }, county)).toBe(sentence);
      // There is one: "none listed anywhere" would be false.
      expect(say({ ...UNKNOWN, services: 1, nearestMiles: null }, county)).toBe(
        '1 service here · Not assessed: the residents of the county are not known.',
      );
    },
  );

  it('says that the county is not classified', () => {
    expect(say({ ...UNKNOWN, services: 2 }, { population: 900, rurality: null })).toBe(
      '2 services here · Not assessed: the county has no rural-urban code.',
    );
  });
});

describe('where the lists end within reach', () => {
  it('says that it may be better', () => {
    expect(say({ edge: true })).toMatch(
      / · the lists end within reach, so this may be better than it seems\.$/,
    );
    expect(say({})).not.toMatch(/lists end/);
  });
});

describe('the sentence of a support that is virtual by nature', () => {
  it.each([
    ['covered', 'Offered to the county.'],
    ['gap', 'None offered to the county.'],
    ['not-assessed', 'No source claims to list it here.'],
  ] as const)('%s: %s', (state, sentence) => {
    const cell = cellOf({ state, outOfReach: null, nearestMiles: null });
    expect(cellSentence(cell, RURAL, true)).toBe(sentence);
    expect(cellSentence(cell, { population: null, rurality: null }, true)).toBe(sentence);
  });
});
