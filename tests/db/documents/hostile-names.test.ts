import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { findState } from '#lib/domain/state.ts';
import { readReportFile } from '#lib/formats/report/read-report-file.ts';
import { shownReport } from '#lib/reports/model/apply-edits.ts';
import { reportFileName } from '#lib/reports/model/file-name.ts';
import { findPacket, orderedSections } from '#lib/reports/model/packets.ts';
import type { Report } from '#lib/reports/model/report.ts';
import { writeReportFile } from '#lib/reports/model/write-report-file.ts';
import { composeMinutes } from '#lib/reports/present/compose-minutes.ts';
import * as table from '#lib/server/db/schema.ts';
import { findDocumentFormat } from '#lib/server/documents/formats.ts';
import { getPresentFacts } from '#lib/server/services/present/present-facts.ts';
import { buildReport } from '#lib/server/services/report/build-report.ts';
import { HOSTILE_NAMES } from '../../support/hostile-names.ts';
import { HAS_POPPLER, readPdf } from '../../support/poppler.ts';
import { readDocx } from '../../support/read-report/read-docx.ts';
import { readHtml } from '../../support/read-report/read-html.ts';
import { allOf, parseXml, type XmlNode } from '../../support/read-report/xml-tree.ts';
import { PERRY, useSmallAtlas } from '../../support/small-atlas.ts';

const NAMES = Object.values(HOSTILE_NAMES);
/** What a name comes to where control characters, marks that turn text and broken halves are dropped. */
const plain = (text: string) =>
  text
    .toWellFormed()
    .replaceAll('\ufffd', '')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, '');

/** Every text of what was read, in its order. */
const stringsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
};

/** Names of the attributes of all elements. */
const attributesOf = ({ attributes, children }: XmlNode): string[] => [
  ...Object.keys(attributes),
  ...children.flatMap((child) => (typeof child === 'string' ? [] : attributesOf(child))),
];

describe('hostile names', () => {
  const small = useSmallAtlas();

  beforeEach(() => {
    for (const [i, name] of NAMES.entries()) {
      const [id, sourceId] = [`hostile-${i}`, 'list'];
      small.db.insert(table.organizations).values({ id, sourceId, name }).run();
      const place = { id, sourceId, organizationId: id, state: 'KY', countyFips: PERRY };
      small.db
        .insert(table.locations)
        .values({ ...place, city: name, precision: 'county' })
        .run();
      small.db
        .insert(table.services)
        .values({
          ...{ id, organizationId: id, locationId: id, sourceId, support: 'recovery-cafe', name },
          ...{ modality: 'in-person', medicationWelcome: 'unknown', openTo: 'community' },
        })
        .run();
    }
  });

  /** A report in which they stand as names, as the region and as what a person wrote. */
  async function report(): Promise<Report> {
    const made = await buildReport(small.atlas, {
      ...{
        state: null,
        counties: [PERRY],
        regionName: NAMES.join(' '),
        packet: 'profile',
        audience: 'general',
      },
      ...{ supports: ['recovery-cafe'], terms: [] },
      sections: orderedSections(findPacket('profile').sections),
    });
    const paragraphs = made.sections
      .flatMap(({ blocks }) => blocks)
      .filter(({ kind }) => kind === 'paragraph');
    const edits = Object.fromEntries(
      paragraphs.slice(0, NAMES.length).map(({ id }, i) => [id, NAMES[i] ?? '']),
    );
    return shownReport(readReportFile(writeReportFile(made, edits)));
  }

  /** A meeting that is called so and decided so. */
  async function minutes(): Promise<Report> {
    const query = new URLSearchParams({ with: PERRY, of: 'counties', supports: 'recovery-cafe' });
    const state = findState('KY');
    if (!state) throw new Error('Kentucky is a state');
    const facts = await getPresentFacts(small.atlas, state, query);
    const decisions = NAMES.map((name) => ({
      ...{ slide: 'county', title: name, finding: name, counting: name, text: name },
      ...{ who: name, due: name },
    }));
    return composeMinutes(facts, { meeting: NAMES.join(' '), decisions });
  }

  const write = async (made: Report, format: string) =>
    findDocumentFormat(format).write(made, { paper: 'us-letter' });

  describe.each([
    ['a report', report],
    ['minutes', minutes],
  ])('in %s', (_, make) => {
    it('are names in Word: the text stands there, and nothing is fetched or run', async () => {
      const bytes = await write(await make(), 'docx');
      const files = unzipSync(bytes);
      for (const [name, content] of Object.entries(files)) {
        if (/\.(xml|rels)$/.test(name))
          expect(() => parseXml(strFromU8(content)), name).not.toThrow();
      }
      const rels = strFromU8(files['word/_rels/document.xml.rels'] ?? new Uint8Array());
      const outside = allOf(parseXml(rels), 'Relationship').filter(
        ({ attributes }) => attributes['TargetMode'] === 'External',
      );
      expect(
        outside.filter(({ attributes }) => attributes['Target']?.includes('x.example')),
      ).toEqual([]);
      const said = plain(stringsOf(readDocx(bytes)).join(''));
      for (const name of NAMES) expect(said).toContain(plain(name));
    });

    it('are names in a page, which stays one page without script', async () => {
      const html = strFromU8(await write(await make(), 'html'));
      const { page } = readHtml(html);
      expect(allOf(page, 'script', 'link', 'img', 'iframe', 'object')).toEqual([]);
      expect(attributesOf(page).filter((name) => name.startsWith('on'))).toEqual([]);
      expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|(?![\t\n\r])\p{Cc}/u);
      expect(plain(html)).toContain(plain('&lt;script&gt;alert(1)&lt;/script&gt;'));
    });

    it('are no formula in a spreadsheet', async () => {
      const files = unzipSync(await write(await make(), 'xlsx'));
      const sheets = Object.entries(files).filter(([name]) => /worksheets\/.*\.xml$/.test(name));
      expect(sheets.length).toBeGreaterThan(0);
      for (const [name, sheet] of sheets) {
        expect(allOf(parseXml(strFromU8(sheet)), 'f', 'hyperlink'), name).toEqual([]);
      }
    });

    it('are guarded in CSV, plain in the names of files, and shapes and words in drawings', async () => {
      const made = await make();
      const files = unzipSync(await write(made, 'zip'));
      for (const [name, content] of Object.entries(files)) {
        expect(name).toMatch(/^(README\.txt|(tables|figures)\/[a-z0-9_-]{1,120}\.[a-z]+)$/);
        if (name.endsWith('.csv')) {
          const cells = (parse(strFromU8(content)) as string[][]).flat();
          const run = cells.filter(
            (cell) => /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)),
          );
          expect(run, name).toEqual([]);
        }
        if (name.endsWith('.svg')) {
          const svg = parseXml(strFromU8(content));
          expect(allOf(svg, 'script', 'image', 'a', 'foreignObject'), name).toEqual([]);
        }
        if (name.endsWith('json'))
          expect(() => JSON.parse(strFromU8(content)) as unknown).not.toThrow();
      }
      expect(reportFileName(made, 'pdf')).toMatch(/^[a-z0-9_-]{1,200}\.pdf$/);
    });

    it.skipIf(!HAS_POPPLER)('are text in a PDF', async () => {
      const pdf = await write(await make(), 'pdf');
      const said = plain(readPdf('pdftotext', ['-raw'], pdf));
      for (const name of ['formula', 'plus', 'minus', 'at', 'typst', 'script', 'xml', 'path'])
        expect(said, name).toContain(plain(HOSTILE_NAMES[name] ?? ''));
      expect(readPdf('pdfinfo', [], pdf)).toMatch(/Tagged: +yes[^]*JavaScript: +no/);
    });
  });
});
