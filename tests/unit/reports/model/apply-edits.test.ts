import { describe, expect, it } from 'vitest';
import { paragraphText, shownReport } from '#lib/reports/model/apply-edits.ts';
import type { Block } from '#lib/reports/model/block.ts';
import { smallReport } from '../../../support/small-report.ts';

const textOf = (blocks: readonly Block[] | undefined, id: string) => {
  const found = blocks?.find((block) => block.id === id);
  return found?.kind === 'paragraph' ? paragraphText(found) : null;
};

describe('shownReport', () => {
  const report = smallReport();
  const shown = (edits: Record<string, string>) =>
    shownReport({ report, edits }).sections[0]?.blocks;

  it('shows what the rules wrote where nobody wrote over it', () => {
    expect(textOf(shown({}), 'summary.finding')).toBe(
      '2 counties have none. 7,150 people live there.',
    );
  });

  it('shows what a person wrote, trimmed, and leaves the rest', () => {
    const blocks = shown({ 'summary.finding': ' Two counties have none.\n' });
    expect(textOf(blocks, 'summary.finding')).toBe('Two counties have none.');
    expect(textOf(blocks, 'summary.care')).toBe('“None found” is not “none”.');
  });

  it('lays edits over notes that stand side by side, too', () => {
    const block = shown({ 'summary.unplaced': 'Two could not.' })?.find(
      ({ id }) => id === 'summary.asides',
    );
    const texts =
      block?.kind === 'asides' && block.items.map((one) => paragraphText(one.paragraph));
    expect(texts).toEqual(['Within 25 miles, in a straight line.', 'Two could not.']);
  });

  it('leaves a paragraph out that a person emptied', () => {
    expect(textOf(shown({ 'summary.finding': '  ' }), 'summary.finding')).toBe('');
  });

  it('keeps no edit that says the same, and passes over one of a paragraph that is not there', () => {
    const same = '2 counties have none. 7,150 people live there.';
    const blocks = shown({ 'summary.finding': same, gone: 'x', constructor: 'y' });
    expect(blocks).toEqual(report.sections[0]?.blocks);
  });
});
