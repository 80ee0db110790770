import { describe, expect, it } from 'vitest';
import { rowClass } from '#lib/view/county-row.ts';
import { classOf, scaleClasses } from '#lib/view/scales.ts';
import { countyRow } from '../../support/county-row.ts';

const labelOf = (measure: 'reach' | 'nearest' | 'access', value: number | null) =>
  classOf(scaleClasses(measure), value)?.label ?? null;

describe('classes of reach', () => {
  it.each<[number | null, string | null]>([
    [0, 'under 25 %'],
    [0.2499999, 'under 25 %'],
    [0.25, '25 to 50 %'],
    [0.4999999, '25 to 50 %'],
    [0.5, '50 to 75 %'],
    [0.75, '75 to 90 %'],
    [0.8999999, '75 to 90 %'],
    [0.9, '90 % and more'],
    [1, '90 % and more'],
    [null, null],
    [NaN, null],
  ])('%s: %s', (value, label) => {
    expect(labelOf('reach', value)).toBe(label);
  });
});

describe('classes of the nearest service', () => {
  it.each<[number | null, string | null]>([
    [0, 'under 5 mi'],
    [4.999, 'under 5 mi'],
    [5, '5 to 15 mi'],
    [15, '15 to 30 mi'],
    [30, '30 to 60 mi'],
    [59.99, '30 to 60 mi'],
    [60, '60 mi and more'],
    [2500, '60 mi and more'],
    [null, null],
  ])('%s: %s', (value, label) => {
    expect(labelOf('nearest', value)).toBe(label);
  });
});

describe('classes of access', () => {
  it.each<[number | null, string | null]>([
    [0, 'under 0.1 per 10,000'],
    [0.0999, 'under 0.1 per 10,000'],
    [0.1, '0.1 to 0.5 per 10,000'],
    [0.5, '0.5 to 2 per 10,000'],
    [2, '2 to 10 per 10,000'],
    [10, '10 and more per 10,000'],
    [400, '10 and more per 10,000'],
    [null, null],
  ])('%s: %s', (value, label) => {
    expect(labelOf('access', value)).toBe(label);
  });
});

describe('a scale', () => {
  it.each(['reach', 'nearest', 'access'] as const)(
    'of %s has no hole and no overlap',
    (measure) => {
      const classes = [...scaleClasses(measure)].sort((a, b) => a.from - b.from);
      expect(classes[0]?.from).toBe(0);
      expect(classes.at(-1)?.to).toBeNull();
      expect(classes.slice(1).map(({ from }) => from)).toEqual(
        classes.slice(0, -1).map(({ to }) => to),
      );
      expect(new Set(classes.map(({ token }) => token)).size).toBe(5);
    },
  );
});

describe('the class of a county', () => {
  it('is that of the measure shown', () => {
    const row = countyRow({ reach: 0.8, nearestMiles: 61 });
    expect(rowClass(row, 'reach')?.token).toBe('scale-2');
    expect(rowClass(row, 'nearest')?.token).toBe('scale-5');
  });

  it('is none where the county is not assessed, even with a service near by', () => {
    const row = countyRow({ state: 'not-assessed', reach: null, nearestMiles: 3 });
    expect(rowClass(row, 'nearest')).toBeNull();
    expect(rowClass(row, 'reach')).toBeNull();
  });

  it('is none where the value is not known: it is not the class of zero', () => {
    const row = countyRow({ state: 'gap', reach: null, nearestMiles: null });
    expect(rowClass(row, 'reach')).toBeNull();
    expect(rowClass(row, 'nearest')).toBeNull();
  });
});
