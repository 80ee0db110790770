import { figureFileName } from '#lib/reports/model/figure-file-name.ts';
import { withHouseFont } from '#lib/server/documents/with-house-font.ts';
import { findAskedFigure } from '../asked-figure.ts';
import { svgResponse } from '../svg-response.ts';
import type { RequestHandler } from './$types';

/** One drawing of the report that the same query shows on its page, by its id: `figure=gaps.…`. */
export const GET: RequestHandler = async ({ url }) => {
  const { report, figure } = await findAskedFigure(url.searchParams);
  return svgResponse(withHouseFont(figure.svg), figureFileName(report, figure, 'svg'));
};
