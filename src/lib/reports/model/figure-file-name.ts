import type { FigureBlock } from './block.ts';
import { reportFileName } from './file-name.ts';
import type { Report } from './report.ts';

/** "table-2_gaps-supports": its number in the report, and what it is. */
export function blockFileStem({ label, id }: { label: string; id: string }): string {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return `${plain(label)}_${plain(id)}`;
}

/** "rosc-report_perry-county-kentucky_2026-11-26_data-4_figure-1_gaps-recovery-housing-map.png". */
export function figureFileName(report: Report, figure: FigureBlock, extension: string): string {
  const name = reportFileName(report, extension);
  return `${name.slice(0, -extension.length - 1)}_${blockFileStem(figure)}.${extension}`;
}
