import { describe, expect, it } from 'vitest';
import type { Report } from '#lib/reports/model/report.ts';
import { writePdf } from '#lib/server/documents/pdf/write-pdf.ts';
import { HAS_POPPLER, readPdf } from '../../../support/poppler.ts';
import { smallReport } from '../../../support/small-report.ts';

/** All that markup could be made of in Typst, then other scripts. */
const ODD = 'A$1$ #set page(fill: red) < _x_ *b* @ref `raw` \\ // /* = 🎉 مركز שלום Ω 日 #emph[hi]';

function oddReport(): Report {
  const report = smallReport();
  return {
    ...{ ...report, title: ODD, subtitle: ODD, region: { ...report.region, name: ODD } },
    sections: report.sections.map((section) => ({
      ...section,
      title: ODD,
      blocks: section.blocks.map((block) => {
        if (block.kind === 'paragraph') return { ...block, edited: ODD };
        if (block.kind === 'figure') return { ...block, title: ODD, alt: ODD };
        if (block.kind === 'table') return { ...block, title: ODD, notes: [ODD] };
        return block;
      }),
    })),
  };
}

describe('writePdf', () => {
  it('says of itself that it is accessible, in which language, and what its figure shows', () => {
    const text = Buffer.from(writePdf(smallReport())).toString('latin1');
    expect(text.slice(0, 8)).toBe('%PDF-1.7');
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(text).toContain('/Lang (en-US)');
    expect(text).toContain('/Alt (Map of 2 counties: both are gaps.)');
    expect(text).toContain('/DisplayDocTitle true');
  });

  it('is the same file for the same report', () => {
    expect(Buffer.from(writePdf(smallReport())).equals(writePdf(smallReport()))).toBe(true);
  });

  it('writes names that hold markup and other scripts', () => {
    expect(writePdf(oddReport()).length).toBeGreaterThan(10_000);
  });
});

describe.skipIf(!HAS_POPPLER)('a PDF as Poppler reads it', () => {
  it('is tagged: headings in order, captions, lists, and headers of columns', () => {
    const structure = readPdf('pdfinfo', ['-struct-text'], writePdf(smallReport()));
    const tags = structure.match(/^ *[A-Z][A-Za-z0-9]*/gm)?.map((tag) => tag.trim()) ?? [];
    expect(tags.filter((tag) => /^H\d/.test(tag))).toEqual([
      ...['H1', 'H1'], // how it is counted, read with care
      ...['H1', 'H2', 'H1'],
    ]);
    expect(tags.filter((tag) => tag === 'TH')).toHaveLength(5);
    expect(tags).toEqual(
      expect.arrayContaining(['Table', 'THead', 'Caption', 'Figure', 'L', 'LI']),
    );
    expect(structure).toContain('/Scope /Column');
  });

  it.each([
    ['us-letter', 'letter'],
    ['a4', 'A4'],
  ] as const)('is printed on %s, with its title', (paper, size) => {
    const info = readPdf('pdfinfo', [], writePdf(smallReport(), paper));
    expect(info).toMatch(/Title: +Recovery housing in two counties/);
    expect(info).toMatch(/Tagged: +yes/);
    expect(info).toContain(`(${size})`);
  });

  it('holds names as they are: nothing in them was read as markup', () => {
    const text = readPdf('pdftotext', ['-raw'], writePdf(oddReport())).replace(/\s+/g, ' ');
    expect(text).toContain('A$1$ #set page(fill: red) < _x_ *b* @ref `raw` \\ // /* =');
    expect(text).toContain('#emph[hi]');
    expect(text).toContain('□ stands for a character');
  });

  it('prints every number of the report as the report has it', () => {
    const report = smallReport();
    const text = readPdf('pdftotext', ['-raw'], writePdf(report)).replace(/\s+/g, ' ');
    const cells = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'table' ? block.rows.flatMap((row) => row.cells) : [],
      ),
    );
    expect(cells.length).toBeGreaterThan(10);
    for (const cell of cells) expect(text).toContain(cell.text);
  });
});
