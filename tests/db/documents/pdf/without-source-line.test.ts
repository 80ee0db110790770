import { describe, expect, it } from 'vitest';
import { composeReport } from '#lib/reports/compose-report.ts';
import { withoutSourceLine } from '#lib/server/documents/pdf/without-source-line.ts';
import { smallFacts } from '../../../support/small-facts.ts';

describe('withoutSourceLine', () => {
  const figure = composeReport(smallFacts())
    .sections.flatMap(({ blocks }) => blocks)
    .find((block) => block.kind === 'figure');
  const svg = figure?.kind === 'figure' ? figure.svg : '';

  it('leaves all of a map but the line below it, and cuts the paper there', () => {
    const without = withoutSourceLine(svg);
    expect(svg).toContain('A list');
    expect(without).not.toContain('A list');
    expect(without).toContain('Not assessed');
    const heights = [...without.matchAll(/viewBox="0 0 720 (\d+)" width="720" height="(\d+)"/g)];
    const [, box = '', height = ''] = heights[0] ?? [];
    expect(box).toBe(height);
    expect(Number(box)).toBeLessThan(figure?.kind === 'figure' ? figure.height : 0);
    // Words of the legend end above the cut.
    const baselines = [...without.matchAll(/<text [^>]*\by="([\d.]+)"/g)].map(([, y]) => Number(y));
    expect(Math.max(...baselines)).toBeLessThan(Number(box) - 2);
  });

  it('leaves a drawing without such a line as it is', () => {
    const plain = '<svg viewBox="0 0 2 2"><text y="1">A list</text></svg>';
    expect(withoutSourceLine(plain)).toBe(plain);
  });
});
