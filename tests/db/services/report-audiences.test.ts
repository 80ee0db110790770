import { describe, expect, it } from 'vitest';
import { paragraphText } from '#lib/reports/model/apply-edits.ts';
import type { Block, TableBlock } from '#lib/reports/model/block.ts';
import { packetSections } from '#lib/reports/model/packets.ts';
import type { Report } from '#lib/reports/model/report.ts';
import { AUDIENCE_IDS, type AudienceId, type ReportRequest } from '#lib/reports/model/request.ts';
import { buildReport } from '#lib/server/services/report/build-report.ts';
import { FAYETTE, PERRY, useSmallAtlas } from '../../support/small-atlas.ts';

const CLAIBORNE = '47025';

const asked = (
  audience: AudienceId,
  place: Partial<Pick<ReportRequest, 'state' | 'counties'>> = {},
): ReportRequest => ({
  ...{ state: null, counties: [PERRY], regionName: null, supports: [], terms: [], ...place },
  ...{ packet: 'needs-statement', audience },
  sections: packetSections('needs-statement', audience),
});

const blocks = ({ sections }: Report): Block[] => sections.flatMap((one) => [...one.blocks]);
const textOf = (report: Report, id: string) => {
  const found = blocks(report).find((block) => block.id === id);
  return found?.kind === 'paragraph' ? paragraphText(found) : null;
};
const tableOf = (report: Report, id: string): TableBlock => {
  const found = blocks(report).find((block) => block.id === id);
  if (found?.kind !== 'table') throw new Error(`The report has no table ${id}`);
  return found;
};
const rowOf = (report: Report, id: string, key: string) =>
  tableOf(report, id)
    .rows.find((row) => row.key === key)
    ?.cells.map(({ text }) => text);

describe('a needs statement for its audience', () => {
  const small = useSmallAtlas();
  const build = (...about: Parameters<typeof asked>) => buildReport(small.atlas, asked(...about));

  it('tells a settlement board under which part each support falls, with the list and its caution', async () => {
    const report = await build('opioid-settlement', { counties: [FAYETTE, PERRY] });
    expect(report.subtitle).toMatch(/^Needs statement for an opioid-settlement board · /);
    const { rows } = tableOf(report, 'settlement.uses');
    const at = (key: string) => rows.findIndex((row) => row.key === key);
    expect(at('B')).toBeLessThan(at('recovery-cafe'));
    expect(at('recovery-cafe')).toBeLessThan(at('C'));
    // Perry's 400 residents are out of reach of the Cafe at mile 105; Fayette has it.
    expect(rowOf(report, 'settlement.uses', 'recovery-cafe')).toEqual([
      ...['Recovery Cafes', '1', '0', '400', '400', ''],
    ]);
    expect(rowOf(report, 'settlement.uses', 'peer-support')?.at(-1)).toBe('C');
    expect(textOf(report, 'settlement.none')).toContain('food assistance');
    expect(textOf(report, 'settlement.care')).toContain('the list of your state decide');
    expect(blocks(report).find(({ id }) => id === 'settlement.source')).toMatchObject({
      items: [{ url: 'https://nationalopioidsettlement.com/uses-core-strategy/' }],
    });
  });

  it('tells a rural consortium of rural residents, and in which county the nearest is', async () => {
    const report = await build('rural-consortium', { counties: [FAYETTE, PERRY] });
    expect(textOf(report, 'rural.people')).toContain(
      '400 of the 1,900 residents of the two counties live in its 1 rural county.',
    );
    expect(textOf(report, 'rural.people')).toContain(
      '400 rural residents are out of reach of Recovery Cafes.',
    );
    expect(tableOf(report, 'rural.counties').rows.map(({ key }) => key)).toEqual([PERRY]);
    // Perry's center is at mile 0, the Cafe of Fayette County at mile 105.
    expect(rowOf(report, 'rural.neighbors', `${PERRY}.recovery-cafe`)).toEqual([
      ...['Recovery Cafes', 'Fayette County', '105 mi'],
    ]);
    expect(rowOf(report, 'rural.areas', 'recovery')?.slice(2)).toEqual([
      ...['1', 'Recovery Cafes', '400'],
    ]);
  });

  it('tells a county board in plain words what is here, missing, and not yet asked', async () => {
    const report = await build('county-board');
    const text = JSON.stringify(report.sections.find(({ id }) => id === 'board'));
    expect(textOf(report, `board.${PERRY}.here`)).toBe(
      '400 people live in Perry County. What is here: peer-run recovery residences, and community gardens.'.replace(
        ', and',
        ' and',
      ),
    );
    expect(textOf(report, `board.${PERRY}.missing`)).toContain('What is missing: Recovery Cafes.');
    expect(text).not.toMatch(/RUCC|catchment|E2SFCA|robust|yardstick/);
    expect(report.sections.map(({ id }) => id)).toEqual([
      ...['summary', 'board', 'gaps', 'methods', 'sources'],
    ]);
  });

  it.each(AUDIENCE_IDS)(
    'is whole for a state of 120 counties and a county without data: %s',
    async (audience) => {
      for (const place of [{ state: 'KY', counties: [] }, { counties: ['50001'] }]) {
        const report = await build(audience, place);
        expect(JSON.stringify(report)).not.toMatch(/NaN|undefined|Infinity/);
        const ids = blocks(report).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }
    },
  );

  it('has equity and network across a state line, each state by itself and the region', async () => {
    const report = await build('rural-consortium', { counties: [PERRY, CLAIBORNE] });
    expect(report.title).toBe(
      'Recovery supports in Perry County, Kentucky, and Claiborne County, Tennessee',
    );
    const ids = blocks(report).map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['equity.region', 'equity.finding.KY', 'equity.finding.TN']),
    );
    // Harbor and Safe Haven have places in Perry County; nobody's tie is recorded.
    expect(textOf(report, 'network.region')).toBe(
      '2 organizations are located in the two counties or say that they serve people there. ' +
        'No working tie of them is recorded, which does not say that nobody works together.',
    );
    expect(textOf(report, 'network.finding')).toContain(
      'No organization of Tennessee is recorded.',
    );
    expect(JSON.stringify(report)).not.toContain('Import a directory');
  });
});
