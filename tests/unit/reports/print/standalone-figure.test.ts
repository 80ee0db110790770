import { describe, expect, it } from 'vitest';
import { composeReport } from '#lib/reports/compose-report.ts';
import { standaloneFigure } from '#lib/reports/print/standalone-figure.ts';
import { figuresOf } from '#lib/server/documents/blocks-of.ts';
import { readSvg } from '../../../support/read-svg.ts';
import { smallFacts } from '../../../support/small-facts.ts';
import { smallReport } from '../../../support/small-report.ts';

const report = composeReport(
  smallFacts({ counting: 'Counting only services for “parents” & <b>' }),
);
const [figure] = figuresOf(report);
if (!figure) throw new Error('The small report has no figure');
const drawn = standaloneFigure(report, figure);

describe('standaloneFigure', () => {
  it('says above the drawing what it shows, where, and which services count', () => {
    const words = readSvg(drawn)
      .filter(({ name }) => name === 'text')
      .map(({ text }) => text);
    expect(words.slice(0, 3)).toEqual([
      figure.title,
      'West and East, Kentucky',
      'Counting only services for “parents” & <b>',
    ]);
    expect(readSvg(drawn).filter(({ name }) => name === 'b')).toEqual([]);
  });

  it('holds the drawing whole, as it is in the report', () => {
    expect(drawn).toContain(figure.svg.slice(figure.svg.indexOf('>')));
    const [outer, inner] = readSvg(drawn).filter(({ name }) => name === 'svg');
    const [width, height] = ['width', 'height'].map((key) => Number(outer?.attributes[key]));
    expect(width).toBeGreaterThanOrEqual(Number(inner?.attributes['x']) + figure.width);
    expect(height).toBeGreaterThanOrEqual(Number(inner?.attributes['y']) + figure.height);
  });

  it('is made of a figure of a kept report, too', () => {
    const kept = smallReport();
    const [old] = figuresOf(kept);
    const alone = old ? standaloneFigure(kept, old) : '';
    const elements = readSvg(alone);
    expect(elements.filter(({ name }) => name === 'path')).toHaveLength(1);
    const words = elements.flatMap(({ name, text }) => (name === 'text' ? [text] : []));
    expect(words.join(' ')).toBe(
      'Coverage state by county Ballard and Carlisle Counties, Kentucky',
    );
    // Its root says nothing of its size, which would be that of the whole then.
    const [, inner] = elements.filter(({ name }) => name === 'svg');
    expect(inner?.attributes).toMatchObject({ width: '20', height: '10', viewBox: '0 0 20 10' });
  });
});
