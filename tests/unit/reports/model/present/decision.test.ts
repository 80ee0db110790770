import { describe, expect, it } from 'vitest';
import {
  DECISION_LIMITS,
  DECISIONS_LIMIT,
  readDecisions,
} from '#lib/reports/model/present/decision.ts';

const decision = {
  slide: 'missing',
  title: 'What is missing',
  finding: '2 supports are missing.',
  counting: null,
  text: 'Call the housing authority',
  who: 'Coalition',
  due: 'January',
};

describe('decisions that come from outside', () => {
  it('are read as they were written', () => {
    expect(readDecisions(JSON.parse(JSON.stringify([decision])))).toEqual([decision]);
    expect(readDecisions([])).toEqual([]);
  });

  it('are refused where they are none, or too many', () => {
    const others = [null, 'text', { text: 'x' }, [null], [{}], [{ text: '  ' }], [{ text: 5 }]];
    expect(others.map(readDecisions)).toEqual(others.map(() => null));
    expect(readDecisions(Array(DECISIONS_LIMIT + 1).fill(decision))).toBeNull();
  });

  it('are cut between characters, and hold nothing else', () => {
    const [read] =
      readDecisions([{ ...decision, text: '😀'.repeat(5000), who: 7, extra: 1 }]) ?? [];
    expect(Array.from(read?.text ?? '')).toHaveLength(DECISION_LIMITS.text);
    expect(read).toEqual({ ...decision, text: '😀'.repeat(DECISION_LIMITS.text), who: '' });
  });
});
