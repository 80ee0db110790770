import { describe, expect, it } from 'vitest';
import type { Block, TableBlock } from '#lib/reports/model/block.ts';
import { orderedSections } from '#lib/reports/model/packets.ts';
import type { Report } from '#lib/reports/model/report.ts';
import { SECTION_IDS, type ReportRequest } from '#lib/reports/model/request.ts';
import { writeReportFile } from '#lib/reports/model/write-report-file.ts';
import { readReportFile } from '#lib/formats/report/read-report-file.ts';
import { getCoverage } from '#lib/server/services/coverage.ts';
import { buildReport } from '#lib/server/services/report/build-report.ts';
import {
  FAYETTE,
  HARLAN,
  PERRY,
  raiseVersion,
  SECRET,
  useSmallAtlas,
} from '../../support/small-atlas.ts';

const asked = (changes: Partial<ReportRequest> = {}): ReportRequest => ({
  ...{ state: null, counties: [PERRY], regionName: null, packet: 'profile' },
  audience: 'general',
  ...{ sections: SECTION_IDS, supports: [], terms: [], ...changes },
});

const blocks = ({ sections }: Report): Block[] => sections.flatMap((one) => [...one.blocks]);

function table(report: Report, id: string): TableBlock {
  const found = blocks(report).find((block) => block.id === id);
  if (found?.kind !== 'table') throw new Error(`The report has no table ${id}`);
  return found;
}

const rowTexts = (of: TableBlock, key: string) =>
  of.rows.find((row) => row.key === key)?.cells.map(({ text }) => text);

describe('buildReport', () => {
  const small = useSmallAtlas();

  it('tells a county as its pages do', async () => {
    const report = await buildReport(small.atlas, asked());
    expect(report.title).toBe('Recovery supports in Perry County, Kentucky');
    expect(report.sections.map(({ id }) => id)).toEqual(
      SECTION_IDS.filter((id) => id !== 'counties'),
    );
    // 400 residents, none within 30 miles of the one Cafe at mile 105: a gap that a person confirmed.
    expect(rowTexts(table(report, 'gaps.supports'), 'recovery-cafe')).toEqual([
      ...['Recovery Cafe', 'Gap', '0', '0 %', '400', '65 mi', 'yes', 'none, checked 21 Oct 2026'],
    ]);
    expect(rowTexts(table(report, 'place.needs'), 'svi')?.slice(1)).toEqual([
      '0.90',
      '2022',
      '1',
      '2',
    ]);
  });

  it('has the figures of `rosc coverage`, cell by cell', async () => {
    const report = await buildReport(small.atlas, asked());
    const { cells } = await getCoverage(small.atlas, { county: PERRY });
    const rows = table(report, 'gaps.supports').rows;
    expect(rows.length).toBeGreaterThan(10);
    for (const { key, cells: row } of rows) {
      const cell = cells.find(({ support }) => support === key);
      const [, state, , , outOfReach] = row;
      expect(state).toMatchObject({ kind: 'state', state: cell?.state });
      if (outOfReach?.kind !== 'number') continue;
      expect(outOfReach.value).toBe(Math.round(cell?.outOfReach ?? NaN));
    }
  });

  it('sums a region that a person named, and says what is not known of a part', async () => {
    const counties = [FAYETTE, HARLAN, PERRY];
    const request = asked({ counties, regionName: 'East $ <b>', supports: ['recovery-cafe'] });
    const report = await buildReport(small.atlas, request);
    expect(report.title).toBe('Recovery Cafe in East $ <b>');
    expect(rowTexts(table(report, 'gaps.recovery-cafe.counties'), HARLAN)?.slice(1, 5)).toEqual([
      ...['Not assessed', 'not known', 'not assessed', 'not assessed'],
    ]);
    // Fayette's 1,500 residents are all in reach, Perry's 400 are not; Harlan's are not known.
    expect(rowTexts(table(report, 'gaps.recovery-cafe.counties'), 'total')?.slice(2, 5)).toEqual([
      ...['1,900', '400', '79 %'],
    ]);
  });

  it('lets nothing of a confidential place out', async () => {
    const text = writeReportFile(await buildReport(small.atlas, asked()));
    expect(text).toContain('confidential, county only');
    for (const secret of [SECRET.name, SECRET.street, SECRET.city, SECRET.zip]) {
      expect(text).not.toContain(secret);
    }
  });

  it('tells a whole state, and is read back as it was', async () => {
    const report = await buildReport(small.atlas, asked({ state: 'KY', counties: [] }));
    expect(report.region).toMatchObject({ kind: 'state', name: 'Kentucky' });
    expect(table(report, 'place.counties').rows).toHaveLength(120);
    expect(readReportFile(writeReportFile(report)).report).toEqual(report);
    expect(JSON.stringify(report)).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('tells a state of which nothing was imported', async () => {
    const report = await buildReport(small.atlas, asked({ state: 'VT', counties: [] }));
    expect(JSON.stringify(report.sections[0])).toContain(
      'No recovery support is assessed in Vermont yet:',
    );
  });

  it.each([
    ['a county that does not exist', { counties: ['21999'] }, /found "21999"/],
    ['a county of no state', { counties: ['99001'] }, /found "99001"/],
    ['a state that does not exist', { state: 'XX', counties: [] }, /found "XX"/],
    ['a support that does not exist', { supports: ['tea'] }, /found "tea"/],
  ])('refuses %s', async (_, changes, says) => {
    await expect(buildReport(small.atlas, asked(changes))).rejects.toThrow(says);
  });

  it('begins again where an import overtakes it, and is of one state of the data', async () => {
    let raised = false;
    const progress = (step: string) => {
      if (raised || step !== 'maps') return;
      raised = true;
      raiseVersion(small.db);
    };
    expect((await buildReport(small.atlas, asked(), { onStep: progress })).dataVersion).toBe(2);
    const always = () => {
      raiseVersion(small.db);
    };
    await expect(buildReport(small.atlas, asked(), { onStep: always })).rejects.toThrow(/import/);
  });

  it('ends when it is told to', async () => {
    const signal = AbortSignal.abort();
    await expect(buildReport(small.atlas, asked(), { signal })).rejects.toThrow(/abort/i);
  });
});

describe('packets', () => {
  it('keeps sections in their order, and never without methods and sources', () => {
    expect(orderedSections(['gaps', 'place'])).toEqual([
      'summary',
      'place',
      'gaps',
      'methods',
      'sources',
    ]);
  });
});
