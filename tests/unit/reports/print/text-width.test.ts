import { Resvg } from '@resvg/resvg-js';
import { expect, it } from 'vitest';
import { textLines, textWidth } from '#lib/reports/print/text-width.ts';
import { FONT_FILES } from '#lib/server/documents/png/font-files.ts';

/** Right end of what is inked, by a program that sets the font itself. */
function inkedWidth(text: string, size: number, weight: number): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="90"><text y="60" font-family="Public Sans" font-size="${size}" font-weight="${weight}">${text}</text></svg>`;
  const font = { fontFiles: [...FONT_FILES], loadSystemFonts: false };
  const box = new Resvg(svg, { font }).getBBox();
  return (box?.x ?? 0) + (box?.width ?? 0);
}

it.each([400, 600, 700] as const)('is what the font takes, weight %i', (weight) => {
  for (const text of ['Bowling Green', 'Illinois', 'McCracken', 'Wm. & Mary 1,234', 'Doña Ana']) {
    const inked = inkedWidth(text.replace('&', '&amp;'), 40, weight);
    // Kerning and the white beside the last letter are not in it.
    expect(Math.abs(textWidth(text, 40, weight) - inked), text).toBeLessThan(8);
  }
});

it('breaks words into lines that fit, and no word in two', () => {
  const lines = textLines('A source with a long name. '.repeat(6).trim(), 11, 200);
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) expect(textWidth(line, 11, 400)).toBeLessThanOrEqual(200);
  expect(textLines('incomprehensibilities', 11, 20)).toEqual(['incomprehensibilities']);
});
