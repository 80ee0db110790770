import {
  ColumnBreak,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  Paragraph,
  type Table,
} from 'docx';
import type { Block, FigureBlock, ParagraphBlock } from '#lib/reports/model/block.ts';
import { legalText } from '#lib/view/legal-text.ts';
import { paragraphLines } from '#lib/reports/model/paragraph-lines.ts';
import type { DrawnPng } from '../png/draw-png.ts';
import { webAddress } from '../web-address.ts';
import { docxCaption } from './docx-caption.ts';
import { BULLETS } from './docx-styles.ts';
import { docxTable } from './docx-table.ts';
import { docxText } from './docx-text.ts';

const PARAGRAPH_STYLES = { lead: 'Lead', body: 'Normal', note: 'Note' } as const;

/** Pixels per inch of the lengths that `docx` takes for pictures. */
const PIXELS = 96;

/** As tall as a figure may be so that its caption stands on the same page, inches. */
const TALLEST_INCHES = 8;

/** What blocks are written with. */
export interface DocxPage {
  /** Width of the text, twips. */
  twips: number;
  /** Width of a figure. */
  inches: number;
  /** Figures as pictures, by the id of their block. */
  pictures: ReadonlyMap<string, DrawnPng>;
}

/** A block of the report as paragraphs and tables of Word. */
export function docxBlock(block: Block, page: DocxPage): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: [docxText(block.text)] })];
    case 'paragraph':
      return paragraph(block);
    case 'list':
      return block.items.map(
        ({ text }) =>
          new Paragraph({
            numbering: { reference: BULLETS, level: 0 },
            style: 'ListParagraph',
            children: [docxText(text)],
          }),
      );
    case 'definitions':
      return block.items.flatMap(definition);
    case 'asides':
      return block.items.flatMap(({ title, paragraph: text }, at) => [
        new Paragraph({
          style: 'AsideTitle',
          children: [...(at > 0 ? [new ColumnBreak()] : []), docxText(title)],
        }),
        ...paragraphLines(text).map(
          (line) => new Paragraph({ style: 'Aside', children: [docxText(line)] }),
        ),
      ]);
    case 'table':
      return [
        docxCaption(block),
        docxTable(block, page.twips),
        // Word joins tables that follow each other, and sets what follows close to their last line.
        new Paragraph({ style: 'TableText', spacing: { after: 120 } }),
        ...block.notes.map((note) => new Paragraph({ style: 'Note', children: [docxText(note)] })),
      ];
    case 'figure':
      return [docxCaption(block), figure(block, page)];
  }
}

function paragraph(block: ParagraphBlock): Paragraph[] {
  const style = PARAGRAPH_STYLES[block.style];
  return paragraphLines(block).map((line) => new Paragraph({ style, children: [docxText(line)] }));
}

function definition({ term, text, url }: { term: string; text: string; url: string | null }) {
  const address = webAddress(url);
  const link =
    address === null ? [] : [new Paragraph({ style: 'Note', children: [linkTo(address)] })];
  return [
    new Paragraph({ style: 'Term', children: [docxText(term)] }),
    new Paragraph({
      children: [docxText(text)],
      ...(address !== null && { spacing: { after: 20 } }),
    }),
    ...link,
  ];
}

const linkTo = (link: string) =>
  new ExternalHyperlink({ link, children: [docxText(link, { style: 'Hyperlink' })] });

function figure(
  { id, label, alt }: FigureBlock,
  { pictures, inches: widest }: DocxPage,
): Paragraph {
  const picture = pictures.get(id);
  if (!picture) throw new Error(`There is no picture of ${label}`);
  const inches = Math.min(widest, (TALLEST_INCHES * picture.width) / picture.height);
  const width = Math.round(inches * PIXELS);
  const height = Math.round((width * picture.height) / picture.width);
  return new Paragraph({
    spacing: { after: 200 },
    children: [
      new ImageRun({
        type: 'png',
        data: picture.png,
        transformation: { width, height },
        altText: { name: label, description: legalText(alt) },
      }),
    ],
  });
}
