import { Document, Packer, SectionType } from 'docx';
import type { Report } from '#lib/reports/model/report.ts';
import { figuresOf } from '../blocks-of.ts';
import { editionLines } from '#lib/reports/model/edition-lines.ts';
import { legalText } from '#lib/view/legal-text.ts';
import type { Paper } from '#lib/reports/model/paper.ts';
import { drawPng } from '../png/draw-png.ts';
import type { DocxPage } from './docx-block.ts';
import { docxParts } from './docx-parts.ts';
import { DOCX_STYLES } from './docx-styles.ts';
import { pageFurniture } from './page-furniture.ts';

/** Sizes in twips, twentieths of a point. */
const PAPER_SIZES: Readonly<Record<Paper, { width: number; height: number }>> = {
  'us-letter': { width: 12_240, height: 15_840 },
  a4: { width: 11_906, height: 16_838 },
};

const MARGIN = 1080;
/** Between notes that stand side by side, twips. */
const COLUMN_GAP = 480;

/**
 * The report as a Word document: named styles, headings, captions that Word counts, tables that can be
 * edited, and pictures at 300 dots per inch with alternative text.
 * @param report as it is shown, with a person's edits
 */
export async function writeDocx(report: Report, paper: Paper): Promise<Uint8Array> {
  const size = PAPER_SIZES[paper];
  const page = { twips: size.width - 2 * MARGIN, pictures: await drawAll(report) };
  const furniture = await pageFurniture(report, page.twips);
  const { subtitle } = editionLines(report);
  const margin = { top: 1240, bottom: 1080, left: MARGIN, right: MARGIN, header: 560, footer: 500 };
  const document = new Document({
    ...DOCX_STYLES,
    title: legalText(report.title),
    subject: legalText(subtitle),
    creator: 'ROSC Atlas',
    keywords: 'recovery-oriented system of care',
    sections: docxParts(report, page).map(({ columns, children }, at) => ({
      properties: {
        page: { size, margin },
        ...(at > 0 && { type: SectionType.CONTINUOUS }),
        ...(columns > 1 && { column: { count: columns, space: COLUMN_GAP } }),
      },
      // The parts that follow take head and foot of the first.
      ...(at === 0 && furniture),
      children,
    })),
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** One after the other: a picture of a page's width takes some 10 MB while it is drawn. */
async function drawAll(report: Report): Promise<DocxPage['pictures']> {
  const pictures = new Map<string, Awaited<ReturnType<typeof drawPng>>>();
  for (const figure of figuresOf(report)) pictures.set(figure.id, await drawPng(figure));
  return pictures;
}
