import { figureFileName } from '#lib/reports/model/figure-file-name.ts';
import { drawPng } from '#lib/server/documents/png/draw-png.ts';
import { findAskedFigure } from '../asked-figure.ts';
import { attachment } from '../document-response.ts';
import type { RequestHandler } from './$types';

/** The same drawing as a picture for print, 300 dots per inch. */
export const GET: RequestHandler = async ({ url }) => {
  const { report, figure } = await findAskedFigure(url.searchParams);
  const { png } = await drawPng(figure);
  return attachment(new Uint8Array(png), 'image/png', figureFileName(report, figure, 'png'));
};
