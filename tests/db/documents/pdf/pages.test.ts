import { describe, expect, it } from 'vitest';
import { composeReport } from '#lib/reports/compose-report.ts';
import type { Block, ParagraphBlock, TableBlock } from '#lib/reports/model/block.ts';
import type { Report } from '#lib/reports/model/report.ts';
import { writePdf } from '#lib/server/documents/pdf/write-pdf.ts';
import { HAS_POPPLER, readPdf } from '../../../support/poppler.ts';
import { smallFacts } from '../../../support/small-facts.ts';
import { smallReport } from '../../../support/small-report.ts';

/** The words of each page in the order in which they stand. */
const pagesOf = (report: Report): string[] =>
  readPdf('pdftotext', ['-raw'], writePdf(report)).split('\f').slice(0, -1);

const paragraph = (id: string, text: string): ParagraphBlock => ({
  ...{ kind: 'paragraph', id, style: 'body', edited: null },
  sentences: [{ text, amounts: [] }],
});

/** Paragraphs of one line. */
const lines = (count: number): Block[] =>
  Array.from({ length: count }, (_, i) => paragraph(`line-${i}`, `A line of words, number ${i}.`));

const withBlocks = (blocks: Block[]): Report => ({
  ...smallReport(),
  sections: [
    { id: 'summary', title: 'Summary', blocks: [paragraph('first', 'The finding.')] },
    { id: 'gaps', title: 'Gaps', blocks },
  ],
});

const longTable: TableBlock = {
  ...{ kind: 'table', id: 'long', label: 'Table 1', title: 'A long one', notes: [] },
  columns: [
    { id: 'county', label: 'Name of it', kind: 'text', unit: null, decimals: null, width: 1 },
    { id: 'n', label: 'How many', kind: 'number', unit: 'count', decimals: 0, width: 1 },
  ],
  rows: Array.from({ length: 90 }, (_, i) => ({
    ...{ key: String(i), role: 'body' as const },
    cells: [
      { kind: 'text', text: `County${i}` },
      { kind: 'number', value: i, text: String(i), unit: 'count' },
    ],
  })),
};

const figure = smallReport().sections[1]?.blocks.find((block) => block.kind === 'figure');

describe.skipIf(!HAS_POPPLER)('the pages of a PDF', () => {
  it('open with the finding, its map, its table, and how to read them, all on the first', () => {
    const [first = ''] = pagesOf(composeReport(smallFacts()));
    const order = [
      ...['Recovery Cafe in West and East', '1 of 2 counties has no', 'Figure 1.', 'Table 1.'],
      ...['West County', 'How it is counted', 'Read with care'],
    ];
    const places = order.map((words) => first.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('name the sources and the day of the data at the foot of each', () => {
    for (const page of pagesOf(withBlocks([longTable]))) {
      expect(page).toContain('Demonstration: organizations are fictional.');
      expect(page).toMatch(/Data of 14 Nov 2026 · \d of 2/);
    }
  });

  it('repeat the header of a table, and begin none with fewer than three rows', () => {
    for (const before of [35, 36, 37]) {
      const pages = pagesOf(withBlocks([...lines(before), longTable]));
      const begun = pages.findIndex((page) => page.includes('Table 1. A long one'));
      const rows = (page = '') => page.match(/County\d+/g)?.length ?? 0;
      expect(rows(pages[begun]), `after ${before} lines`).toBeGreaterThanOrEqual(3);
      for (const page of pages) expect(page.includes('Name of it')).toBe(rows(page) > 0);
      expect(pages.reduce((all, page) => all + rows(page), 0)).toBe(90);
    }
  });

  it('go on with the text where a figure has no room, which stands at the head of the next', () => {
    if (!figure) throw new Error('The small report has lost its figure');
    const after = paragraph('after', 'What stands after the figure.');
    const [first = '', second = ''] = pagesOf(withBlocks([...lines(24), figure, after]));
    expect(first).toContain('What stands after the figure.');
    expect(first).not.toContain('Figure 1.');
    expect(second).toMatch(/^.*Figure 1\./m);
    // With room it stands where it is told of.
    const [only = ''] = pagesOf(withBlocks([...lines(2), figure, after]));
    expect(only.indexOf('Figure 1.')).toBeGreaterThan(only.indexOf('number 1.'));
    expect(only.indexOf('What stands after')).toBeGreaterThan(only.indexOf('Figure 1.'));
  });
});
