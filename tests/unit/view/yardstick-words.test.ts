import { describe, expect, it } from 'vitest';
import { NO_EDIT } from '#lib/domain/yardstick-edit.ts';
import { draftOf, editOf } from '#lib/view/yardstick-draft.ts';
import { ruleSentence } from '#lib/view/yardstick-words.ts';
import { summaryFinding, yardsticksFinding } from '#lib/view/yardsticks-finding.ts';
import { within, yardstick } from '../../support/yardstick.ts';

describe('ruleSentence', () => {
  it.each([
    [
      yardstick('default'),
      '90 % of residents in urban counties, 85 % in rural ones with a service within the support’s own catchment. A county without a service is a gap below 50 % of residents in reach.',
    ],
    [
      yardstick('two', { rule: within(15, 0.95, 2) }),
      '95 % of residents with at least 2 services within 15 miles. A county without a service is a gap below 50 % of residents in reach.',
    ],
    [
      yardstick('ratio', { rule: { kind: 'ratio', counted: 'services', atLeast: 1, per: 5000 } }),
      'At least 1 service in the county for every 5,000 residents; reach goes by the support’s own catchment. A county without a service is a gap below 50 % of residents in reach.',
    ],
  ])('%#', (rule, sentence) => {
    expect(ruleSentence(rule)).toBe(sentence);
  });
});

describe('the form of a copy', () => {
  const base = yardstick('default');

  it('changes nothing where nothing is changed', () => {
    expect(editOf(draftOf(base), base)).toEqual(NO_EDIT);
  });

  it('tells what was changed alone', () => {
    const draft = draftOf(base);
    const [urban, rural] = draft.classes;
    if (!urban || !rural) throw new Error('Found no classes');
    const classes = [urban, { ...rural, miles: 45 }];
    expect(editOf({ ...draft, classes, minimum: 2, label: ' Ours ' }, base)).toEqual({
      ...NO_EDIT,
      ...{ miles: [null, 45], minimum: 2, label: 'Ours' },
    });
    expect(editOf({ ...draft, kind: 'capacity', atLeast: 20, per: 1000 }, base)).toEqual({
      ...NO_EDIT,
      ratio: { counted: 'capacity', atLeast: 20, per: 1000 },
    });
  });
});

describe('the findings about yardsticks', () => {
  const column = { id: 'a', label: 'a', cited: '', sentence: '', confidence: 'high' as const };
  const columns = [
    { ...column, inForce: true, gaps: 2 },
    { ...column, id: 'b', inForce: false, gaps: 1 },
  ];
  const row = (
    states: ('gap' | 'covered' | 'not-assessed')[],
    robust = false,
    changes = false,
  ) => ({
    ...{ fips: '21001', name: 'A', fullName: 'A County', population: 1, states, robust, changes },
    ...{ reach: [null, null], outOfReach: null },
  });
  const support = { label: 'Recovery Cafe (licensed)', phrase: 'Recovery Cafe' };

  it('say how many gaps hold, how many counties change, and the range', () => {
    const rows = [row(['gap', 'gap'], true), row(['gap', 'covered'], false, true)];
    expect(yardsticksFinding(support, columns, rows, 'Kentucky')).toEqual({
      headline: '1 of 2 gaps in Recovery Cafe holds under every yardstick.',
      detail:
        '1 county changes its state with the yardstick; 2 apply. Counties in gap: 1 under the mildest, 2 under the strictest.',
    });
  });

  it('say that nothing is known', () => {
    const rows = [row(['not-assessed', 'not-assessed'])];
    expect(yardsticksFinding(support, columns, rows, 'Kentucky').headline).toBe(
      'Recovery Cafe: not assessed in any county of Kentucky yet.',
    );
  });

  it('sum up what counts in totals', () => {
    const one = { counts: true, gaps: 3, robust: 2, changing: 1 };
    const group = { ...one, counts: false };
    const unknown = { counts: true, gaps: null, robust: 0, changing: 0 };
    expect(summaryFinding([one, group, unknown], 'Kentucky').headline).toBe(
      '2 of 3 gaps in Kentucky hold under every yardstick that applies.',
    );
  });
});
