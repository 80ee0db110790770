import { error } from '@sveltejs/kit';
import type { FigureBlock } from '#lib/reports/model/block.ts';
import type { Report } from '#lib/reports/model/report.ts';

/** A figure of a report by its id (`figure=gaps.…`); else a 404. */
export function findFigure(
  report: Report | null,
  query: URLSearchParams,
): { report: Report; figure: FigureBlock } {
  const id = query.get('figure');
  const blocks = report?.sections.flatMap((section) => section.blocks) ?? [];
  const figure = blocks.find((block) => block.kind === 'figure' && block.id === id);
  if (report && figure?.kind === 'figure') return { report, figure };
  error(404, { message: `There is no figure "${id ?? ''}" in this report` });
}
