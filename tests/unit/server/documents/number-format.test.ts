import { expect, it } from 'vitest';
import type { Unit } from '#lib/reports/model/amount.ts';
import { numberFormat } from '#lib/server/documents/xlsx/number-format.ts';

it.each<[number, string, Unit, string]>([
  [28473, '28,473', 'people', '#,##0'],
  [22, '22', 'count', '#,##0'],
  [2022, '2022', 'number', '0'],
  [0.24, '24 %', 'share', '0 %'],
  [0.896, '89.6 %', 'share', '0.0 %'],
  [0.29, '29 %', 'share', '0 %'],
  [36.3, '36.3 %', 'percent', '0.0" %"'],
  [8.3, '8.3 mi', 'miles', '0.0" mi"'],
  [0.041, '0.041', 'per-10,000', '0.000'],
  [-12, '−12 points', 'points', '0" points"'],
  [0.004, 'under 1 %', 'share', '"under 1 %"'],
  [0.9951, 'over 99 %', 'share', '"over 99 %"'],
  [0.12, '12 points', 'points', '"12 points"'],
  [5, '5 "beds"', 'count', '#,##0" ”beds”"'],
])('%d that reads "%s" (%s) is formatted as %s', (value, text, unit, format) => {
  expect(numberFormat({ value, text, unit })).toBe(format);
});
