import { CARD_SIZE as CARD } from '#lib/view/share/card-pages.ts';
import { cutText } from './cut-text.ts';
import { drawShareLegend } from './draw-share-legend.ts';
import { fitText, LEADING } from './fit-text.ts';
import { frameWords } from './frame-words.ts';
import type { DrawBody } from './share-figure.ts';
import type { ShareLegendEntry } from '#lib/view/share/share-view.ts';
import { shareHead } from './share-style.ts';

const EDGE = 56;
const FOOT = 64;
/** Width of the words beside a drawing. */
const BESIDE = 470;

/** What a card says. */
export interface CardWords {
  title: string;
  headline: string;
  /** Short: the data version and its date. */
  foot: string;
  legend: readonly ShareLegendEntry[];
}

/** A picture for a shared link: words at the left, the drawing at the right where there is one. */
export function frameCard(words: CardWords, draw: DrawBody | null): string {
  const inner = draw ? BESIDE : CARD.width - 2 * EDGE;
  const title = fitText(words.title, draw ? [44, 38, 32, 27] : [76, 64, 54, 44], {
    ...{ width: inner, height: draw ? 150 : 200 },
  });
  const below = 108 + title.lines.length * title.size * LEADING;
  const headline = fitText(words.headline, draw ? [30, 27, 24, 21, 18] : [44, 38, 32, 27], {
    ...{ width: inner, height: CARD.height - FOOT - below - 40 },
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${CARD.width} ${CARD.height}" width="${CARD.width}" height="${CARD.height}">`,
    shareHead('light'),
    `<rect class="frame-page" width="${CARD.width}" height="${CARD.height}"/>`,
    `<rect class="frame-accent" width="${CARD.width}" height="10"/>`,
    frameWords(['ROSC Atlas'], { x: EDGE, y: 72, size: 24, bold: true, muted: true }),
    frameWords(title.lines, { x: EDGE, y: 100 + title.size * 0.85, size: title.size, bold: true }),
    frameWords(headline.lines, { x: EDGE, y: below + headline.size, size: headline.size }),
    draw ? beside(draw, words.legend) : '',
    words.foot &&
      `<path class="frame-rule" d="M${EDGE} ${CARD.height - FOOT}h${CARD.width - 2 * EDGE}"/>`,
    frameWords([cutText(words.foot, 20, CARD.width - 2 * EDGE)], {
      x: EDGE,
      y: CARD.height - 26,
      size: 20,
      muted: true,
    }),
    '</svg>',
  ].join('');
}

/** The drawing with its legend, in the middle of the right side. */
function beside(draw: DrawBody, entries: readonly ShareLegendEntry[]): string {
  const x = EDGE + BESIDE + 40;
  const width = CARD.width - EDGE - x;
  const room = CARD.height - FOOT - 60;
  const legend = drawShareLegend(entries, width, 17);
  const body = draw({ width, height: room - legend.height - 20 }, 'light');
  const top = Math.round(36 + Math.max(0, (room - body.height - legend.height - 20) / 2));
  return [
    `<svg x="${x}" y="${top}" width="${width}" height="${body.height}">${body.svg}</svg>`,
    `<g transform="translate(${x} ${top + body.height + 12})">${legend.svg}</g>`,
  ].join('');
}
