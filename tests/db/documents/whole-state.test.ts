import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { findPacket, orderedSections } from '#lib/reports/model/packets.ts';
import { writeInThread } from '#lib/server/documents/document-thread.ts';
import { makeReport } from '#lib/server/services/report/make-report.ts';
import { HAS_POPPLER, readPdf } from '../../support/poppler.ts';
import { readDocx } from '../../support/read-report/read-docx.ts';
import { readHtml } from '../../support/read-report/read-html.ts';
import { useSmallAtlas } from '../../support/small-atlas.ts';

describe('a region of 120 counties, named one by one', () => {
  const small = useSmallAtlas();

  it('stands whole in every format, though nothing is known of most of them', async () => {
    const places = small.db.$client
      .prepare("select fips, full_name as name from places where fips like '21%' order by fips")
      .all() as { fips: string; name: string }[];
    expect(places).toHaveLength(120);
    const report = await makeReport(small.atlas, {
      ...{ state: null, counties: places.map(({ fips }) => fips), regionName: 'The Bluegrass' },
      ...{ packet: 'profile', audience: 'general', supports: ['recovery-cafe'], terms: [] },
      sections: orderedSections(findPacket('profile').sections),
    });
    const tables = report.sections.flatMap(({ blocks }) =>
      blocks.filter((block) => block.kind === 'table'),
    );
    const names = places.map(({ name }) => name).sort();
    const whole = tables.filter(
      ({ rows }) => rows.filter(({ role }) => role === 'body').length >= 120,
    );
    expect(whole.map(({ id }) => id)).not.toEqual([]);
    const namedIn = (texts: readonly string[]) =>
      names.filter((name) => texts.some((text) => text.startsWith(name)));

    const write = (format: string) => writeInThread(report, format, { paper: 'us-letter' });
    const [docx, html, xlsx, zip, pdf] = await Promise.all(
      ['docx', 'html', 'xlsx', 'zip', 'pdf'].map(write),
    );
    expect(namedIn(readDocx(docx as Uint8Array).tables.flat(2))).toEqual(names);
    expect(namedIn(readHtml(strFromU8(html as Uint8Array)).tables.flat(2))).toEqual(names);
    const sheets = await readExcelFile(Buffer.from(xlsx as Uint8Array));
    expect(namedIn(sheets.flatMap(({ data }) => data.map(([first]) => String(first))))).toEqual(
      names,
    );
    const files = Object.entries(unzipSync(zip as Uint8Array));
    const csv = files.filter(([name]) => name.endsWith('.csv')).map(([, text]) => strFromU8(text));
    for (const { fips } of places)
      expect(csv.some((text) => text.includes(`\n${fips},`))).toBe(true);
    if (HAS_POPPLER) {
      const said = readPdf('pdftotext', ['-layout'], pdf as Uint8Array);
      const lines = said.split(/\n/).map((line) => line.trim());
      expect(namedIn(lines)).toEqual(names);
    }
  });
});
