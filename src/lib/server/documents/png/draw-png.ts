import { renderAsync } from '@resvg/resvg-js';
import { InputError } from '#lib/domain/issue.ts';
import type { FigureBlock } from '#lib/reports/model/block.ts';
import { DRAWING_LIMITS } from '#lib/reports/model/drawing-limits.ts';
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

/**
 * Height by width at most. The height follows the width, which is that of a page: a drawing of one unit
 * by forty would take gigabytes. A figure that stands alone has
 * its title above it, which takes many lines where it is narrow.
 */
const TALL = 4 * DRAWING_LIMITS.tall;

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
 * @throws InputError where it is too tall or too long to be drawn, or does not say how large it is
 */
export async function drawSvgPng(svg: string, inches = FIGURE_INCHES): Promise<DrawnPng> {
  checkSize(svg);
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

function checkSize(svg: string): void {
  const [root = ''] = /<svg\b[^>]*>/.exec(svg) ?? [];
  const said = (key: string) => new RegExp(`\\s${key}="([^"]*)"`).exec(root)?.[1];
  const [, , across, down] = (said('viewBox') ?? '').split(' ');
  const [width, height] = [Number(said('width') ?? across), Number(said('height') ?? down)];
  const fits = width > 0 && height > 0 && height <= TALL * width;
  if (fits && svg.length <= DRAWING_LIMITS.characters) return;
  throw new InputError({
    ...{ row: null, column: 'drawing', found: `of ${width} by ${height} units` },
    expected: `one of at most ${DRAWING_LIMITS.characters / 1e6} MB, at most ${TALL} times as high as wide`,
  });
}
