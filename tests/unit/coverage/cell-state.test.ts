import { describe, expect, it } from 'vitest';
import { decideState, type StateQuestion } from '#lib/coverage/cell-state.ts';

const usual: StateQuestion = {
  virtual: false,
  offered: false,
  servicesInCounty: 0,
  listed: true,
  population: 100,
  reach: 0.2,
  unknown: null,
  gapBelow: 0.5,
  coveredShare: 0.85,
};
const NO_CODE = { reach: null, coveredShare: null, unknown: 'no-rurality' } as const;
const answer = (changes: Partial<StateQuestion>) => {
  const { state, reason } = decideState({ ...usual, ...changes });
  return reason === null ? state : `${state}: ${reason}`;
};

describe('decideState', () => {
  it.each<[string, Partial<StateQuestion>, string]>([
    ['none here, few in reach', {}, 'gap'],
    ['none here, none in reach', { reach: 0 }, 'gap'],
    ['none here, exactly half in reach', { reach: 0.5 }, 'neighbor-dependent'],
    ['none here, just below half', { reach: 0.4999999 }, 'gap'],
    ['none here, all in reach', { reach: 1 }, 'neighbor-dependent'],
    ['some here, too few in reach', { servicesInCounty: 1, reach: 0.8499999 }, 'partial'],
    ['some here, none in reach', { servicesInCounty: 3, reach: 0 }, 'partial'],
    ['some here, exactly the share', { servicesInCounty: 1, reach: 0.85 }, 'covered'],
    ['no source', { listed: false }, 'not-assessed: no-source'],
    ['no source, but neighbors reach all', { listed: false, reach: 1 }, 'not-assessed: no-source'],
    ['a service is proof enough', { listed: false, servicesInCounty: 1, reach: 0.9 }, 'covered'],
    ['no tracts', { population: null, reach: null }, 'not-assessed: no-population'],
    ['no residents', { population: 0, reach: null }, 'not-assessed: no-population'],
    [
      'services but no residents',
      { population: 0, reach: null, servicesInCounty: 2 },
      'not-assessed: no-population',
    ],
    ['no rurality', { ...NO_CODE }, 'not-assessed: no-rurality'],
    ['services but no rurality', { ...NO_CODE, servicesInCounty: 2 }, 'not-assessed: no-rurality'],
    [
      'no source before all else',
      { listed: false, population: null, reach: null },
      'not-assessed: no-source',
    ],
  ])('%s', (_, changes, expected) => {
    expect(answer(changes)).toBe(expected);
  });

  it.each<[string, Partial<StateQuestion>, string]>([
    ['offered', { offered: true }, 'covered'],
    ['offered, though no source lists it', { offered: true, listed: false }, 'covered'],
    ['not offered, listed', {}, 'gap'],
    ['not offered, not listed', { listed: false }, 'not-assessed: no-source'],
    ['needs neither residents nor rurality', { population: null, coveredShare: null }, 'gap'],
  ])('virtual by nature: %s', (_, changes, expected) => {
    expect(answer({ virtual: true, reach: null, ...changes })).toBe(expected);
  });
});
