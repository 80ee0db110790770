import { describe, expect, it } from 'vitest';
import {
  counted,
  measured,
  miles,
  nearest,
  people,
  percent,
  percentBeside,
  roundedMiles,
} from '#lib/view/numbers.ts';

describe('percent', () => {
  it.each<[number | null, string]>([
    [0, '0 %'],
    [1, '100 %'],
    [0.24, '24 %'],
    [0.245, '25 %'],
    [0.5, '50 %'],
    // Neither none nor all is ever rounded to look so.
    [1e-9, 'under 1 %'],
    [0.004, 'under 1 %'],
    [0.0099, 'under 1 %'],
    [0.01, '1 %'],
    [0.99, '99 %'],
    [0.991, 'over 99 %'],
    [0.996, 'over 99 %'],
    [1 - 1e-9, 'over 99 %'],
    // What is not known is no share at all.
    [null, 'not known'],
  ])('%s is %s', (share, text) => {
    expect(percent(share)).toBe(text);
  });
});

describe('people', () => {
  it.each<[number | null, string]>([
    [0, '0'],
    [28_473, '28,473'],
    [1_234_567.4, '1,234,567'],
    [null, 'not known'],
  ])('%s is %s', (value, text) => {
    expect(people(value)).toBe(text);
  });
});

describe('counted', () => {
  it.each<[number, string]>([
    [0, '0 counties'],
    [1, '1 county'],
    [2, '2 counties'],
    [1200, '1,200 counties'],
  ])('%d is %s', (count, text) => {
    expect(counted(count, 'county', 'counties')).toBe(text);
  });
});

describe('miles', () => {
  it.each<[number | null, string]>([
    [0, '0.0 mi'],
    [5.67, '5.7 mi'],
    [9.94, '9.9 mi'],
    [9.96, '10 mi'],
    [10, '10 mi'],
    [41.4, '41 mi'],
    [1234.5, '1,235 mi'],
    [null, 'none listed'],
  ])('%s is %s', (value, text) => {
    expect(miles(value)).toBe(text);
  });
});

describe('nearest', () => {
  it.each<[number | null, number | null, string]>([
    [41, 900, '41 mi'],
    [null, 900, 'none listed'],
    // Nobody to measure from: a service may be next door.
    [null, null, 'not known'],
    [null, 0, 'not known'],
  ])('%s miles from the middle of %s residents: %s', (miles, population, text) => {
    expect(nearest(miles, population)).toBe(text);
  });
});

describe('percentBeside', () => {
  it.each<[number | null, number, string]>([
    [0.896, 0.9, '89.6 %'],
    [0.8996, 0.9, '89.96 %'],
    [0.904, 0.9, '90.4 %'],
    [0.9, 0.9, '90 %'],
    [0.7, 0.9, '70 %'],
    [0.004, 0.5, 'under 1 %'],
    [0.004, 0.001, '0.4 %'],
    [null, 0.9, 'not known'],
  ])('%s beside %d is %s', (share, limit, text) => {
    expect(percentBeside(share, limit)).toBe(text);
  });
});

describe('measured', () => {
  it.each<[number, string, string]>([
    [36.34, '%', '36.3 %'],
    [7, 'code', '7'],
    [0.8734, 'rank 0 to 1', '0.87'],
    [593.6, 'square miles', '594 square miles'],
    [28_473, 'people', '28,473 people'],
  ])('%d in %s is %s', (value, unit, text) => {
    expect(measured(value, unit)).toBe(text);
  });
});

describe('roundedMiles', () => {
  it.each([54.46, 54.5, 9.949, 9.95, 9.96, 0.04, 0.06, 113.4999, 0])(
    'shows %d miles as it would be shown unrounded',
    (value) => expect(miles(roundedMiles(value))).toBe(miles(value)),
  );

  it('keeps none apart from zero', () => {
    expect([roundedMiles(null), roundedMiles(0)]).toEqual([null, 0]);
  });
});
