import { describe, expect, it } from 'vitest';
import { assessCoverage } from '#lib/coverage/assess-coverage.ts';
import { explainCell } from '#lib/coverage/explain-cell.ts';
import { drawCoverageInput } from '../../../support/random-coverage.ts';
import {
  atMile,
  coverageInput,
  coverageService,
  homeHere,
  tractAtMile,
} from '../../../support/small-coverage.ts';

describe('the arithmetic of access', () => {
  it('adds up to the three figures of the cell, on random inputs', () => {
    let explained = 0;
    for (let seed = 1; seed <= 10; seed++) {
      const input = drawCoverageInput(seed);
      for (const cell of assessCoverage(input)) {
        const { access } = explainCell(input, cell.county, cell.support);
        expect(access === null).toBe(cell.access === null);
        if (!access || cell.access === null) continue;
        explained++;
        const per = 10_000 / access.residents;
        expect(access.share * per).toBeCloseTo(cell.access, 9);
        expect(access.plainShare * per).toBeCloseTo(cell.twoStepAccess ?? NaN, 9);
        expect(access.located * per).toBeCloseTo(cell.providerRatio ?? NaN, 9);
      }
    }
    expect(explained).toBeGreaterThan(100);
  });

  it('names the places by their share, and counts what says no capacity or reaches nobody', () => {
    const input = coverageInput({
      tracts: [tractAtMile('21001', 0, 100), tractAtMile('21001', 10, 200)],
      services: [
        // 20 miles of catchment: 1 and 11 miles away, weights 1 and 0.68 by 6.7 and 13.3 miles.
        homeHere({ id: 'near', point: atMile(-1), capacity: 10 }),
        homeHere({ id: 'unsaid', point: atMile(-1) }),
        coverageService('home', { id: 'far', county: '47001', point: atMile(28), capacity: 5 }),
        homeHere({ id: 'lost', point: atMile(200), capacity: 8 }),
      ],
    });
    const { access } = explainCell(input, '21001', 'home');
    expect(access).toMatchObject({ residents: 300, unreached: 1 });
    expect(access?.located).toBeCloseTo(19, 9);
    expect(access?.inReach).toEqual({ sites: 2, services: 3, supply: 16, capacityUnknown: 1 });
    expect(access?.sites.map(({ services }) => services)).toEqual([['near', 'unsaid'], ['far']]);
    // Nobody else shares them: all of it falls to the county.
    expect(access?.sites.map(({ share }) => share)).toEqual([11, 5]);
    expect(access?.sites[0]?.sharedBy).toBeCloseTo(1 * 100 + 0.68 * 200, 9);
    expect(access?.sites[1]?.sharedBy).toBeCloseTo(0.22 * 200, 9);
  });
});

describe('the tracts of a cell', () => {
  it('add up to its reach, those out of reach first', () => {
    for (let seed = 1; seed <= 6; seed++) {
      const input = drawCoverageInput(seed);
      for (const cell of assessCoverage(input)) {
        const { tracts, arithmetic } = explainCell(input, cell.county, cell.support);
        expect(tracts === null).toBe(cell.reach === null);
        if (!tracts || !arithmetic) continue;
        const people = (reach: string) =>
          tracts.filter((one) => one.reach === reach).reduce((sum, one) => sum + one.people, 0);
        expect(people('none')).toBe(arithmetic.outOfReach.people);
        expect(people('distance')).toBe(arithmetic.byDistance.people);
        expect(people('area')).toBe(arithmetic.byServiceArea.people);
        const firstIn = tracts.findIndex(({ reach }) => reach !== 'none');
        if (firstIn >= 0) {
          expect(tracts.slice(firstIn).every(({ reach }) => reach !== 'none')).toBe(true);
        }
      }
    }
  });

  it('name the nearest service and its distance', () => {
    const far = tractAtMile('21001', 25, 10);
    const input = coverageInput({
      tracts: [tractAtMile('21001', 4, 100), far, tractAtMile('21001', 50, 0)],
      services: [homeHere({ id: 'a', point: atMile(0) })],
    });
    const { tracts } = explainCell(input, '21001', 'home');
    expect(tracts).toHaveLength(2);
    expect(tracts?.[0]).toMatchObject({
      geoid: far.geoid,
      people: 10,
      reach: 'none',
      nearest: 'a',
    });
    expect(tracts?.[0]?.miles).toBeCloseTo(25, 9);
    expect(tracts?.[1]).toMatchObject({ people: 100, reach: 'distance' });
  });
});
