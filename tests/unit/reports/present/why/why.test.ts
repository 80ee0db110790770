import { describe, expect, it } from 'vitest';
import { composeDeck } from '#lib/reports/present/compose-deck.ts';
import { addedUp } from '#lib/reports/present/why/added-up.ts';
import { middleStep } from '#lib/reports/present/why/middle-step.ts';
import { coverageCell } from '../../../../support/coverage-cell.ts';
import { smallFacts } from '../../../../support/small-facts.ts';

describe('a sum that is written out', () => {
  it('has the largest terms first, the rest as one, and the exact total', () => {
    const terms = [1, 2, 3, 4, 5, 6, 7, 1000.6].map((value, i) => ({ label: `C${i}`, value }));
    expect(addedUp(terms)).toBe('C7 1,001 + C6 7 + C5 6 + C4 5 + C3 4 + C2 3 + 2 more 3 = 1,029');
    // 0.4 + 0.4 + 0.4 = 1.2: the total is not that of the rounded terms.
    const small = ['A', 'B', 'C'].map((label) => ({ label, value: 0.4 }));
    expect(addedUp(small)).toBe('A 0 + B 0 + C 0 = 1');
  });
});

describe('the middle of distances', () => {
  const none = { population: null, outOfReach: null };
  const [county] = smallFacts().counties;
  if (!county) throw new Error('There is no county');
  const told = (miles: readonly (number | null)[]) =>
    miles.map((nearestMiles, i) => ({
      county: { ...county, fips: `2100${i}`, name: `C${i}` },
      cell: { ...coverageCell(`2100${i}`, 'recovery-cafe', 'gap', none), nearestMiles },
    }));

  it('is told with its neighbors, and which one it is', () => {
    const [step] = middleStep(told([70, 20, 60, 30, 50, 40, 10]));
    expect(step?.text).toContain('number 4 of 7');
    expect(step?.arithmetic).toBe(
      '… ≤ C1 20 mi ≤ C3 30 mi ≤ C5 40 mi ≤ C4 50 mi ≤ C2 60 mi ≤ …; the middle one: 40 mi',
    );
  });

  it('is told of two counties and more, where distances are known', () => {
    expect(middleStep(told([30]))).toEqual([]);
    expect(middleStep(told([30, null]))).toEqual([]);
    expect(middleStep(told([30, 20]))[0]?.arithmetic).toBe(
      'C1 20 mi ≤ C0 30 mi; the middle one: 20 mi',
    );
  });
});

describe('every slide', () => {
  const { slides } = composeDeck(smallFacts());
  const stepsOf = (id: string) => {
    const found = slides.find((slide) => slide.id.startsWith(id));
    if (!found) throw new Error(`There is no slide ${id}`);
    return found.why.map(({ arithmetic }) => arithmetic);
  };

  it('of a support adds up its counties and people', () => {
    const [, counties, people] = stepsOf('support');
    expect(counties).toBe('1 gap + 1 covered = 2 counties');
    expect(people).toBe('West County 400 = 400');
  });

  it('of the region counts pairs', () => {
    expect(stepsOf('opening')).toEqual([
      '2 counties × 1 support = 2 pairs',
      '1 gap + 1 covered = 2 pairs',
      '2 − 0 not assessed = 2 assessed pairs',
    ]);
  });

  it('has a table where there is anything to put into one', () => {
    const empty = slides.filter(({ table }) => !table || table.rows.length === 0);
    expect(empty.map(({ id, table }) => [id, table])).toEqual([['unknowns', null]]);
    const support = slides.find(({ id }) => id.startsWith('support'))?.table;
    expect(support?.rows.map(({ cells }) => cells[0]?.text)).toEqual([
      'West County',
      'East County',
      '2 counties',
    ]);
  });
});
