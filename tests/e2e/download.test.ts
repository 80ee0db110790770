import { downloadCsv, parseCsv, type CsvRow } from './support/download-csv.ts';
import { rosc } from './support/rosc.ts';
import path from 'node:path';
import { folderOfRun } from './support/sites.ts';
import { expect, test } from './support/test.ts';

const LABELS: Readonly<Record<string, string>> = {
  gap: 'Gap',
  'neighbor-dependent': 'Neighbor-dependent',
  partial: 'Partial',
  covered: 'Covered',
  'not-assessed': 'Not assessed',
};
const whole = (text: string | undefined) => Math.round(Number(text)).toLocaleString('en-US');

/** What the table shows for a line of the file: what is not known is a word, never 0. */
function shown(cell: CsvRow): { state: string; people: string; residents: string; miles: string } {
  const nearest = Number(cell['nearest_miles']);
  return {
    state: LABELS[String(cell['state'])] ?? '',
    people: cell['out_of_reach'] === '' ? 'not known' : whole(cell['out_of_reach']),
    residents: whole(cell['population']),
    miles:
      cell['nearest_miles'] === ''
        ? 'none listed'
        : `${nearest < 9.95 ? nearest.toFixed(1) : nearest.toFixed(0)} mi`,
  };
}

test('the file of a support holds what its table shows, county for county', async ({ page }) => {
  await page.goto('/?support=community-garden&figure=table&sort=name');
  const link = page.getByRole('link', { name: 'Download the table as CSV' });
  const { name, rows } = await downloadCsv(page, link);
  expect(name).toMatch(
    /^coverage_kentucky_community-garden_\d{4}-\d\d-\d\d_data-\d+_demonstration\.csv$/,
  );
  expect(rows).toHaveLength(120);
  const table = page.getByRole('table', { name: 'Community garden by county' });
  const lines = await table
    .locator('tbody tr')
    .evaluateAll((trs) =>
      trs.map((tr) => [...tr.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim())),
    );
  expect(lines).toHaveLength(120);
  const byName = new Map(
    rows.map((row) => [String(row['county_name']).replace(/ County$/, ''), row]),
  );
  for (const [county, state, , , people, miles, , , residents] of lines) {
    const cell = byName.get(String(county));
    expect(cell, county).toBeDefined();
    if (!cell) continue;
    const expected = shown(cell);
    expect(String(state).replace(/ (robust|edge).*$/, ''), county).toBe(expected.state);
    expect({ people, residents, miles }, county).toEqual({
      people: expected.people,
      residents: expected.residents,
      miles: expected.miles,
    });
  }
});

test('what is not known is an empty cell in the file, never 0', async ({ page }) => {
  await page.goto('/?support=community-garden');
  const { rows } = await downloadCsv(page, page.getByRole('link', { name: /Download the table/ }));
  const unknown = rows.filter((row) => row['state'] === 'not-assessed');
  expect(unknown.length).toBeGreaterThan(0);
  for (const row of unknown) {
    expect(row['services_in_county'], row['county_name']).toBe('');
    expect(row['reach'], row['county_name']).toBe('');
    expect(row['out_of_reach'], row['county_name']).toBe('');
  }
  expect(rows.every((row) => row['demonstration'] === 'yes')).toBe(true);
});

test('the file of the ledger holds every county and every support node', async ({ page }) => {
  await page.goto('/gaps');
  const link = page.getByRole('link', { name: 'Download the ledger as CSV' });
  const { name, rows } = await downloadCsv(page, link);
  expect(name).toMatch(/^coverage_kentucky_\d{4}-\d\d-\d\d_data-\d+_demonstration\.csv$/);
  expect(rows).toHaveLength(120 * 57);
  const housing = new Map(
    rows
      .filter((row) => row['support'] === 'recovery-housing')
      .map((row) => [String(row['county_name']).replace(/ County$/, ''), shown(row).people]),
  );
  const lines = await page
    .getByRole('grid')
    .locator('tbody tr')
    .evaluateAll((trs) =>
      trs.map((tr) =>
        [tr.querySelector('th'), tr.querySelector('.people')].map((cell) =>
          cell?.textContent.trim(),
        ),
      ),
    );
  expect(new Map(lines as [string, string][])).toEqual(housing);
});

test('the file of a county is the same as the command gives', async ({ page }) => {
  await page.goto('/counties/21193');
  const link = page.getByRole('link', { name: 'Figures as CSV' });
  const { name, rows } = await downloadCsv(page, link);
  expect(name).toMatch(
    /^coverage_perry-county-kentucky_\d{4}-\d\d-\d\d_data-\d+_demonstration\.csv$/,
  );
  expect(rows).toHaveLength(57);
  expect(new Set(rows.map((row) => row['county']))).toEqual(new Set(['21193']));
  const database = path.join(folderOfRun(), 'demonstration.db');
  const said = rosc('coverage', '--db', database, '--county', '21193', '--csv');
  expect(rows).toEqual(parseCsv(said));
});
