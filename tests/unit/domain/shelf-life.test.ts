import { describe, expect, it } from 'vitest';
import { addMonths, holdsUntil, shelfLifeOf, stillHolds } from '#lib/domain/shelf-life.ts';
import { catalog } from '../../support/catalog.ts';

const cafe = { slug: 'recovery-cafe', group: 'recovery-community' };
const meetings = { slug: 'alcoholics-anonymous', group: 'mutual-aid' };
const anyMeeting = { slug: 'mutual-aid', group: null };

describe('how long a word holds', () => {
  it.each([
    [cafe, '2025-11-26', '2026-11-26'],
    [cafe, '2024-02-29', '2025-02-28'],
    [cafe, '2025-12-31', '2026-12-31'],
    // 90 days: 30 days of September from the 1st on leave 29, October has 31, November 30.
    [meetings, '2026-09-01', '2026-11-30'],
    [anyMeeting, '2026-09-01', '2026-11-30'],
    [meetings, '2027-12-31', '2028-03-30'],
  ])('%o, said on %s, holds until %s', (node, day, last) => {
    expect(holdsUntil(day, node)).toBe(last);
    expect(stillHolds(day, node, last)).toBe(true);
  });

  it.each([
    [cafe, '2025-11-26', '2026-11-27', false],
    [meetings, '2026-09-01', '2026-12-01', false],
    [cafe, '2026-09-01', '2026-12-01', true],
    // A clock that runs behind does not make a check older.
    [cafe, '2026-12-01', '2026-11-26', true],
  ])('%o, said on %s, on %s: %s', (node, day, today, holds) => {
    expect(stillHolds(day, node, today)).toBe(holds);
  });

  it('is 90 days for mutual aid, the group and its types, and 12 months for all else', () => {
    const short = catalog.nodes.filter((node) => shelfLifeOf(node).days === 90);
    expect(short.map(({ slug }) => slug)).toEqual(catalog.members('mutual-aid'));
  });
});

describe('addMonths', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-26', -6, '2026-05-26'],
    ['2026-01-15', -12, '2025-01-15'],
    ['2026-12-01', 1, '2027-01-01'],
  ])('%s and %d months: %s', (day, months, result) => {
    expect(addMonths(day, months)).toBe(result);
  });
});
