import {
  BorderStyle,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  TabStopType,
  type ISectionOptions,
} from 'docx';
import type { Report } from '#lib/reports/model/report.ts';
import { editionLines } from '#lib/reports/model/edition-lines.ts';
import { docxText } from './docx-text.ts';

/** What stands at the head and foot of every page. @param twips width of the text */
export function pageFurniture(
  report: Report,
  twips: number,
): Pick<ISectionOptions, 'headers' | 'footers'> {
  const { subtitle, footer, dated } = editionLines(report);
  const tabStops = [{ type: TabStopType.RIGHT, position: twips }];
  const line = (color: string) => ({ style: BorderStyle.SINGLE, size: 6, color, space: 4 });
  const header = new Paragraph({
    ...{ style: 'Furniture', tabStops, border: { bottom: line('1B1B1B') } },
    children: [docxText('ROSC Atlas', { bold: true, color: '1B1B1B' }), docxText(`\t${subtitle}`)],
  });
  const pages = ['\tPage ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES];
  const foot = new Paragraph({
    ...{ style: 'Furniture', tabStops, border: { top: line('B9BDC1') } },
    children: [docxText(`${footer} ${dated}.`), docxText('', { children: pages })],
  });
  return {
    headers: { default: new Header({ children: [header] }) },
    footers: { default: new Footer({ children: [foot] }) },
  };
}
