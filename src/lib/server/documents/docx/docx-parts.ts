import { HeadingLevel, Paragraph, type Table } from 'docx';
import type { Report } from '#lib/reports/model/report.ts';
import { docxBlock, type DocxPage } from './docx-block.ts';
import { FIGURE_INCHES } from '../png/draw-png.ts';
import { docxText } from './docx-text.ts';

/** Figures after the first page are smaller: two with their tables fit a page, which is not left empty. */
const LATER_INCHES = 5.4;

/** What is set in the same number of columns: a section of Word. */
export interface DocxPart {
  columns: number;
  children: (Paragraph | Table)[];
}

/** The report in parts: notes side by side are columns of the page, which stay text that is read in order. */
export function docxParts({ title, sections }: Report, page: Omit<DocxPage, 'inches'>): DocxPart[] {
  const first: DocxPart = { columns: 1, children: [heading(HeadingLevel.TITLE, title)] };
  const parts = [first];
  const add = (columns: number, children: DocxPart['children']) => {
    const last = parts.at(-1);
    if (last?.columns === columns) last.children.push(...children);
    else parts.push({ columns, children });
  };
  for (const [at, section] of sections.entries()) {
    // The title of the report stands over its first section: "Summary" would say nothing more.
    if (at > 0) add(1, [heading(HeadingLevel.HEADING_1, section.title)]);
    const set = { ...page, inches: at === 0 ? FIGURE_INCHES : LATER_INCHES };
    for (const block of section.blocks) {
      add(block.kind === 'asides' ? block.items.length : 1, docxBlock(block, set));
    }
  }
  return parts;
}

const heading = (level: (typeof HeadingLevel)[keyof typeof HeadingLevel], text: string) =>
  new Paragraph({ heading: level, children: [docxText(text)] });
