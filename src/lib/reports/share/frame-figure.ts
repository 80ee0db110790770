import type { EmbedTheme } from '#lib/view/share/share-view.ts';
import { escapeXml } from '#lib/view/escape-xml.ts';
import { drawShareLegend } from './draw-share-legend.ts';
import { breakLines, LEADING } from './fit-text.ts';
import { frameWords } from './frame-words.ts';
import type { ShareFigure } from './share-figure.ts';
import { shareHead } from './share-style.ts';

const WIDTH = 900;
const EDGE = 28;
const INNER = WIDTH - 2 * EDGE;
const SIZES = { title: 25, headline: 19, detail: 15, source: 13 };

/** A shared figure as one SVG document: title, finding, drawing, legend and source line, in a theme. */
export function frameFigure({ words, draw }: ShareFigure, theme: EmbedTheme): string {
  let y = EDGE;
  const lines = (text: string, size: number, style: { bold?: boolean; muted?: boolean }) => {
    const broken = breakLines(text, size, INNER);
    const svg = frameWords(broken, { x: EDGE, y: y + size, size, ...style });
    y += broken.length * size * LEADING + 6;
    return svg;
  };
  const head = [
    lines(words.title, SIZES.title, { bold: true }),
    lines(words.headline, SIZES.headline, {}),
    words.detail ? lines(words.detail, SIZES.detail, { muted: true }) : '',
  ];
  y += 10;
  const body = draw({ width: INNER, height: 560 }, theme);
  const drawn = `<svg x="${EDGE}" y="${y}" width="${INNER}" height="${body.height}">${body.svg}</svg>`;
  y += body.height + 10;
  const legend = drawShareLegend(words.legend, INNER);
  const legendDrawn = `<g transform="translate(${EDGE} ${y})">${legend.svg}</g>`;
  y += legend.height + 8;
  const rule = `<path class="frame-rule" d="M${EDGE} ${y}h${INNER}"/>`;
  y += 6;
  const source = lines(words.sourceLine, SIZES.source, { muted: true });
  const height = Math.ceil(y + EDGE / 2);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="t d">`,
    `<title id="t">${escapeXml(words.title)}</title><desc id="d">${escapeXml(words.alt)}</desc>`,
    shareHead(theme),
    `<rect class="frame-page" width="${WIDTH}" height="${height}"/>`,
    ...head,
    ...[drawn, legendDrawn, rule, source],
    '</svg>',
  ].join('');
}

/** The drawing alone, for a page that has the words around it. @param width 300 to 900, in CSS pixels */
export function bareFigure({ words, draw }: ShareFigure, theme: EmbedTheme, width: number): string {
  const body = draw({ width, height: Math.max(260, width * 0.72) }, theme);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${body.height}" width="${width}" height="${body.height}" role="img">`,
    `<title>${escapeXml(words.title)}</title>${shareHead(theme)}${body.svg}</svg>`,
  ].join('');
}
