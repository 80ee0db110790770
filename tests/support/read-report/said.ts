import { paragraphText } from '#lib/reports/model/apply-edits.ts';
import type { Block } from '#lib/reports/model/block.ts';
import type { Report } from '#lib/reports/model/report.ts';
import type { TableData } from '#lib/reports/model/table.ts';

/** What a document says, in the order in which it says it: what is read from it, or is to be read. */
export interface Said {
  /** With the title of the report, which stands for the heading of its first section. */
  headings: string[];
  captions: string[];
  /** Alternative texts of the figures. */
  alts: string[];
  /** Header, then rows; of a group its name alone. */
  tables: string[][][];
  /** Sentences, items, notes and definitions. */
  words: string[];
}

/** What the model says: what every document has to say. */
export function saidBy({ title, sections }: Report): Said {
  const blocks = sections.flatMap((section) => section.blocks);
  const captioned = blocks.filter((block) => block.kind === 'table' || block.kind === 'figure');
  return {
    headings: [
      title,
      ...sections.flatMap((section, at) => [
        ...(at === 0 ? [] : [section.title]),
        ...section.blocks.flatMap((block) => {
          if (block.kind === 'heading') return [block.text];
          return block.kind === 'asides' ? block.items.map((item) => item.title) : [];
        }),
      ]),
    ],
    captions: captioned.map((block) => `${block.label}. ${block.title}`),
    alts: blocks.flatMap((block) => (block.kind === 'figure' ? [block.alt] : [])),
    tables: blocks.flatMap((block) => (block.kind === 'table' ? [gridOf(block)] : [])),
    words: blocks.flatMap(wordsOf),
  };
}

function gridOf({ columns, rows }: TableData): string[][] {
  return [
    columns.map(({ label }) => label),
    ...rows.map(({ role, cells }) => {
      const texts = cells.map(({ text }) => text);
      return role === 'group' ? texts.slice(0, 1) : texts;
    }),
  ];
}

function wordsOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraphText(block)];
    case 'asides':
      return block.items.map(({ paragraph }) => paragraphText(paragraph));
    case 'list':
      return block.items.map(({ text }) => text);
    case 'definitions':
      return block.items.flatMap(({ term, text }) => [term, text]);
    case 'table':
      return [...block.notes];
    default:
      return [];
  }
}
