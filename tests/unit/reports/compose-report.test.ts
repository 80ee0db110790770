import { describe, expect, it } from 'vitest';
import { readReportFile } from '#lib/formats/report/read-report-file.ts';
import { composeReport } from '#lib/reports/compose-report.ts';
import type { Block, TableBlock } from '#lib/reports/model/block.ts';
import { writeReportFile } from '#lib/reports/model/write-report-file.ts';
import { smallFacts } from '../../support/small-facts.ts';

const blocksOf = (facts = smallFacts()): Block[] =>
  composeReport(facts).sections.flatMap(({ blocks }) => [...blocks]);
const tables = (blocks: Block[]) => blocks.filter((block) => block.kind === 'table');
const cellTexts = ({ rows }: TableBlock) => rows.map(({ cells }) => cells.map(({ text }) => text));

describe('composeReport', () => {
  it('names every block once, and counts tables and figures', () => {
    const blocks = blocksOf();
    const ids = blocks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(tables(blocks).map(({ label }) => label)).toEqual(
      tables(blocks).map((_, i) => `Table ${i + 1}`),
    );
  });

  it('gives every row as many cells as columns, and a key of its own', () => {
    for (const { id, columns, rows } of tables(blocksOf())) {
      expect(
        rows.map(({ cells }) => cells.length),
        id,
      ).toEqual(rows.map(() => columns.length));
      expect(new Set(rows.map(({ key }) => key)).size, id).toBe(rows.length);
    }
  });

  it('tells in each sentence the numbers that it says it tells', () => {
    const sentences = blocksOf().flatMap((block) =>
      block.kind === 'paragraph' ? [...block.sentences] : [],
    );
    expect(sentences.length).toBeGreaterThan(10);
    for (const { text, amounts } of sentences) {
      for (const amount of amounts) expect(text).toContain(amount.text);
    }
  });

  it('opens with the finding, its map and table, then how to read them, where it is of one support', () => {
    const [summary, , gaps] = composeReport(smallFacts()).sections;
    expect(summary?.blocks.map(({ id }) => id)).toEqual([
      ...['summary.finding', 'gaps.recovery-cafe.map', 'gaps.recovery-cafe.counties'],
      'summary.asides',
    ]);
    expect(gaps?.blocks.filter(({ kind }) => kind === 'figure')).toEqual([]);
    const several = composeReport(smallFacts({ subjectsAsked: false })).sections[0];
    expect(several?.blocks.some(({ kind }) => kind === 'figure')).toBe(false);
  });

  it('says below the finding how it is counted, with the catchment in miles', () => {
    const asides = blocksOf().find(({ kind }) => kind === 'asides');
    const [counted] = asides?.kind === 'asides' ? asides.items : [];
    expect(counted?.title).toBe('How it is counted');
    const { urban, rural } = smallFacts().supports[0]?.catchmentMiles ?? {};
    expect(counted?.paragraph.sentences.map(({ text }) => text).join(' ')).toContain(
      `${urban} miles in urban counties, ${rural} in rural ones`,
    );
  });

  it('puts the counties in order, sums people and not shares, and says what is not known', () => {
    const counties = tables(blocksOf()).find(({ id }) => id === 'gaps.recovery-cafe.counties');
    // 400 of 1,000 residents out of reach: 60 % in reach, not the mean of 0 % and 100 %.
    expect(counties && cellTexts(counties)).toEqual([
      ['West County', 'Gap', '400', '400', '0 %', '54 mi', 'yes', 'rural, RUCC 7', 'none found'],
      ['East County', 'Covered', '600', '0', '100 %', '5.7 mi', '', 'rural, RUCC 7', ''],
      ['2 counties', '', '1,000', '400', '60 %', '', '', '', ''],
    ]);
  });

  it('writes correct sentences of a county of which nothing is known', () => {
    const { region, counties, cells } = smallFacts();
    const unknown = cells.slice(0, 1).map((cell) => ({
      ...{ ...cell, state: 'not-assessed' as const, reason: 'no-population' as const },
      ...{ population: null, outOfReach: null, reach: null, nearestMiles: null },
    }));
    const blocks = blocksOf(
      smallFacts({
        region: { ...region, kind: 'county', name: 'West County, Kentucky' },
        counties: counties.slice(0, 1).map((one) => ({ ...one, population: null })),
        ...{ cells: unknown, sources: [], subjectsAsked: false },
      }),
    );
    const text = JSON.stringify(blocks);
    expect(text).toContain('No recovery support is assessed in West County yet:');
    expect(text).toContain('The number of residents of West County is not known');
    expect(text).toContain('No source was imported.');
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('says nothing of what was not asked for, and always how and from what', () => {
    const { request } = smallFacts();
    const sections = ['summary', 'methods', 'sources'] as const;
    const report = composeReport(smallFacts({ request: { ...request, sections } }));
    expect(report.sections.map(({ id }) => id)).toEqual(sections);
  });

  it('is plain data: frozen and opened again it is the same', () => {
    const report = composeReport(smallFacts());
    expect(readReportFile(writeReportFile(report)).report).toEqual(report);
  });
});
