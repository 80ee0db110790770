import { renderAsync } from '@resvg/resvg-js';
import { FONT_FILES } from './font-files.ts';

/** A drawing as PNG at its own size, one dot a unit, off the main thread. */
export async function drawCardPng(svg: string): Promise<Uint8Array> {
  const drawn = await renderAsync(svg, {
    background: '#ffffff',
    font: {
      fontFiles: [...FONT_FILES],
      loadSystemFonts: false,
      defaultFontFamily: 'Public Sans',
      sansSerifFamily: 'Public Sans',
    },
  });
  return drawn.asPng();
}
