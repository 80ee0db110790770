import { Document, HeadingLevel, Packer, Paragraph, type Table } from 'docx';
import type { Report } from '#lib/reports/model/report.ts';
import { figuresOf } from '../blocks-of.ts';
import { editionLines } from '#lib/reports/model/edition-lines.ts';
import { legalText } from '../legal-text.ts';
import type { Paper } from '#lib/reports/model/paper.ts';
import { drawPng } from '../png/draw-png.ts';
import { docxBlock, type DocxPage } from './docx-block.ts';
import { DOCX_STYLES } from './docx-styles.ts';
import { docxText } from './docx-text.ts';
import { pageFurniture } from './page-furniture.ts';

/** Sizes in twips, twentieths of a point. */
const PAPER_SIZES: Readonly<Record<Paper, { width: number; height: number }>> = {
  'us-letter': { width: 12_240, height: 15_840 },
  a4: { width: 11_906, height: 16_838 },
};

const MARGIN = 1270;

/**
 * The report as a Word document: named styles, headings, captions that Word counts, tables that can be
 * edited, and pictures at 300 dots per inch with alternative text.
 * @param report as it is shown, with a person's edits
 */
export async function writeDocx(report: Report, paper: Paper): Promise<Uint8Array> {
  const size = PAPER_SIZES[paper];
  const page: DocxPage = { twips: size.width - 2 * MARGIN, pictures: await drawAll(report) };
  const { subtitle } = editionLines(report);
  const margin = { top: 1370, bottom: 1300, left: MARGIN, right: MARGIN, header: 640, footer: 560 };
  const document = new Document({
    ...DOCX_STYLES,
    title: legalText(report.title),
    subject: legalText(subtitle),
    creator: 'ROSC Atlas',
    keywords: 'recovery-oriented system of care',
    sections: [
      {
        properties: { page: { size, margin } },
        ...pageFurniture(report, page.twips),
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [docxText(report.title)] }),
          ...report.sections.flatMap((section, at) => [
            ...(at === 0 ? [] : [sectionHeading(section.title)]),
            ...section.blocks.flatMap((block): (Paragraph | Table)[] => docxBlock(block, page)),
          ]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const sectionHeading = (title: string) =>
  new Paragraph({ heading: HeadingLevel.HEADING_1, children: [docxText(title)] });

/** One after the other: a picture of a page's width takes some 10 MB while it is drawn. */
async function drawAll(report: Report): Promise<DocxPage['pictures']> {
  const pictures = new Map<string, Awaited<ReturnType<typeof drawPng>>>();
  for (const figure of figuresOf(report)) pictures.set(figure.id, await drawPng(figure));
  return pictures;
}
