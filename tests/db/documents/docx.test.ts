import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Paper } from '#lib/reports/model/paper.ts';
import { writeDocx } from '#lib/server/documents/docx/write-docx.ts';
import { allOf, parseXml, textOf } from '../../support/read-report/xml-tree.ts';
import { smallReport } from '../../support/small-report.ts';

async function partsOf(paper: Paper) {
  const files = unzipSync(await writeDocx(smallReport(), paper));
  const names = Object.keys(files);
  return {
    names,
    part: (name: string) => parseXml(strFromU8(files[name] ?? new Uint8Array())),
  };
}

describe('a Word document as its XML says it', () => {
  it.each([
    ['us-letter', 12_240 - 2 * 1080],
    ['a4', 11_906 - 2 * 1080],
  ] as const)('on %s has tables as wide as its text', async (paper, width) => {
    const { part } = await partsOf(paper);
    const [table] = allOf(part('word/document.xml'), 'w:tbl');
    const columns = table ? allOf(table, 'w:gridCol') : [];
    const sum = columns.reduce((all, { attributes }) => all + Number(attributes['w:w']), 0);
    expect(columns).toHaveLength(5);
    // Each column is cut to whole twips.
    expect(Math.abs(width - sum)).toBeLessThanOrEqual(5);
  });

  it('sets the notes below the finding side by side, and all else in one column', async () => {
    const { part } = await partsOf('us-letter');
    const sections = allOf(part('word/document.xml'), 'w:sectPr').map((section) => ({
      columns: allOf(section, 'w:cols')[0]?.attributes['w:num'] ?? '1',
      type: allOf(section, 'w:type')[0]?.attributes['w:val'],
    }));
    expect(sections.map(({ columns }) => columns)).toEqual(['1', '2', '1']);
    // None of them begins a page of its own.
    expect(sections.slice(1).map(({ type }) => type)).toEqual(['continuous', 'continuous']);
  });

  it('keeps the header of a table with its first rows, and repeats it', async () => {
    const { part } = await partsOf('us-letter');
    const [table] = allOf(part('word/document.xml'), 'w:tbl');
    const rows = table ? allOf(table, 'w:tr') : [];
    expect(rows.map((row) => allOf(row, 'w:tblHeader').length)).toEqual([1, 0, 0, 0]);
    const holding = rows.map((row) =>
      allOf(row, 'w:keepNext').some(({ attributes }) => attributes['w:val'] !== 'false'),
    );
    // The header by its style; the first two rows by themselves; the last holds on to nothing.
    expect(holding).toEqual([false, true, true, false]);
  });

  it('has the mark and the edition at its head, sources and page at its foot', async () => {
    const { names, part } = await partsOf('a4');
    const read = (pattern: RegExp) => names.filter((name) => pattern.test(name)).map(part);
    const heads = read(/^word\/header\d+\.xml$/);
    expect(heads.map((head) => textOf(head, 'w:t').trim())).toEqual([
      'ROSC Atlas\tCoverage report · Ballard and Carlisle Counties, Kentucky · 26 Nov 2026',
    ]);
    expect(heads.map((head) => allOf(head, 'wp:docPr')[0]?.attributes['descr'])).toEqual([
      'ROSC Atlas',
    ]);
    const [foot = ''] = read(/^word\/footer\d+\.xml$/).map((one) => textOf(one, 'w:t'));
    expect(foot).toContain('Demonstration: organizations are fictional.');
    expect(foot).toContain('Data of 14 Nov 2026 ·');
  });
});
