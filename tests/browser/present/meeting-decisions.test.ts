import { beforeEach, describe, expect, it } from 'vitest';
import { MeetingDecisions } from '#lib/components/present/meeting-decisions.svelte.ts';

const decision = (text: string) => ({
  ...{ slide: 'missing', title: 'What is missing', finding: 'One is missing.', counting: null },
  ...{ text, who: '', due: '' },
});

function meeting(key: string, ...texts: readonly string[]): MeetingDecisions {
  const decisions = new MeetingDecisions();
  decisions.open(key);
  for (const text of texts) decisions.add(decision(text));
  return decisions;
}

const textsOf = ({ list }: MeetingDecisions) => list.map(({ text }) => text);
/** What the browser would show after the page is loaded again. */
const keptOf = (key: string) => textsOf(meeting(key));

beforeEach(() => localStorage.clear());

describe('the decisions of a meeting', () => {
  it('are kept at every change', () => {
    const decisions = meeting('a', 'one', 'two', 'three');
    decisions.change(1, { text: 'second', who: 'Coalition', due: '' });
    expect(keptOf('a')).toEqual(['one', 'second', 'three']);
    decisions.move(2, -1);
    decisions.move(0, -1);
    expect(keptOf('a')).toEqual(['one', 'three', 'second']);
    expect(keptOf('b')).toEqual([]);
  });

  it('come back after a removal, until something else changes', () => {
    const decisions = meeting('a', 'one', 'two');
    decisions.remove(0);
    expect(keptOf('a')).toEqual(['two']);
    decisions.restore();
    expect(keptOf('a')).toEqual(['one', 'two']);
    decisions.removeAll();
    expect(keptOf('a')).toEqual([]);
    decisions.add(decision('three'));
    decisions.restore();
    expect(keptOf('a')).toEqual(['three']);
  });

  it('go along to another place or name, behind what is kept there, each once', () => {
    meeting('b', 'there', 'both');
    meeting('a', 'both', 'here').carryTo('b');
    expect(keptOf('b')).toEqual(['there', 'both', 'here']);
    expect(keptOf('a')).toEqual(['both', 'here']);
  });
});
