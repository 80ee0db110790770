import { paragraphText } from '#lib/reports/model/apply-edits.ts';
import type { Block } from '#lib/reports/model/block.ts';
import type { Paper } from '#lib/reports/model/paper.ts';
import type { Report } from '#lib/reports/model/report.ts';
import { editionLines } from '#lib/reports/model/edition-lines.ts';
import type { Printer } from './printable.ts';
import { typstTable } from './typst-table.ts';
import { withoutSourceLine } from './without-source-line.ts';

/** Edge at the left and right of the page, and widths of paper, points. */
const MARGIN = 54;
const PAPER_POINTS: Readonly<Record<Paper, number>> = { 'us-letter': 612, a4: 595.28 };

/** What the template reads: a JSON file, and one SVG per figure beside it. */
export interface TypstData {
  json: string;
  /** File name → SVG. */
  figures: ReadonlyMap<string, string>;
}

/** The report as data for the template. @param printer is told every text, and so knows the fonts it needs */
export function typstData(report: Report, paper: Paper, printer: Printer): TypstData {
  const figures = new Map<string, string>();
  const [year = 0, month = 0, day = 0] = report.madeOn.split('-').map(Number);
  const { subtitle, dated, origin } = editionLines(report);
  const data = {
    ...{ title: report.title, paper, margin: MARGIN, date: { year, month, day } },
    keywords: ['recovery-oriented system of care', report.region.name],
    ...{ subtitle, dated, footer: origin },
    sections: report.sections.map(({ title, blocks }, at) => ({
      title,
      // The title of the report stands over its first section: "Summary" would say nothing more.
      titled: at > 0,
      blocks: blocks.flatMap((block) => toTypst(block, figures, PAPER_POINTS[paper] - 2 * MARGIN)),
    })),
  };
  const told = printed(data, printer) as object;
  for (const [name, svg] of figures) figures.set(name, printer.drawing(svg));
  return {
    json: JSON.stringify({
      ...told,
      fonts: printer.fonts().map(({ family }) => family),
      replaced: printer.replaced(),
    }),
    figures,
  };
}

function toTypst(block: Block, figures: Map<string, string>, width: number): object[] {
  switch (block.kind) {
    case 'paragraph': {
      const text = paragraphText(block);
      return text === '' ? [] : [{ kind: 'paragraph', style: block.style, text }];
    }
    case 'list':
      return [{ kind: 'list', items: block.items.map(({ text }) => text) }];
    case 'figure': {
      const { label, title, alt, svg } = block;
      const file = `figure-${figures.size + 1}.svg`;
      figures.set(file, withoutSourceLine(svg));
      return [{ kind: 'figure', label, title, alt, file }];
    }
    case 'asides': {
      const items = block.items.map(({ title, paragraph }) => ({
        ...{ title, text: paragraphText(paragraph) },
      }));
      const shown = items.filter(({ text }) => text !== '');
      return shown.length === 0 ? [] : [{ kind: 'asides', items: shown }];
    }
    case 'table':
      return [typstTable(block, width)];
    default:
      return [block];
  }
}

/** Every text of the data made printable; a number is not parted from its unit at the end of a line. */
function printed(value: unknown, printer: Printer): unknown {
  if (typeof value === 'string') {
    return printer.text(value).replace(/(\d) (%|mi\b)/g, '$1\u00a0$2');
  }
  if (Array.isArray(value)) return value.map((one) => printed(one, printer));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, key === 'url' ? one : printed(one, printer)]),
  );
}
