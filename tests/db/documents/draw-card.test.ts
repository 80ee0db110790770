import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { frameCard } from '#lib/reports/share/frame-card.ts';
import { drawCardPng } from '#lib/server/documents/png/draw-card.ts';
import { FONT_FILES } from '#lib/server/documents/png/font-files.ts';
import { CARD_SIZE } from '#lib/view/share/card-pages.ts';
import { readSvg } from '../../support/read-svg.ts';

const LONG = 'Prince of Wales-Hyder Census Area and Southeast Fairbanks Census Area, Alaska';
const TITLES = [
  'Perry County, Kentucky: recovery supports',
  `Coverage report · ${LONG}`,
  'W'.repeat(90),
  '<script>alert("x")</script> & $#_* مقاطعة 🎉',
];

const card = (title: string) =>
  frameCard(
    {
      ...{ title, headline: `${title} `.repeat(6), legend: [] },
      foot: 'Demonstration: organizations are fictional · Data version 9 of 26 Nov 2026'.repeat(3),
    },
    () => ({ svg: '', height: 100 }),
  );

/** Dots that are not white, by column, between the bar at the top and the rule at the foot. */
function inkedColumns(svg: string): number[] {
  const font = { fontFiles: [...FONT_FILES], loadSystemFonts: false };
  const { pixels, width } = new Resvg(svg, { background: '#ffffff', font }).render();
  const columns = new Set<number>();
  for (let at = 0; at < pixels.length; at += 4) {
    const dark = (pixels[at] ?? 255) < 200;
    const row = Math.floor(at / 4 / width);
    if (dark && row > 12) columns.add((at / 4) % width);
  }
  return [...columns].sort((a, b) => a - b);
}

describe('the picture of a link', () => {
  it('is a PNG of the size that is asked for', async () => {
    const png = Buffer.from(await drawCardPng(card('Perry County')));
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      CARD_SIZE.width,
      CARD_SIZE.height,
    ]);
  });

  it.each(TITLES)('has no word of %s beyond its margins, nor over its drawing', (title) => {
    const columns = inkedColumns(card(title));
    expect(columns.length).toBeGreaterThan(300);
    expect(columns.at(0)).toBeGreaterThanOrEqual(50);
    // The rule and the last line reach to the right margin; nothing reaches beyond it.
    expect(columns.at(-1)).toBeLessThanOrEqual(CARD_SIZE.width - 50);
  });

  it('is a well-formed document whatever a name is', () => {
    for (const title of TITLES) {
      const words = readSvg(card(title)).filter(({ name }) => name === 'text');
      expect(words.length).toBeGreaterThan(3);
      expect(readSvg(card(title)).some(({ name }) => name === 'script')).toBe(false);
    }
  });
});
