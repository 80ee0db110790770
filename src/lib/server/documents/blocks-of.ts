import type { Block, FigureBlock, TableBlock } from '#lib/reports/model/block.ts';
import type { Report } from '#lib/reports/model/report.ts';

const blocks = ({ sections }: Report): Block[] => sections.flatMap((section) => section.blocks);

/** The drawings of a report in their order. */
export const figuresOf = (report: Report): FigureBlock[] =>
  blocks(report).filter((block) => block.kind === 'figure');

/** The tables of a report in their order. */
export const tablesOf = (report: Report): TableBlock[] =>
  blocks(report).filter((block) => block.kind === 'table');
