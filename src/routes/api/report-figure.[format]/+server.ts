import { shownReport } from '#lib/reports/model/apply-edits.ts';
import { figureFileName } from '#lib/reports/model/figure-file-name.ts';
import { getAskedReport } from '#lib/server/services/report/asked-report.ts';
import { withHouseFont } from '#lib/server/documents/with-house-font.ts';
import { answer } from '../answer.ts';
import { findFigure } from '../asked-figure.ts';
import { figureResponse } from '../figure-response.ts';
import { postedReport } from '../posted-report.ts';
import { svgResponse } from '../svg-response.ts';
import type { RequestHandler } from './$types';

/**
 * One figure of the report that the same query shows on its page, by its id (`figure=gaps.…`): a drawing
 * that stands alone, or what is drawn as data. `title=none` is the SVG as the page has it, under its caption.
 */
export const GET: RequestHandler = async ({ params: { format }, url: { searchParams } }) => {
  const asked = await answer(() => getAskedReport(searchParams));
  const { report, figure } = findFigure(asked, searchParams);
  if (format === 'svg' && searchParams.get('title') === 'none')
    return svgResponse(withHouseFont(figure.svg), figureFileName(report, figure, format));
  return figureResponse(report, figure, format);
};

/** The same of a report file. Nothing of it is stored. */
export const POST: RequestHandler = async ({ params, url, request }) => {
  const report = shownReport(await postedReport(request));
  const { figure } = findFigure(report, url.searchParams);
  return figureResponse(report, figure, params.format);
};
