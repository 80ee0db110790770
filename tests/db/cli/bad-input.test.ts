import { openSync, closeSync, ftruncateSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildWorkbook } from '../../support/build-workbook.ts';
import { runRosc } from '../../support/run-rosc.ts';
import { samhsaWorkbook, type FacilityCells } from '../../support/samhsa-workbook.ts';
import { useTestDatabase, type TestDatabase } from '../../support/test-database.ts';

const SERVICES = 'organization,support,county_fips,latitude,longitude\n';
const FACILITY: FacilityCells = {
  ...{ name1: 'Clinic', street1: '1 Main Street', city: 'Hazard', zip: '41701', codes: 'SA OP' },
};

interface Bad {
  what: string;
  format: 'samhsa' | 'services' | 'tracts';
  name: string;
  content: () => string | Uint8Array | Promise<Uint8Array>;
  code: 1 | 3;
  /** What the message must say. */
  says: RegExp;
}

const BAD: Bad[] = [
  {
    what: 'a file that is no workbook',
    ...{ format: 'samhsa', name: 'directory.xlsx', content: () => 'hello' },
    ...{ code: 1, says: /found directory\.xlsx, a text file, expected .*workbook/ },
  },
  {
    what: 'a picture',
    ...{
      format: 'services',
      name: 'list.xlsx',
      content: () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47),
    },
    ...{ code: 1, says: /a PNG picture/ },
  },
  {
    what: 'a workbook without the sheet',
    ...{
      format: 'samhsa',
      name: 'directory.xlsx',
      content: () => buildWorkbook({ Other: [['a']] }),
    },
    ...{ code: 1, says: /"Other".*expected a sheet "/ },
  },
  {
    what: 'a header that is missing',
    ...{ format: 'services', name: 'list.csv', content: () => 'name,kind\nA,recovery-cafe\n' },
    ...{ code: 1, says: /^row 1, column organization: found .*name, kind, expected the columns/m },
  },
  {
    what: 'an impossible ZIP code',
    ...{ format: 'samhsa', name: 'directory.xlsx' },
    content: () => samhsaWorkbook([{ ...FACILITY, zip: '4O7O1' }]),
    ...{ code: 3, says: /row 2, column zip: found "4O7O1", expected a ZIP code/ },
  },
  {
    what: 'coordinates outside the country',
    ...{ format: 'services', name: 'list.csv' },
    content: () => `${SERVICES}Cafe,recovery-cafe,,48.85,2.35\n`,
    ...{ code: 3, says: /row 2, column latitude: found 48\.85, 2\.35, expected .*United States/ },
  },
  {
    what: 'swapped coordinates',
    ...{ format: 'services', name: 'list.csv' },
    content: () => `${SERVICES}Cafe,recovery-cafe,,-83.19,37.25\n`,
    ...{ code: 3, says: /row 2, column latitude: .*swapped/ },
  },
  {
    what: 'a county that does not exist',
    ...{ format: 'services', name: 'list.csv' },
    content: () => `${SERVICES}Cafe,recovery-cafe,21999,,\n`,
    ...{ code: 3, says: /row 2, column county_fips: found 21999/ },
  },
  {
    what: 'a support that does not exist',
    ...{ format: 'services', name: 'list.csv' },
    content: () => `${SERVICES}Cafe,recovery-caffe,21193,,\n`,
    ...{ code: 3, says: /row 2, column support: found "recovery-caffe".*recovery-cafe/ },
  },
  {
    what: 'an empty file',
    ...{ format: 'services', name: 'list.csv', content: () => '' },
    ...{ code: 1, says: /found list\.csv, an empty file/ },
  },
  {
    what: 'a table of something else',
    ...{ format: 'tracts', name: 'tracts.txt', content: () => 'a,b\n1,2\n' },
    ...{ code: 1, says: /row 1, column STATEFP/ },
  },
];

describe('bad input', { timeout: 60_000 }, () => {
  const atlas = useTestDatabase();

  it.each(BAD)('$what', async ({ format, name, content, code, says }) => {
    const before = atlas.dump();
    const file = atlas.write(name, await content());
    const run = await runRosc(['import', format, file, '--db', atlas.file]);
    expect(run.stderr).toMatch(says);
    expect(run.stderr).not.toMatch(/\n\s+at /);
    expect(run.code).toBe(code);
    expect(atlas.dump()).toBe(before);
  });

  it('a file of 200 MB, which is not even read', async () => {
    const before = atlas.dump();
    const file = path.join(atlas.folder, 'large.csv');
    const handle = openSync(file, 'w');
    ftruncateSync(handle, 200 * 1024 * 1024);
    closeSync(handle);
    const run = await runRosc(['import', 'services', file, '--db', atlas.file]);
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toMatch(/^found large\.csv of 200 MB, expected at most 100 MB$/m);
    expect(atlas.dump()).toBe(before);
  });

  it('tells the same as one JSON document', async () => {
    const run = await importAsJson(atlas, 'name,kind\nA,recovery-cafe\n');
    expect(run.code).toBe(1);
    expect(JSON.parse(run.stdout)).toEqual({
      error: {
        row: 1,
        column: 'organization',
        found: expect.any(String),
        expected: expect.any(String),
      },
    });
    const rows = await importAsJson(
      atlas,
      `${SERVICES}A,recovery-cafe,,0,0\nB,recovery-cafe,21193,,\n`,
    );
    expect(rows.code).toBe(3);
    expect(JSON.parse(rows.stdout)).toMatchObject({
      read: 2,
      new: 1,
      refused: 1,
      issues: [{ row: 2 }],
    });
  });

  it('a script in a name and a formula in a cell are text', async () => {
    const run = await importAsJson(
      atlas,
      'organization,support,county_fips,note\n<script>alert(1)</script>,recovery-cafe,21193,"=HYPERLINK(""http://a.example"")"\n',
    );
    expect(run.code).toBe(0);
    expect(atlas.rows('select name from organizations')).toEqual([
      { name: '<script>alert(1)</script>' },
    ]);
    const out = path.join(atlas.folder, 'out.csv');
    expect(await runRosc(['export', 'services', '-o', out, '--db', atlas.file])).toMatchObject({
      code: 0,
    });
    const again = await runRosc(['import', 'services', out, '--db', atlas.file, '--json']);
    expect(JSON.parse(again.stdout)).toMatchObject({ unchanged: 1, new: 0, changed: 0 });
  });
});

function importAsJson(atlas: TestDatabase, content: string) {
  const file = atlas.write('list.csv', content);
  return runRosc(['import', 'services', file, '--db', atlas.file, '--json']);
}
