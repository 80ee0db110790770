import { describe, expect, it } from 'vitest';
import { readableDate } from '#lib/view/dates.ts';

describe('readableDate', () => {
  it.each([
    ['2026-11-14', '14 Nov 2026'],
    ['2026-01-02', '2 Jan 2026'],
    ['2026-11-14T23:59:59.000Z', '14 Nov 2026'],
    ['2026-12', 'Dec 2026'],
    ['2023', '2023'],
    ['', ''],
    // What is no ISO date stays what its source wrote, whole.
    ['2026-13-01', '2026-13-01'],
    ['2026-00', '2026-00'],
    ['Spring 2024', 'Spring 2024'],
    ['2020-2024', '2020-2024'],
  ])('%s is %s', (iso, text) => {
    expect(readableDate(iso)).toBe(text);
  });
});
