import { escapeXml } from '#lib/view/escape-xml.ts';
import type { FigureBlock } from '../model/block.ts';
import type { Report } from '../model/report.ts';
import { textLines, type TextWeight } from './text-width.ts';

/** White around a picture that stands alone. */
const EDGE = 14;
const TITLE = { size: 17, line: 21, weight: 700 as TextWeight, fill: '#1b1b1b' };
const PLACE = { size: 13.5, line: 18, weight: 600 as TextWeight, fill: '#3d434a' };
const COUNTING = { size: 12, line: 16, weight: 400 as TextWeight, fill: '#3d434a' };
/** Between the words and the drawing. */
const GAP = 8;
const FONT = "'Public Sans',system-ui,sans-serif";

/** What a figure is called away from its report: what it shows, and where. */
export const standaloneTitle = (
  { region }: Pick<Report, 'region'>,
  { title }: Pick<FigureBlock, 'title'>,
): string => `${title}, ${region.name}`;

/**
 * A figure as a drawing of its own, to be saved or embedded: what it shows, where, and which services
 * count where not all do, above it, on white. In a report its caption says that, and the drawing is
 * bare. The two differ in nothing else, so that a figure of a kept report can stand alone as well.
 */
export function standaloneFigure(
  { region, counting }: Pick<Report, 'region' | 'counting'>,
  { title, svg, width, height }: Pick<FigureBlock, 'title' | 'svg' | 'width' | 'height'>,
): string {
  const words = [
    ...linesOf(title, width, TITLE),
    ...linesOf(region.name, width, PLACE),
    ...(counting === null ? [] : linesOf(counting, width, COUNTING)),
  ];
  let y = EDGE - 4;
  const texts = words.map(({ text, style: { size, line, weight, fill } }) => {
    y += line;
    const look = `font-family="${FONT}" font-size="${size}" font-weight="${weight}" fill="${fill}"`;
    return `<text x="${EDGE}" y="${y}" ${look}>${escapeXml(text)}</text>`;
  });
  const top = y + GAP;
  const [wide, tall] = [width + 2 * EDGE, top + height + EDGE];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${tall}" width="${wide}" height="${tall}">`,
    `<rect width="${wide}" height="${tall}" fill="#ffffff"/>${texts.join('')}`,
    placed(svg, { x: EDGE, y: top, width, height }),
    '</svg>',
  ].join('');
}

/** A drawing within another, at a place and in its own size, whatever its root says of them. */
function placed(svg: string, at: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>): string {
  const place = Object.entries(at).map(([key, value]) => ` ${key}="${value}"`);
  return svg.replace(
    /^\s*(?:<\?[^>]*>\s*)?<svg\b([^>]*)>/,
    (_, others: string) =>
      `<svg${place.join('')}${others.replace(/\s(?:x|y|width|height)="[^"]*"/g, '')}>`,
  );
}

const linesOf = (text: string, width: number, style: typeof TITLE) =>
  textLines(text, style.size, width, style.weight).map((line) => ({ text: line, style }));
