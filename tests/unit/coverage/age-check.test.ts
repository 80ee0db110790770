import { describe, expect, it } from 'vitest';
import { assessCoverage } from '#lib/coverage/assess-coverage.ts';
import { createCatalog } from '#lib/domain/support.ts';
import { assessOne, coverageInput, homeHere, supportNode } from '../../support/small-coverage.ts';

const check = (checkedOn: string) => ({
  ...{ county: '21001', support: 'home', checkedOn, checkedBy: 'A. Planner', note: null },
});
// The day of these inputs is 26 November 2026.
const mutualAid = createCatalog([
  supportNode('mutual-aid', { kind: 'group' }),
  supportNode('home', { group: 'mutual-aid' }),
]);

describe('a check that there is none', () => {
  it.each([
    ['2025-11-26', true],
    ['2025-11-25', false],
    ['2026-11-26', true],
  ])('of %s holds: %s', (day, holds) => {
    const cell = assessOne({ checks: [check(day)] });
    expect(cell.state).toBe('gap');
    expect(cell.confirmed).toEqual(holds ? check(day) : null);
    expect(cell.evidence.lapsed).toEqual(holds ? null : check(day));
  });

  it('of a mutual-aid group lapses after 90 days', () => {
    // 28 August is 90 days before 26 November: 3 + 30 + 31 + 26.
    const aged = (day: string) => {
      const cell = assessMeeting(day);
      return [cell.confirmed?.checkedOn ?? null, cell.evidence.lapsed?.checkedOn ?? null];
    };
    expect(aged('2026-08-28')).toEqual(['2026-08-28', null]);
    expect(aged('2026-08-27')).toEqual([null, '2026-08-27']);
  });

  it('is renewed by a newer one', () => {
    const cell = assessOne({ checks: [check('2024-01-01'), check('2026-01-01')] });
    expect(cell.confirmed?.checkedOn).toBe('2026-01-01');
    expect(cell.evidence.lapsed).toBeNull();
  });

  it('says nothing where there is a service', () => {
    const cell = assessOne({ checks: [check('2024-01-01')], services: [homeHere()] });
    expect([cell.confirmed, cell.evidence.lapsed]).toEqual([null, null]);
  });
});

/** The cell of a type of the group mutual-aid. */
function assessMeeting(day: string) {
  const cell = assessCoverage(coverageInput({ catalog: mutualAid, checks: [check(day)] })).find(
    ({ support }) => support === 'home',
  );
  if (!cell) throw new Error('No cell');
  return cell;
}
