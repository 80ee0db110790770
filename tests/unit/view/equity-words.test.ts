import { describe, expect, it } from 'vitest';
import type { EquityGroup } from '#lib/view/equity-page.ts';
import { equityFinding, groupWords, points } from '#lib/view/equity-words.ts';
import { supportView } from '#lib/view/support-view.ts';
import { supportNode } from '../../support/small-coverage.ts';

const support = supportView(supportNode('cafe', { label: 'Cafe', phrase: 'cafe' }));
const group = (id: string, share: number | null, unknownCounties = 0): EquityGroup => ({
  ...{ id, ...groupWords(id, null, ''), counties: 2, residents: 1000, unknownCounties },
  ...{ share, outOfReach: share === null ? null : share * 1000, unknownResidents: null },
});

describe('the finding about equity', () => {
  it('sets the last of the ordered groups beside the first', () => {
    expect(equityFinding(support, [group('urban', 0.25), group('rural', 0.5)], '')).toEqual({
      headline:
        '50 % of residents in rural counties have no cafe in reach; in urban counties, 25 %.',
      detail: '750 residents are out of reach in all groups together.',
    });
    const need = [group('q1', 0.1), group('q4', 0.4, 1), group('suppressed', 0.9)];
    expect(equityFinding(support, need, '')).toEqual({
      headline:
        '40 % of residents in the quarter of counties with the most need have no cafe in reach; in the quarter of counties with the least need, 10 %.',
      detail:
        '1,400 residents are out of reach in all groups together. 1 county is not assessed and in no share.',
    });
    expect(equityFinding(support, [group('rucc-1', 0), group('rucc-9', 1)], '').headline).toBe(
      '100 % of residents in counties of code 9 have no cafe in reach; in counties of code 1, 0 %.',
    );
  });

  it('says where there is nothing to compare', () => {
    expect(equityFinding(support, null, 'Poverty').headline).toBe(
      'Poverty: too few counties have a value for quarters.',
    );
    expect(equityFinding({ ...support, virtual: true }, [], '').headline).toContain('is virtual');
    const unknown = [group('urban', null, 2), group('rural', 0.5)];
    expect(equityFinding(support, unknown, '').headline).toBe(
      'Cafe: reach is known in too few groups to compare them.',
    );
  });
});

it('names groups, with the values in them', () => {
  expect(groupWords('q4', [33.3, 56.9], 'per 100,000')).toEqual({
    label: 'Most need',
    note: '33.3 to 56.9',
  });
  expect(groupWords('suppressed', null, '%')).toEqual({
    label: 'Suppressed',
    note: 'withheld by its publisher',
  });
  expect(groupWords('rucc-9', null, '').label).toBe('RUCC 9');
});

it.each([
  [0.124, '+12 points'],
  [-0.45, '−45 points'],
  [0.01, '+1 point'],
  [0, 'none'],
  [0.004, 'under 1 point'],
  [null, 'not known'],
])('%s is %s', (difference, words) => {
  expect(points(difference)).toBe(words);
});
