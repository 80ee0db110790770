import { parse } from 'csv-parse/sync';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { cell, committedRows } from './committed-files.ts';

const names = [...new Set(committedRows('services.csv').map((row) => cell(row, 'organization')))];

/** Letters and digits only, without the words that companies add to their names. */
function normalize(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll("'", '')
    .split(/[^a-z0-9]+/)
    .filter((word) => !['', 'the', 'inc', 'llc', 'pllc', 'corp', 'of'].includes(word))
    .join(' ');
}

// Organizations at work in Kentucky or the nation whose names a reader would recognize.
const KNOWN = (
  'Oxford House|Recovery Cafe|Phoenix|Salvation Army|Goodwill|Isaiah House|Voices of Hope|' +
  'Addiction Recovery Care|Healing Place|Hope Center|Chrysalis House|Volunteers of America|' +
  'Bluegrass.org|New Vista|Pathways|Mountain Comprehensive|Kentucky River Community Care|' +
  'Cumberland River|Four Rivers|Pennyroyal Center|RiverValley|River Valley Behavioral|LifeSkills|' +
  'Communicare|Centerstone|Seven Counties|NorthKey|Comprehend|Adanta|Spero|BrightView|Stepworks|' +
  'Landmark Recovery|JourneyPure|Pinnacle Treatment|Behavioral Health Group|Transitions|' +
  'Life Learning Center|Shepherds Shelter|Beacon House|Boulware|Wayside|Catholic Charities|' +
  'United Way|Second Harvest|Feeding America|Gods Pantry|Dare to Care|Legal Aid Society|AppalReD|' +
  'Appalachian Research|SMART Recovery|Celebrate Recovery|Al-Anon|Nar-Anon|Young People in Recovery|' +
  'Faces and Voices|Operation UNITE|KYADA|Kentucky Career Center|Habitat for Humanity|Red Cross|' +
  'Baptist Health|Norton|Appalachian Regional|Kings Daughters|St Elizabeth|UK HealthCare|UofL'
).split('|');

describe('names of the fictional organizations', () => {
  it('are each used once', () => {
    expect(new Set(names.map(normalize)).size).toBe(names.length);
  });

  it.each(KNOWN)('hold nothing of %s', (known) => {
    const taken = ` ${normalize(known)} `;
    expect(names.filter((name) => ` ${normalize(name)} `.includes(taken))).toEqual([]);
  });

  it('use the language of recovery', () => {
    expect(names.filter((name) => /\b(addicts?|clean|abuse|drunks?)\b/i.test(name))).toEqual([]);
  });
});

const shared = (name: string) =>
  fileURLToPath(new URL(`../../../../shared/data/treatment/${name}`, import.meta.url));
const workbook = shared('National_Directory_SA_Facilities_2022.xlsx');
const companion = shared('oeps_SAMHSA_Nationwide_Substance_Use_Treatment_Data.csv');

describe.skipIf(!existsSync(workbook) || !existsSync(companion))('the real directory', () => {
  it('has no facility of a fictional name', async () => {
    const [facilities] = await readWorkbook(workbook);
    const rows: (readonly unknown[])[] = facilities?.data ?? [];
    const listed = rows.flatMap(([name1, name2]) => [name1, name2]);
    const text = readFileSync(companion, 'utf8');
    const others = parse(text, { columns: true, relax_quotes: true }) as Record<string, string>[];
    const real = new Set(
      [...listed, ...others.flatMap((row) => [row['name1'], row['name2']])]
        .filter((name) => typeof name === 'string')
        .map(normalize),
    );
    expect(real.size).toBeGreaterThan(8000);
    expect(names.filter((name) => real.has(normalize(name)))).toEqual([]);
  });
});
