import { describe, expect, it } from 'vitest';
import { InputError } from '#lib/domain/issue.ts';
import { DECISION_LIMITS, DECISIONS_LIMIT } from '#lib/reports/model/present/decision.ts';
import { readPostedDecisions } from '#lib/reports/model/present/read-posted-decisions.ts';

const decision = {
  ...{ slide: 'missing', title: 'What is missing', finding: 'One is missing.', counting: null },
  ...{ text: 'Call $HFA <now> 😀', who: 'Coalition', due: 'January' },
};

const refusal = (body: string) => {
  try {
    readPostedDecisions(body);
  } catch (cause) {
    if (cause instanceof InputError) return cause.issue;
    throw cause;
  }
  throw new Error('It was not refused');
};

describe('decisions that a request brings', () => {
  it('are read as they are', () => {
    expect(readPostedDecisions(JSON.stringify([decision, { text: 'x' }]))).toEqual([
      decision,
      {
        ...{ slide: '', title: '', finding: '', counting: null },
        ...{ text: 'x', who: '', due: '' },
      },
    ]);
    expect(readPostedDecisions('[]')).toEqual([]);
  });

  it.each<[sent: unknown, row: number | null, found: string]>([
    [{ text: 'x' }, null, 'an object'],
    ['text', null, 'a string'],
    [null, null, 'nothing'],
    [Array(DECISIONS_LIMIT + 1).fill(decision), null, '201 decisions'],
    [[decision, null], 2, 'nothing'],
    [[['x']], 1, 'a list'],
    [[{}], 1, 'no text'],
    [[{ text: '  ' }], 1, 'no text'],
    [[{ text: 5 }], 1, 'a number as its text'],
    [[decision, { ...decision, who: {} }], 2, 'an object as its who'],
    [[{ text: '😀'.repeat(DECISION_LIMITS.text + 1) }], 1, 'a text of 2001 characters'],
  ])('are refused, and said why: %j', (sent, row, found) => {
    expect(refusal(JSON.stringify(sent))).toMatchObject({ row, found });
  });

  it('are refused where they are no JSON', () => {
    expect(refusal('[{').found).toBe('what is no JSON');
    expect(refusal('').found).toBe('what is no JSON');
  });
});
