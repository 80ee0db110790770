import { error } from '@sveltejs/kit';
import { withHouseFont } from '#lib/server/documents/with-house-font.ts';
import { getAskedReport } from '#lib/server/services/report/asked-report.ts';
import { answer } from '../answer.ts';
import { svgResponse } from '../svg-response.ts';
import type { RequestHandler } from './$types';

/** One drawing of the report that the same query shows on its page, by its id: `figure=gaps.…`. */
export const GET: RequestHandler = async ({ url }) => {
  const report = await answer(() => getAskedReport(url.searchParams));
  const id = url.searchParams.get('figure');
  const blocks = report?.sections.flatMap((section) => section.blocks) ?? [];
  const figure = blocks.find((block) => block.kind === 'figure' && block.id === id);
  if (figure?.kind === 'figure') return svgResponse(withHouseFont(figure.svg));
  error(404, { message: `There is no figure "${id ?? ''}" in this report` });
};
