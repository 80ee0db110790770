import { error } from '@sveltejs/kit';
import type { FigureBlock } from '#lib/reports/model/block.ts';
import type { Report } from '#lib/reports/model/report.ts';
import { getAskedReport } from '#lib/server/services/report/asked-report.ts';
import { answer } from './answer.ts';

/** A drawing by its id (`figure=gaps.…`), of the report that the rest of the query asks for; else a 404. */
export async function findAskedFigure(
  query: URLSearchParams,
): Promise<{ report: Report; figure: FigureBlock }> {
  const report = await answer(() => getAskedReport(query));
  const id = query.get('figure');
  const blocks = report?.sections.flatMap((section) => section.blocks) ?? [];
  const figure = blocks.find((block) => block.kind === 'figure' && block.id === id);
  if (report && figure?.kind === 'figure') return { report, figure };
  error(404, { message: `There is no figure "${id ?? ''}" in this report` });
}
