import { describe, expect, it } from 'vitest';
import type { FilteredCell } from '#lib/coverage/cell.ts';
import { filteredSentences } from '#lib/reports/narrative/filtered-sentences.ts';
import { composeReport } from '#lib/reports/compose-report.ts';
import { smallFacts } from '../../../support/small-facts.ts';

const COUNTING = 'Counting only services that welcome people who take medication: ';
const TERMS = [['medication', 'yes']] as const;

/** West under a filter that leaves services out. */
function ofWest(left: Pick<FilteredCell, 'unknown' | 'unmet'> | null): string {
  const facts = smallFacts();
  const [support] = facts.supports;
  const filtered = left && { ...left, stateIfCounted: 'gap' as const };
  const found = filteredSentences(
    {
      ...facts,
      request: { ...facts.request, terms: TERMS },
      region: { ...facts.region, kind: 'county', name: 'West County, Kentucky' },
      counties: facts.counties.slice(0, 1),
      cells: facts.cells.slice(0, 1).map((cell) => ({ ...cell, filtered })),
    },
    support ?? expect.fail(),
  );
  return found.flatMap((one) => (one ? [one.text] : [])).join(' ');
}

describe('filteredSentences', () => {
  it('says of what the finding is one, so that nobody reads it as of all services', () => {
    expect(ofWest({ unknown: 0, unmet: 0 })).toContain(
      `${COUNTING}No Recovery Cafe was found in West County; nobody has confirmed that there is none.`,
    );
  });

  it.each([
    [0, 1, 'The one Recovery Cafe listed in West County does not count.'],
    [
      1,
      0,
      'The source of the one Recovery Cafe listed in West County does not say whether it counts.',
    ],
    [2, 0, 'Of the two Recovery Cafes listed in West County no source says whether they count.'],
    [0, 2, 'Of the two Recovery Cafes listed in West County, two do not count.'],
    [
      3,
      1,
      'Of the four Recovery Cafes listed in West County, one does not count and of three no source says.',
    ],
  ])('calls %i unknown and %i unmet no absence', (unknown, unmet, sentence) => {
    const text = ofWest({ unknown, unmet });
    expect(text).toContain(COUNTING + sentence);
    expect(text).not.toContain('nobody has confirmed');
  });

  it('says nothing of counting where all services count', () => {
    const facts = smallFacts();
    const [first] = filteredSentences(facts, facts.supports[0] ?? expect.fail());
    expect(first && first.text).not.toContain('Counting');
  });

  it('leaves no gap of a region to be confirmed where services are listed', () => {
    const facts = smallFacts();
    const filtered = { unknown: 1, unmet: 0, stateIfCounted: 'partial' as const };
    const cells = facts.cells.map((cell) =>
      cell.county === '21001' ? { ...cell, filtered } : cell,
    );
    const report = composeReport({ ...facts, cells, request: { ...facts.request, terms: TERMS } });
    const text = JSON.stringify(report.sections);
    expect(text).toContain(`${COUNTING}1 of 2 counties`);
    expect(text).toContain('In this county services are listed, but none that is known to count.');
    expect(text).not.toContain('Nobody has yet confirmed');
  });
});
