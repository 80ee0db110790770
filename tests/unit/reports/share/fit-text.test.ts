import { describe, expect, it } from 'vitest';
import { cutText } from '#lib/reports/share/cut-text.ts';
import { breakLines, fitText, LEADING, textExtent } from '#lib/reports/share/fit-text.ts';

const TEXTS = [
  'Perry County, Kentucky',
  'Prince of Wales-Hyder Census Area, Alaska: recovery supports',
  'W'.repeat(200),
  `${'مقاطعة '.repeat(30)}`,
  '🎉'.repeat(60),
  '',
];

describe('words in a picture', () => {
  it.each(TEXTS)('%s: no line is wider than its room', (text) => {
    for (const size of [44, 18]) {
      const lines = breakLines(text, size, 470);
      expect(lines.filter((line) => textExtent(line, size) > 470)).toEqual([]);
      // Nothing is lost but the spaces between words.
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }
  });

  it('takes the largest size in which they have room', () => {
    const room = { width: 470, height: 120 };
    expect(fitText('Perry County', [44, 32], room)).toEqual({ size: 44, lines: ['Perry County'] });
    const long = fitText('Northwest Arctic Borough and its neighbors, Alaska', [44, 32, 20], room);
    expect(long.size).toBeLessThan(44);
    expect(long.lines.length * long.size * LEADING).toBeLessThanOrEqual(room.height);
  });

  it('cuts what has no room in the smallest, and says so', () => {
    const { size, lines } = fitText('no end '.repeat(200), [30, 20], { width: 300, height: 80 });
    expect(size).toBe(20);
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/…$/);
    expect(lines.filter((line) => textExtent(line, size) > 300)).toEqual([]);
  });

  it.each([
    ['Perry County', 400, 'Perry County'],
    ['W'.repeat(40), 65, 'WWW…'],
    ['🎉🎉🎉🎉', 50, '🎉…'],
    ['anything', 0, '…'],
  ])('%s in %d is %s', (text, width, cut) => {
    expect(cutText(text, 17, width)).toBe(cut);
  });
});
