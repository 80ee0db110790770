import { describe, expect, it } from 'vitest';
import type { CoverageCell } from '#lib/coverage/cell.ts';
import { summarizeLedger } from '#lib/coverage/summarize-ledger.ts';
import { summarizeSupport } from '#lib/coverage/summarize-support.ts';
import { createCatalog } from '#lib/domain/support.ts';
import { assessOne, supportNode } from '../../support/small-coverage.ts';

const usual = assessOne({});
const cell = (changes: Partial<CoverageCell>): CoverageCell => ({ ...usual, ...changes });

const cells = [
  cell({ county: '21001', state: 'gap', population: 1000, outOfReach: 800, robust: true }),
  cell({ county: '21003', state: 'gap', population: 500, outOfReach: 300, robust: false }),
  cell({ county: '21005', state: 'covered', population: 9000, outOfReach: 90, robust: false }),
  cell({
    county: '21007',
    state: 'not-assessed',
    population: 70,
    outOfReach: null,
    robust: false,
  }),
  cell({ county: '21001', support: 'cafe', state: 'gap', robust: true }),
  cell({ county: '21001', support: 'shed', state: 'gap', robust: true }),
  cell({ county: '21001', support: 'housing', state: 'gap', robust: true }),
];

describe('summarizeSupport', () => {
  it('counts counties, people in gap counties and people out of reach, each for itself', () => {
    expect(summarizeSupport(cells, 'home')).toEqual({
      support: 'home',
      counties: { gap: 2, 'neighbor-dependent': 0, partial: 0, covered: 1, 'not-assessed': 1 },
      peopleInGapCounties: 1500,
      peopleOutOfReach: 1190,
      countiesUnknown: 1,
    });
  });

  it('says zero people where there is no gap, and nothing where nothing is assessed', () => {
    const covered = cells.filter(({ state }) => state === 'covered');
    expect(summarizeSupport(covered, 'home').peopleInGapCounties).toBe(0);
    const unknown = cells.filter(({ state }) => state === 'not-assessed');
    expect(summarizeSupport(unknown, 'home')).toMatchObject({
      peopleInGapCounties: null,
      peopleOutOfReach: null,
      countiesUnknown: 1,
    });
  });

  it('says nothing about people whose number is not known', () => {
    const warmline = [cell({ state: 'gap', population: null, reach: null, outOfReach: null })];
    expect(summarizeSupport(warmline, 'home')).toMatchObject({
      peopleInGapCounties: null,
      peopleOutOfReach: null,
    });
  });
});

describe('summarizeLedger', () => {
  const catalog = createCatalog([
    supportNode('housing', { kind: 'group' }),
    supportNode('home', { group: 'housing' }),
    supportNode('cafe'),
    supportNode('shed', { scored: false }),
  ]);

  it('counts pairs of counties and scored types; groups and unscored ones in no total', () => {
    expect(summarizeLedger(cells, catalog)).toEqual({
      gapPairs: 3,
      robustGapPairs: 2,
      assessedPairs: 4,
      notAssessedPairs: 1,
      supports: [
        { support: 'home', gapCounties: 2, assessedCounties: 3 },
        { support: 'cafe', gapCounties: 1, assessedCounties: 1 },
      ],
    });
  });

  it('has an entry for a support that no cell speaks of', () => {
    expect(summarizeLedger([], catalog)).toMatchObject({
      gapPairs: 0,
      assessedPairs: 0,
      supports: [
        { support: 'home', assessedCounties: 0 },
        { support: 'cafe', assessedCounties: 0 },
      ],
    });
  });
});
