import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeXlsx } from '#lib/server/documents/xlsx/write-xlsx.ts';
import { allOf, parseXml } from '../../support/read-report/xml-tree.ts';
import { smallReport } from '../../support/small-report.ts';

async function partsOf(paper?: 'us-letter' | 'a4') {
  const files = unzipSync(await writeXlsx(smallReport(), paper));
  return (name: string) => parseXml(strFromU8(files[name] ?? new Uint8Array()));
}

describe('a workbook on paper and on the screen', () => {
  it('prints each sheet as wide as its paper, its headers on every page', async () => {
    const part = await partsOf('a4');
    const sheet = part('xl/worksheets/sheet2.xml');
    expect(allOf(sheet, 'pageSetUpPr')[0]?.attributes).toEqual({ fitToPage: '1' });
    expect(allOf(sheet, 'pageSetup')[0]?.attributes).toMatchObject({
      ...{ fitToWidth: '1', fitToHeight: '0', paperSize: '9', orientation: 'landscape' },
    });
    const titles = allOf(part('xl/workbook.xml'), 'definedName');
    // Title, edition, one note, an empty row: the headers stand in row 5.
    expect(titles.map(({ attributes, children }) => [attributes, children])).toEqual([
      [{ name: '_xlnm.Print_Titles', localSheetId: '1' }, ["'Table 1 The counties'!$5:$5"]],
    ]);
    expect(allOf(part('xl/workbook.xml'), 'definedNames')).toHaveLength(1);
  });

  it('prints on letter where nothing else is asked', async () => {
    const sheet = (await partsOf())('xl/worksheets/sheet2.xml');
    expect(allOf(sheet, 'pageSetup')[0]?.attributes['paperSize']).toBe('1');
  });

  it('keeps the headers and the first column in sight, and columns as wide as what they hold', async () => {
    const sheet = (await partsOf())('xl/worksheets/sheet2.xml');
    expect(allOf(sheet, 'pane')[0]?.attributes).toMatchObject({
      ...{ xSplit: '1', ySplit: '5', state: 'frozen' },
    });
    const widths = allOf(sheet, 'col').map(({ attributes }) => Number(attributes['width']));
    expect(widths).toHaveLength(5);
    for (const width of widths) expect(width).toBeGreaterThanOrEqual('not known'.length);
    for (const width of widths) expect(width).toBeLessThan(25);
  });
});
