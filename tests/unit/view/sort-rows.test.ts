import { describe, expect, it } from 'vitest';
import type { CountyRow } from '#lib/view/county-row.ts';
import {
  COUNTY_SORTS,
  isCountySort,
  sortCountyRows,
  type CountySort,
} from '#lib/view/sort-rows.ts';
import { countyRow } from '../../support/county-row.ts';

const named = (name: string, changes: Partial<CountyRow> = {}) => countyRow({ name, ...changes });
const names = (rows: readonly CountyRow[]) => rows.map(({ name }) => name).join(' ');

const ROWS = [
  named('Breathitt', { reach: 0.2, outOfReach: 40, nearestMiles: 12, population: 50 }),
  named('Adair', {
    ...{ state: 'not-assessed', reach: null, outOfReach: null, nearestMiles: null },
    population: null,
  }),
  named('Knox', {
    ...{ state: 'covered', servicesInCounty: 3, reach: 0.95, outOfReach: 5, nearestMiles: 2 },
    ...{ population: 100, virtualServices: 2 },
  }),
  named('Clay', {
    ...{ state: 'partial', servicesInCounty: 1, reach: 0.2, outOfReach: 80, nearestMiles: 12 },
    population: 100,
  }),
];

describe('sortCountyRows', () => {
  it.each<[CountySort, string, string]>([
    ['name', 'Adair Breathitt Clay Knox', 'Knox Clay Breathitt Adair'],
    // What is not known stands last in either direction; names break ties.
    ['state', 'Breathitt Clay Knox Adair', 'Knox Clay Breathitt Adair'],
    ['services', 'Breathitt Clay Knox Adair', 'Knox Clay Breathitt Adair'],
    ['reach', 'Breathitt Clay Knox Adair', 'Knox Breathitt Clay Adair'],
    ['out-of-reach', 'Knox Breathitt Clay Adair', 'Clay Breathitt Knox Adair'],
    ['nearest', 'Knox Breathitt Clay Adair', 'Breathitt Clay Knox Adair'],
    ['residents', 'Breathitt Clay Knox Adair', 'Clay Knox Breathitt Adair'],
    ['virtual', 'Adair Breathitt Clay Knox', 'Knox Adair Breathitt Clay'],
  ])('by %s', (sort, rising, falling) => {
    expect(names(sortCountyRows(ROWS, sort, false))).toBe(rising);
    expect(names(sortCountyRows(ROWS, sort, true))).toBe(falling);
  });

  it('leaves the rows it was given as they are', () => {
    const before = names(ROWS);
    sortCountyRows(ROWS, 'reach', true);
    expect(names(ROWS)).toBe(before);
  });

  it('puts a service that is there before an unknown count, and zero before that too', () => {
    const rows = [
      named('Unknown', { state: 'not-assessed', servicesInCounty: 0 }),
      named('None', { state: 'gap', servicesInCounty: 0 }),
      named('One', { state: 'not-assessed', servicesInCounty: 1 }),
    ];
    expect(names(sortCountyRows(rows, 'services', true))).toBe('One None Unknown');
    expect(names(sortCountyRows(rows, 'services', false))).toBe('None One Unknown');
  });
});

describe('isCountySort', () => {
  it('knows the columns, and nothing else', () => {
    expect(COUNTY_SORTS.every(isCountySort)).toBe(true);
    expect([null, '', 'Name', '__proto__', 'constructor', 'toString'].some(isCountySort)).toBe(
      false,
    );
  });
});
