import { describe, expect, it } from 'vitest';
import { filterConditions, type FilterAnswer } from '#lib/coverage/filters/filter-conditions.ts';
import { monthsBefore } from '#lib/coverage/filters/months-before.ts';
import type { CoverageService } from '#lib/coverage/input.ts';
import { ANY_SERVICE, type ServiceFilter } from '#lib/domain/service-filter.ts';
import { coverageService } from '../../../support/small-coverage.ts';

const TODAY = '2026-11-26';
const MONDAY_EVENING = {
  ...{ weekday: 1 as const, opensAt: '18:30', closesAt: '19:30', attendance: 'in-person' as const },
};

describe('filterConditions', () => {
  it('asks nothing where no filter is set', () => {
    expect(filterConditions(ANY_SERVICE, TODAY)).toEqual([]);
  });

  it('asks one thing per filter, and day and hours together', () => {
    const all: ServiceFilter = {
      ...{ medication: true, community: true, narrLevels: [2], language: 'es', gender: 'women' },
      ...{ children: true, verifiedWithin: 12, day: 1, from: '17:00', until: '21:00' },
    };
    expect(filterConditions(all, TODAY).map(({ concern }) => concern)).toEqual([
      ...['medication', 'community', 'narr', 'language', 'gender', 'children', 'verified', 'time'],
    ]);
  });

  it.each<[Partial<ServiceFilter>, Partial<CoverageService>, FilterAnswer]>([
    [{ medication: true }, { medicationWelcome: 'yes' }, 'yes'],
    [{ medication: true }, { medicationWelcome: 'no' }, 'no'],
    [{ medication: true }, { medicationWelcome: 'unknown' }, 'unknown'],
    [{ medication: true }, { medicationWelcome: 'mixed' }, 'unknown'],
    [{ community: true }, { openTo: 'community' }, 'yes'],
    [{ community: true }, { openTo: 'clients' }, 'no'],
    [{ community: true }, { openTo: 'unknown' }, 'unknown'],
    [{ narrLevels: [1, 3] }, { narrLevel: 3 }, 'yes'],
    [{ narrLevels: [1, 3] }, { narrLevel: 2 }, 'no'],
    [{ narrLevels: [1, 3] }, { narrLevel: null }, 'unknown'],
    [{ language: 'es' }, { languages: ['ase', 'es'] }, 'yes'],
    [{ language: 'es' }, { languages: ['ase'] }, 'no'],
    // It says that there are others, and not which.
    [{ language: 'vi' }, { languages: ['es', 'mul'] }, 'unknown'],
    [{ language: 'es' }, { languages: null }, 'unknown'],
    [{ gender: 'women' }, { genders: ['men', 'women'] }, 'yes'],
    [{ gender: 'women' }, { genders: ['men'] }, 'no'],
    [{ gender: 'women' }, { genders: null }, 'unknown'],
    [{ children: true }, { children: 'yes' }, 'yes'],
    [{ children: true }, { children: 'no' }, 'no'],
    [{ children: true }, { children: null }, 'unknown'],
    [{ verifiedWithin: 12 }, { verifiedOn: '2025-11-26' }, 'yes'],
    [{ verifiedWithin: 12 }, { verifiedOn: '2025-11-25' }, 'no'],
    [{ verifiedWithin: 12 }, { verifiedOn: null }, 'unknown'],
    [{ day: 1, from: '18:00', until: '20:00' }, { meetings: [MONDAY_EVENING] }, 'yes'],
    [{ day: 2 }, { meetings: [MONDAY_EVENING] }, 'no'],
    [{ from: '19:00' }, { meetings: [MONDAY_EVENING] }, 'no'],
    [{ day: 1 }, { meetings: [] }, 'unknown'],
    [{ day: 1 }, { meetings: [{ ...MONDAY_EVENING, attendance: 'virtual' }] }, 'no'],
    [{ day: 1 }, { meetings: [], modality: 'virtual' }, 'no'],
  ])('of %j and %j it is %s', (filter, changes, answer) => {
    const [condition] = filterConditions({ ...ANY_SERVICE, ...filter }, TODAY);
    expect(condition?.answer(coverageService('home', changes))).toBe(answer);
  });
});

describe('monthsBefore', () => {
  it.each([
    ['2026-11-26', 12, '2025-11-26'],
    ['2026-11-26', 24, '2024-11-26'],
    ['2026-03-31', 1, '2026-02-28'],
    ['2024-03-31', 1, '2024-02-29'],
    ['2026-01-15', 6, '2025-07-15'],
  ])('of %s, %d months, is %s', (date, months, before) => {
    expect(monthsBefore(date, months)).toBe(before);
  });
});
