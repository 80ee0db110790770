import type { Block, ParagraphBlock } from './block.ts';
import type { Report } from './report.ts';
import type { ReportEdits, ReportFile } from './report-file.ts';

/** The report of a file as it is shown: with a person's text where there is one. */
export function shownReport({ report, edits }: Pick<ReportFile, 'report' | 'edits'>): Report {
  return {
    ...report,
    sections: report.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => editedBlock(block, edits)),
    })),
  };
}

function editedBlock(block: Block, edits: ReportEdits): Block {
  if (block.kind === 'paragraph') return editedParagraph(block, edits);
  if (block.kind !== 'asides') return block;
  const items = block.items.map(({ title, paragraph }) => ({
    ...{ title, paragraph: editedParagraph(paragraph, edits) },
  }));
  return { ...block, items };
}

/** An edit that says what the paragraph says anyway is none; an empty one leaves the paragraph out. */
function editedParagraph(block: ParagraphBlock, edits: ReportEdits): ParagraphBlock {
  const own = Object.hasOwn(edits, block.id) ? edits[block.id] : undefined;
  const edited = own === undefined || own === generatedText(block) ? null : own.trim();
  return { ...block, edited };
}

/** The text of a paragraph as it is shown; empty where a person left it out. */
export function paragraphText(block: ParagraphBlock): string {
  return block.edited ?? generatedText(block);
}

/** The text of a paragraph as the rules wrote it. */
export function generatedText({ sentences }: Pick<ParagraphBlock, 'sentences'>): string {
  return sentences
    .map(({ text }) => text)
    .filter(Boolean)
    .join(' ');
}
