import { describe, expect, it } from 'vitest';
import { ANY_SERVICE, type ServiceFilter } from '#lib/domain/service-filter.ts';
import { countsAll, filterParts } from '#lib/view/filter-parts.ts';
import {
  countingClause,
  countingOnly,
  filteredFinding,
  filterStep,
  noEffect,
} from '#lib/view/filter-words.ts';
import { coverageCell } from '../../support/coverage-cell.ts';
import { supportNode } from '../../support/small-coverage.ts';

const filterOf = (changes: Partial<ServiceFilter>) => ({ ...ANY_SERVICE, ...changes });
const house = supportNode('peer-run-residence', {
  group: 'recovery-housing',
  shortLabel: 'Peer-run residence',
});
const pantry = supportNode('food-assistance', { shortLabel: 'Food assistance' });
const FINDING = { headline: '2 of 3 counties have none.', detail: 'One has.' };

describe('filterParts', () => {
  it('names each filter and takes it away', () => {
    const filter = filterOf({
      medication: true,
      language: 'es',
      day: 1,
      from: '17:00',
      until: '21:30',
    });
    const parts = filterParts(filter);
    expect(parts.map(({ label }) => label)).toEqual([
      ...['Medication welcome', 'Spanish', 'Mondays, 5 pm to 9:30 pm'],
    ]);
    expect(parts[1]?.rest).toEqual({ ...filter, language: null });
    expect(parts[2]?.rest).toEqual({ ...filter, day: null, from: null, until: null });
    expect(countsAll(filter)).toBe(false);
    expect(countsAll(ANY_SERVICE)).toBe(true);
  });
});

describe('countingOnly', () => {
  it('names what concerns the support, all of it for all supports', () => {
    const filter = filterOf({ narrLevels: [1, 2], community: true });
    expect(countingOnly(filter, house)).toBe(
      'Counting only services open to the community and of NARR level 1 or 2',
    );
    expect(countingOnly(filter, pantry)).toBe('Counting only services open to the community');
    expect(countingOnly(filterOf({ narrLevels: [1] }), pantry)).toBeNull();
    expect(countingOnly(filterOf({ narrLevels: [1] }), null)).toContain('NARR level 1');
  });

  it('stands within a sentence, too', () => {
    expect(countingClause(filterOf({ narrLevels: [2, 3] }), house)).toBe(
      'counting only services of NARR level 2 or 3',
    );
    expect(countingClause(filterOf({ narrLevels: [2, 3] }), pantry)).toBeNull();
  });

  it('says what has no effect', () => {
    expect(noEffect(filterOf({ narrLevels: [1] }), pantry)).toBe(
      '“NARR level 1” has no effect on Food assistance: no such question is asked of it.',
    );
    expect(noEffect(filterOf({ narrLevels: [1] }), house)).toBeNull();
  });
});

describe('filteredFinding', () => {
  it('is the finding where all services count', () => {
    expect(filteredFinding(FINDING, ANY_SERVICE, house, [])).toEqual(FINDING);
  });

  it('says how many gaps are not certain, and leaves the headline as it was made', () => {
    const gap = (stateIfCounted: 'gap' | 'covered') => ({
      ...coverageCell('21001', house.slug, 'gap'),
      filtered: { unknown: 1, unmet: 0, stateIfCounted },
    });
    const cells = [gap('gap'), gap('covered')];
    const { headline, detail } = filteredFinding(
      FINDING,
      filterOf({ medication: true }),
      house,
      cells,
    );
    expect(headline).toBe(FINDING.headline);
    expect(detail).toContain('One has. 1 of these gaps is not certain');
    const sure = filteredFinding(FINDING, filterOf({ medication: true }), house, [gap('gap')]);
    expect(sure.detail).toBe('One has.');
  });
});

describe('filterStep', () => {
  const cell = coverageCell('21001', house.slug, 'gap');
  const step = (filtered: NonNullable<typeof cell.filtered>, here = 0) =>
    filterStep({ ...cell, servicesInCounty: here, filtered }, filterOf({ medication: true }), house)
      ?.text;

  it('says of how many the source does not say, and what would be', () => {
    expect(step({ unknown: 3, unmet: 0, stateIfCounted: 'covered' }, 2)).toBe(
      'Counting only services that welcome people who take medication. 2 of 5 services here count; ' +
        'of 3 the source does not say. If all counted whose source does not say, here and in reach, ' +
        'the county would be covered.',
    );
    expect(step({ unknown: 1, unmet: 1, stateIfCounted: 'gap' }, 1)).toContain(
      '1 of 3 services here counts; 1 does not, of 1 the source does not say. If they counted, the state would be the same.',
    );
    expect(step({ unknown: 0, unmet: 0, stateIfCounted: 'gap' })).toContain(
      'No service is listed here with or without it.',
    );
  });

  it('is left out where the filter does nothing', () => {
    expect(filterStep(cell, filterOf({ medication: true }), house)).toBeNull();
  });
});
