import { renderAsync } from '@resvg/resvg-js';
import type { FigureBlock } from '#lib/reports/model/block.ts';
import { FONT_FILES } from './font-files.ts';
import { withResolution } from './with-resolution.ts';

/** Dots per inch that print shops and journals ask of a picture. */
export const PRINT_DPI = 300;

/** Width of a figure on a page, inches: letter with its margins. */
export const FIGURE_INCHES = 6.5;

/** A picture with its size, in dots. */
export interface DrawnPng {
  png: Uint8Array;
  width: number;
  height: number;
}

/** Pictures of the figures of reports that are still in use. */
const drawings = new WeakMap<FigureBlock, Promise<DrawnPng>>();

/** A figure without its title, as documents have it: drawn once, in however many formats its report is written. */
export function drawPng(figure: FigureBlock): Promise<DrawnPng> {
  const known = drawings.get(figure) ?? drawSvgPng(figure.svg);
  drawings.set(figure, known);
  return known;
}

/**
 * A drawing as PNG at 300 dots per inch of its width on a page, on white. It is drawn off the main
 * thread: a server answers others meanwhile.
 * @param inches width on the page
 */
export async function drawSvgPng(svg: string, inches = FIGURE_INCHES): Promise<DrawnPng> {
  const drawn = await renderAsync(svg, {
    background: '#ffffff',
    fitTo: { mode: 'width', value: Math.round(inches * PRINT_DPI) },
    font: {
      fontFiles: [...FONT_FILES],
      loadSystemFonts: false,
      defaultFontFamily: 'Public Sans',
      sansSerifFamily: 'Public Sans',
    },
  });
  const png = withResolution(drawn.asPng(), PRINT_DPI);
  return { png, width: drawn.width, height: drawn.height };
}
