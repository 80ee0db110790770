import { describe, expect, it } from 'vitest';
import { describeIssue, InputError, type Issue } from '#lib/domain/issue.ts';

const ISSUE: Issue = {
  ...{ row: 7, column: 'zip', found: '"4O6O1"', expected: 'five digits', severity: 'warning' },
};

describe('describeIssue', () => {
  it.each<[Partial<Issue>, string]>([
    [{}, 'row 7, column zip: found "4O6O1", expected five digits'],
    [{ row: null }, 'column zip: found "4O6O1", expected five digits'],
    [{ column: null }, 'row 7: found "4O6O1", expected five digits'],
    [{ row: null, column: null }, 'found "4O6O1", expected five digits'],
  ])('%o: %s', (changes, text) => {
    expect(describeIssue({ ...ISSUE, ...changes })).toBe(text);
  });
});

describe('InputError', () => {
  it('says in its message what its issue says, and is grave', () => {
    const error = new InputError({ row: null, column: 'state', found: '"ZZ"', expected: 'KY' });
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('InputError');
    expect(error.message).toBe('column state: found "ZZ", expected KY');
    expect(error.issue.severity).toBe('error');
  });
});
