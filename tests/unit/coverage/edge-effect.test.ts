import { describe, expect, it } from 'vitest';
import type { CoverageInput } from '#lib/coverage/input.ts';
import { createCountyVicinity } from '#lib/geography/county-vicinity.ts';
import { squareCounty } from '../../support/square-county.ts';
import {
  assessOne,
  atMile,
  homeAcross,
  homeHere,
  tractAtMile,
} from '../../support/small-coverage.ts';

// Four counties side by side, ten miles wide each: 21003 | 21001 | 47001 | 47003, the own one from
// mile 0 to mile 10. "home" reaches 20 miles, and is listed in the state 21.
const vicinity = createCountyVicinity([
  squareCounty('21001', 0),
  squareCounty('21003', -10),
  squareCounty('47001', 10),
  squareCounty('47003', 20),
]);
// 100 people a mile from the east side, 200 people a mile from the west side.
const tracts = [tractAtMile('21001', 9, 100), tractAtMile('21001', 1, 200)];
const edgeOf = (changes: Partial<CoverageInput> = {}) =>
  assessOne({ vicinity, tracts, ...changes }).evidence.edge;

describe('the edge effect', () => {
  it('counts residents whose catchment reaches into counties that nobody lists', () => {
    // All 300 reach 47001 (1 and 9 miles away); 47003 lies 11 and 19 miles away.
    expect(edgeOf()).toEqual({
      ...{ residents: 300, outOfReach: 300 },
      ...{ counties: ['47001', '47003'], mayBe: 'neighbor-dependent' },
    });
  });

  it('names first what most residents reach', () => {
    // At mile 1 only the 200 reach 21003; it is listed by nobody now, and 47003 is listed.
    const far = [tractAtMile('21001', 5, 100), tractAtMile('21001', -20.5 + 0.5, 200)];
    const claims = ['21001', '47003'].map((place) => ({
      ...{ sourceId: 'list', support: 'home', place, completeness: 'partial' as const },
    }));
    // 100 people reach 21003 (5 miles) and 47001 (5 miles); 200 people, 20 miles west of the
    // county, reach 21003 (10 miles) and not 47001 (30 miles).
    expect(edgeOf({ tracts: far, claims })).toMatchObject({
      ...{ residents: 300, counties: ['21003', '47001'] },
    });
  });

  it('ends where the neighbors are listed, completely or partially', () => {
    const claim = { sourceId: 'list', support: 'home', completeness: 'partial' as const };
    const all = ['21', '47'].map((place) => ({ ...claim, place }));
    expect(edgeOf({ claims: all })).toBeNull();
    // Of a group elsewhere nothing is said about its types; of another support neither.
    const other = [...all.slice(0, 1), { ...claim, support: 'other', place: '47' }];
    expect(edgeOf({ claims: other })).toMatchObject({ residents: 300 });
  });

  it('counts the limit of the catchment in, and nothing beyond', () => {
    // The catchment is 20 miles; 47001 begins at mile 10.
    const claims = ['21', '47003'].map((place) => ({
      ...{ sourceId: 'list', support: 'home', place, completeness: 'partial' as const },
    }));
    const at = (mile: number) => edgeOf({ claims, tracts: [tractAtMile('21001', mile, 100)] });
    expect(at(-9.999)).toMatchObject({ residents: 100 });
    expect(at(-10.001)).toBeNull();
  });

  it.each([
    // 200 of 300 are in reach of a service 20 miles west of mile 1: enough for neighbor-dependent, which can be no better.
    ['neighbor-dependent', [homeAcross(-19)], { residents: 300, outOfReach: 100, mayBe: null }],
    // One here, 100 in reach: partial. With the others it would be covered.
    ['partial', [homeHere({ point: atMile(28.5) })], { outOfReach: 200, mayBe: 'covered' }],
    ['covered', [homeHere({ point: atMile(5) })], { residents: 300, outOfReach: 0, mayBe: null }],
    ['gap', [], { outOfReach: 300, mayBe: 'neighbor-dependent' }],
  ])('%s: %o', (state, services, expected) => {
    const cell = assessOne({ vicinity, tracts, services });
    expect(cell.state).toBe(state);
    expect(cell.evidence.edge).toMatchObject(expected);
  });

  it('may not change a gap that stays one', () => {
    // Of 300 people only the 100 at mile -5 reach 47001 (15 miles): a third is fewer than half.
    const spread = [tractAtMile('21001', -5, 100), tractAtMile('21001', -40, 200)];
    expect(edgeOf({ tracts: spread })).toEqual({
      ...{ residents: 100, outOfReach: 100, counties: ['47001'], mayBe: null },
    });
  });

  it('tells nothing of a cell that is not assessed, and nothing without outlines', () => {
    expect(edgeOf({ claims: [] })).toBeNull();
    expect(assessOne({ tracts }).evidence.edge).toBeNull();
  });

  it('is what a service across the line would do', () => {
    const before = assessOne({ vicinity, tracts });
    const service = homeAcross(10.5, { sourceId: 'elsewhere' });
    const after = assessOne({ vicinity, tracts, services: [service] });
    expect(after.state).toBe(before.evidence.edge?.mayBe);
  });
});
