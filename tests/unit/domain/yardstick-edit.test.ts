import { describe, expect, it } from 'vitest';
import { InputError } from '#lib/domain/issue.ts';
import { editYardstick, NO_EDIT, type YardstickEdit } from '#lib/domain/yardstick-edit.ts';
import { within, yardstick } from '../../support/yardstick.ts';

const base = yardstick('florida', {
  label: 'Florida',
  supports: ['clinic'],
  rule: within(20, 0.9),
});
const edit = (changes: Partial<YardstickEdit>) =>
  editYardstick(base, { ...NO_EDIT, ...changes }, 'copy');
const refusal = (changes: Partial<YardstickEdit>, of = base) => {
  try {
    editYardstick(of, { ...NO_EDIT, ...changes }, 'copy');
  } catch (cause) {
    if (cause instanceof InputError) return `${cause.issue.found}; ${cause.issue.expected}`;
  }
  return null;
};

describe('editYardstick', () => {
  it('says of what it is a copy, and keeps its source', () => {
    expect(edit({})).toEqual({
      ...base,
      ...{ id: 'copy', label: 'Edited copy of Florida', editedFrom: 'Florida' },
    });
    expect(edit({ label: 'Ours' })).toMatchObject({ label: 'Ours', editedFrom: 'Florida' });
  });

  it('changes distances, shares, and how many services', () => {
    expect(edit({ miles: [null, 45], shares: [1, 0.8], minimum: 2, gapBelow: 0.4 })).toMatchObject({
      gapBelow: 0.4,
      rule: {
        minimum: 2,
        classes: { urban: { miles: null, share: 1 }, rural: { miles: 45, share: 0.8 } },
      },
    });
  });

  it('leaves what is not edited', () => {
    expect(edit({ miles: [5, 10] }).rule).toMatchObject({
      minimum: 1,
      classes: { urban: { miles: 5, share: 0.9 }, rural: { miles: 10, share: 0.9 } },
    });
  });

  it('puts a ratio in its place, and asks it of every support', () => {
    const ratio = { counted: 'services', atLeast: 2, per: 10_000 } as const;
    expect(edit({ ratio, everySupport: true })).toMatchObject({
      supports: null,
      rule: { kind: 'ratio', ...ratio },
    });
  });

  it.each<[string, Partial<YardstickEdit>, RegExp]>([
    ['too few distances', { miles: [5] }, /1 distances.*2, for counties that are urban, rural/],
    ['too many shares', { shares: [1, 1, 1] }, /3 shares.*2, for/],
    [
      'distances beside a ratio',
      { miles: [5, 5], ratio: { counted: 'services', atLeast: 1, per: 100 } },
      /distances.*a ratio/,
    ],
  ])('refuses %s', (_, changes, message) => {
    expect(refusal(changes)).toMatch(message);
  });
});
