import {
  BorderStyle,
  Footer,
  Header,
  ImageRun,
  PageNumber,
  Paragraph,
  TabStopType,
  type ISectionOptions,
} from 'docx';
import type { Report } from '#lib/reports/model/report.ts';
import { editionLines } from '#lib/reports/model/edition-lines.ts';
import { BRAND_MARK } from '../brand-mark.ts';
import { drawSvgPng } from '../png/draw-png.ts';
import { docxText } from './docx-text.ts';

/** Size of the mark of ROSC Atlas, inches and the pixels that `docx` counts in. */
const [MARK_INCHES, MARK_PIXELS] = [0.15, 14.4];

/** What stands at the head and foot of every page. @param twips width of the text */
export async function pageFurniture(
  report: Report,
  twips: number,
): Promise<Pick<ISectionOptions, 'headers' | 'footers'>> {
  const { subtitle, origin, dated } = editionLines(report);
  const { png } = await drawSvgPng(BRAND_MARK, MARK_INCHES);
  const mark = new ImageRun({
    ...{ type: 'png', data: png, altText: { name: 'ROSC Atlas', description: 'ROSC Atlas' } },
    transformation: { width: MARK_PIXELS, height: MARK_PIXELS },
  });
  const tabStops = [{ type: TabStopType.RIGHT, position: twips }];
  const line = (color: string) => ({ style: BorderStyle.SINGLE, size: 6, color, space: 4 });
  const header = new Paragraph({
    ...{ style: 'Furniture', tabStops, border: { bottom: line('1B1B1B') } },
    children: [
      mark,
      docxText(' ROSC Atlas', { bold: true, color: '1B1B1B', size: 19 }),
      docxText(`\t${subtitle}`),
    ],
  });
  const pages = [`\t${dated} · `, PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES];
  const foot = new Paragraph({
    ...{ style: 'Furniture', tabStops, border: { top: line('B9BDC1') } },
    children: [docxText(origin), docxText('', { children: pages })],
  });
  return {
    headers: { default: new Header({ children: [header] }) },
    footers: { default: new Footer({ children: [foot] }) },
  };
}
