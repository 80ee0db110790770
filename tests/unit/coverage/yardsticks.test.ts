import { describe, expect, it } from 'vitest';
import { compareYardsticks } from '#lib/coverage/compare-yardsticks.ts';
import type { CoverageInput } from '#lib/coverage/input.ts';
import type { Yardstick, YardstickRule } from '#lib/domain/yardstick.ts';
import { createYardstickSet } from '#lib/domain/yardstick-set.ts';
import {
  assessOne,
  coverageCounty,
  coverageInput,
  homeAcross,
  homeHere,
  atMile,
  tractAtMile,
} from '../../support/small-coverage.ts';
import { within, yardstick } from '../../support/yardstick.ts';

/** One rule in force, beside the usual one. */
const under = (rule: YardstickRule, changes: Partial<Yardstick> = {}) => {
  const own = yardstick('own', { rule, ...changes });
  return createYardstickSet([yardstick('default'), own], { all: own, bySupport: new Map() });
};
const assess = (rule: YardstickRule, changes: Partial<CoverageInput> = {}) => {
  const { state, reason, reach, outOfReach, robust } = assessOne({
    yardsticks: under(rule),
    ...changes,
  });
  return { state, reason, reach, outOfReach, robust };
};
/** 100 people at mile 0 and 300 at mile 30. */
const TRACTS = [tractAtMile('21001', 0, 100), tractAtMile('21001', 30, 300)];
const here = (mile: number) => homeHere({ point: atMile(mile) });

describe('the miles of a yardstick', () => {
  it('take the place of the catchment: 25 miles of a service at mile 11 hold both tracts, 20 do too, 15 do not', () => {
    const input = { tracts: TRACTS, services: [here(11)] };
    expect(assess(within(25, 0.85), input)).toMatchObject({ state: 'covered', reach: 1 });
    expect(assess(within(15, 0.85), input)).toMatchObject({ state: 'partial', reach: 0.25 });
    expect(assess(within(15, 0.25), input)).toMatchObject({ state: 'covered', reach: 0.25 });
    expect(assess(within(null, 0.85), input)).toMatchObject({ state: 'covered', reach: 1 });
  });
});

describe('at least two services', () => {
  const two = within(20, 0.85, 2);

  it('are both within the distance', () => {
    // Mile 12 and 15 are in reach of mile 0; of them only mile 12 and 15 are 18 and 15 from mile 30.
    expect(assess(two, { tracts: TRACTS, services: [here(12), here(15)] }).reach).toBe(1);
    // Mile 25 is 25 miles from mile 0: only the 300 people have two.
    expect(assess(two, { tracts: TRACTS, services: [here(12), here(25)] }).reach).toBe(0.75);
    expect(assess(two, { tracts: TRACTS, services: [here(12)] })).toMatchObject({
      state: 'partial',
      reach: 0,
    });
  });

  it('may stand at one place', () => {
    expect(assess(two, { tracts: TRACTS, services: [here(12), here(12)] }).reach).toBe(1);
  });

  it('may come by service area, each counted once', () => {
    const serving = homeHere({ point: atMile(12), area: ['21001'] });
    expect(assess(two, { tracts: TRACTS, services: [serving] }).reach).toBe(0);
    expect(assess(two, { tracts: TRACTS, services: [serving, here(25)] }).reach).toBe(0.75);
    const far = homeAcross(900, { area: ['21'] });
    expect(assess(two, { tracts: TRACTS, services: [serving, far] }).reach).toBe(1);
  });
});

describe('a ratio', () => {
  const ratio = (
    counted: 'services' | 'capacity',
    atLeast: number,
    per: number,
  ): YardstickRule => ({
    ...{ kind: 'ratio', counted, atLeast, per },
  });
  const tracts = [tractAtMile('21001', 0, 1000)];

  it.each<[string, YardstickRule, (number | null)[], string, string | null]>([
    ['two services for 1,000 residents', ratio('services', 2, 1000), [null, null], 'covered', null],
    ['one where two are asked', ratio('services', 2, 1000), [null], 'partial', null],
    ['half a service for 500', ratio('services', 0.5, 500), [null], 'covered', null],
    ['20 places of 20', ratio('capacity', 10, 500), [12, 8], 'covered', null],
    ['19 places of 20', ratio('capacity', 10, 500), [12, 7], 'partial', null],
    [
      '20 places, and one that does not say',
      ratio('capacity', 10, 500),
      [20, null],
      'covered',
      null,
    ],
    [
      '12 of 20, and one that does not say',
      ratio('capacity', 10, 500),
      [12, null],
      'not-assessed',
      'no-capacity',
    ],
  ])('%s', (_, rule, capacities, state, reason) => {
    const services = capacities.map((capacity) => homeHere({ point: atMile(1), capacity }));
    expect(assess(rule, { tracts, services })).toMatchObject({ state, reason });
  });

  it('leaves gaps to the catchment', () => {
    expect(assess(ratio('services', 1, 1000), { tracts })).toMatchObject({
      state: 'gap',
      reach: 0,
    });
    const services = [homeAcross(15)];
    expect(assess(ratio('services', 1, 1000), { tracts, services }).state).toBe(
      'neighbor-dependent',
    );
  });
});

describe('a yardstick that classes counties by size', () => {
  const rule: YardstickRule = {
    ...{ kind: 'distance', scheme: 'density-250', minimum: 1 },
    classes: { urban: { miles: 5, share: 0.95 }, rural: { miles: 40, share: 0.95 } },
  };
  const input = (squareMiles: number | null) => ({
    services: [homeAcross(30)],
    counties: [
      coverageCounty('21001', {
        size: squareMiles === null ? null : { residents: 100, squareMiles },
      }),
    ],
  });

  it('is not asked where the size is not known', () => {
    expect(assess(rule, input(null))).toEqual({
      ...{ state: 'not-assessed', reason: 'no-county-size' },
      ...{ reach: null, outOfReach: null, robust: false },
    });
  });

  it('goes by density', () => {
    expect(assess(rule, input(0.4)).state).toBe('gap');
    expect(assess(rule, input(1)).state).toBe('neighbor-dependent');
  });
});

describe('a robust gap', () => {
  const robust = (rule: YardstickRule, mile: number, changes: Partial<Yardstick> = {}) => {
    const other = yardstick('other', { rule, ...changes });
    const yardsticks = createYardstickSet([yardstick('default'), other]);
    const { state, robust } = assessOne({ yardsticks, services: [homeAcross(mile)] });
    return [state, robust];
  };

  // The catchment is 20 miles, 25 with a quarter more; 40 and 50 under the other rule.
  it.each<[string, YardstickRule, number, boolean]>([
    ['under both, with longer distances too', within(40, 0.9), 51, true],
    ['no longer with longer distances under the other', within(40, 0.9), 50, false],
    ['none under the other', within(40, 0.9), 30, false],
    ['no longer with its own catchment longer', within(10, 0.9), 24, false],
    ['under a stricter rule all the more', within(10, 0.9), 26, true],
  ])('%s', (_, rule, mile, expected) => {
    expect(robust(rule, mile)).toEqual(['gap', expected]);
  });

  it('is not asked of rules that do not apply, or cannot be asked here', () => {
    expect(robust(within(40, 0.9), 30, { supports: ['else'] })).toEqual(['gap', true]);
    const bySize: YardstickRule = { ...within(40, 0.9), scheme: 'density-250' };
    expect(robust(bySize, 30)).toEqual(['gap', true]);
  });
});

describe('compareYardsticks', () => {
  it('gives the state under each, and whether it changes', () => {
    const [support] = compareYardsticks(
      coverageInput({
        yardsticks: under(within(40, 0.9)),
        services: [homeAcross(30)],
        counties: [coverageCounty('21001'), coverageCounty('21003', { rucc: null })],
        tracts: [tractAtMile('21001', 0, 100), tractAtMile('21003', 0, 50)],
      }),
    );
    expect(support?.yardsticks.map(({ id }) => id)).toEqual(['default', 'own']);
    const told = support?.cells.map(({ cell, rulings, stays, changes }) => ({
      inForce: cell.state,
      states: rulings.map(({ state }) => state),
      ...{ stays, changes },
    }));
    expect(told).toEqual([
      {
        inForce: 'neighbor-dependent',
        states: ['gap', 'neighbor-dependent'],
        ...{ stays: [true, false], changes: true },
      },
      {
        inForce: 'not-assessed',
        states: ['not-assessed', 'not-assessed'],
        ...{ stays: [false, false], changes: false },
      },
    ]);
  });
});
