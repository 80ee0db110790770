import { describe, expect, it } from 'vitest';
import {
  readDeckView,
  requestOfDeck,
  writeDeckView,
} from '#lib/reports/model/present/deck-view.ts';
import { readView } from '#lib/view/view-state.ts';

const again = (text: string) => {
  const query = new URLSearchParams(text);
  const written = writeDeckView(readView(query), readDeckView(query));
  return { before: readDeckView(query), after: readDeckView(new URLSearchParams(written)) };
};

describe('the link of a meeting', () => {
  it('reads back what it was written from', () => {
    for (const text of [
      '',
      'support=recovery-cafe&county=21193',
      'of=counties&with=21119.21193&supports=recovery-cafe.recovery-housing&meeting=Coalition, 3 Dec',
      'of=region&region=River:21025.119&medication=yes',
    ]) {
      const { before, after } = again(text);
      expect(after).toEqual(before);
    }
  });

  it('takes the support of the page before where it names none', () => {
    expect(readDeckView(new URLSearchParams('support=recovery-cafe')).supports).toEqual([
      'recovery-cafe',
    ]);
    expect(
      readDeckView(new URLSearchParams('support=recovery-cafe&supports=a&supports=b.a')).supports,
    ).toEqual(['a', 'b']);
  });

  it('keeps the name of a meeting to one line of bearable length', () => {
    const query = new URLSearchParams({ meeting: ` A\n\u202eB ${'x'.repeat(200)}` });
    const { meeting } = readDeckView(query);
    expect(meeting).toMatch(/^A B x+$/);
    expect(meeting).toHaveLength(80);
  });

  it('asks for a report of the same place, supports and terms', () => {
    const query = new URLSearchParams('with=21193&supports=recovery-cafe&medication=yes');
    const request = requestOfDeck(readView(query), readDeckView(query), 'KY');
    expect(request).toMatchObject({
      state: null,
      counties: ['21193'],
      supports: ['recovery-cafe'],
      terms: [['medication', 'yes']],
    });
    expect(request?.sections).toContain('network');
  });
});
