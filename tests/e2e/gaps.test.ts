import { downloadCsv, parseCsv } from './support/download-csv.ts';
import { countIn, coverageOf } from './support/coverage.ts';
import { expect, test } from './support/test.ts';

test('the sentence counts every pair of county and support once', async ({ page }) => {
  await page.goto('/gaps');
  const answer = await page.request.get('/api/coverage.csv?state=KY');
  const headings = page.getByRole('grid').getByRole('columnheader').getByRole('link');
  const shown = await headings.evaluateAll((links) =>
    links.map((link) => new URL((link as HTMLAnchorElement).href).searchParams.get('support')),
  );
  const cells = parseCsv(await answer.text()).filter(({ support }) =>
    shown.includes(String(support)),
  );
  expect(cells).toHaveLength(120 * shown.length);
  const states = await page
    .locator('[role="grid"] td[data-state]')
    .evaluateAll((own) => own.map((cell) => cell.getAttribute('data-state')));
  for (const state of ['gap', 'neighbor-dependent', 'partial', 'covered', 'not-assessed'])
    expect(
      states.filter((one) => one === state),
      state,
    ).toHaveLength(countIn(cells, state));
});

test('the ledger is ranked by the residents out of reach of the chosen support', async ({
  page,
}) => {
  await page.goto('/gaps');
  const names = page.getByRole('grid').getByRole('rowheader');
  const expected = async (support: string) => {
    const cells = await coverageOf(page, support);
    const people = (cell: (typeof cells)[number]) =>
      cell['out_of_reach'] === '' ? -1 : Math.round(Number(cell['out_of_reach']));
    return cells
      .map((cell) => ({
        people: people(cell),
        name: String(cell['county_name']).replace(/ County$/, ''),
      }))
      .sort((a, b) => b.people - a.people || a.name.localeCompare(b.name, 'en'))
      .map(({ name }) => name);
  };
  await expect(names).toHaveText(await expected('recovery-housing'));
  await page
    .getByRole('columnheader', { name: /^Recovery Cafe/ })
    .getByRole('link')
    .click();
  await expect(page).toHaveURL('/gaps?support=recovery-cafe');
  await expect(names).toHaveText(await expected('recovery-cafe'));
  await page.getByLabel('Sort').selectOption({ label: 'out of reach: Job training' });
  await expect(page).toHaveURL('/gaps?support=vocational-rehabilitation');
  await expect(names).toHaveText(await expected('vocational-rehabilitation'));
});

test('the ledger is sorted by name, gaps, supports covered and residents', async ({ page }) => {
  await page.goto('/gaps');
  const names = page.getByRole('grid').getByRole('rowheader');
  await page.getByLabel('Sort').selectOption({ label: 'name of the county' });
  await expect(page).toHaveURL('/gaps?sort=name');
  await expect(names.first()).toHaveText('Adair');
  await expect(names.nth(1)).toHaveText('Allen');
  await page.getByLabel('Sort').selectOption({ label: 'residents' });
  await expect(names.first()).toHaveText('Jefferson');
  await expect(names.nth(1)).toHaveText('Fayette');
  await page.getByRole('link', { name: 'Counties', exact: true }).click();
  await expect(page).toHaveURL('/gaps?view=table&sort=residents');
  await page.getByLabel('Sort').selectOption({ label: 'number of gaps' });
  await expect(page).toHaveURL('/gaps?view=table&sort=gaps');
  const gaps = await page.locator('tbody tr td:nth-child(4)').allTextContents();
  expect(gaps.map(Number)).toEqual(gaps.map(Number).sort((a, b) => b - a));
  expect(gaps).toHaveLength(120);
});

test('urban and rural counties are shown apart and add up to all', async ({ page }) => {
  await page.goto('/gaps');
  const names = page.getByRole('grid').getByRole('rowheader');
  await expect(names).toHaveCount(120);
  const filter = page.getByRole('combobox', { name: 'Counties' });
  await filter.selectOption('urban');
  await expect(page).toHaveURL('/gaps?counties=urban');
  await expect(names.filter({ hasText: /^Jefferson$/ })).toHaveCount(1);
  await expect(names.filter({ hasText: /^Perry$/ })).toHaveCount(0);
  const urban = await names.count();
  await filter.selectOption('rural');
  await expect(names.filter({ hasText: /^Perry$/ })).toHaveCount(1);
  await expect(names.filter({ hasText: /^Jefferson$/ })).toHaveCount(0);
  expect(urban + (await names.count())).toBe(120);
});

test('the ledger is narrowed to a region, which the link and the file hold', async ({ page }) => {
  await page.goto('/gaps?view=table');
  await page.getByRole('combobox', { name: 'Counties' }).selectOption('region');
  await page.getByRole('combobox', { name: 'Start from' }).selectOption('Kentucky River');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('“Kentucky River”');
  await expect(page).toHaveURL(/counties=region&region=Kentucky\+River/);
  await expect(page.locator('tbody tr')).toHaveCount(8);
  const link = page.getByRole('link', { name: 'Download the ledger as CSV' });
  const { rows } = await downloadCsv(page, link);
  expect(new Set(rows.map(({ county }) => county)).size).toBe(8);
});

test('the list ranks gaps by residents out of reach, and goes on when asked', async ({ page }) => {
  await page.goto('/gaps?view=list');
  const table = page.getByRole('table', { name: /^Gaps/ });
  await expect(table.getByRole('row')).toHaveCount(101);
  const people = async () =>
    (await table.locator('td.people').allTextContents()).map((text) =>
      Number(text.replaceAll(',', '')),
    );
  const first = await people();
  expect(first).toEqual(first.toSorted((a, b) => b - a));
  await page.getByRole('button', { name: /^Show 100 more of/ }).click();
  await expect(table.getByRole('row')).toHaveCount(201);
  const all = await people();
  expect(all).toEqual(all.toSorted((a, b) => b - a));
  await table
    .getByRole('link', { name: /^Why\?/ })
    .first()
    .click();
  await expect(page).toHaveURL(/why=open/);
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('the bar tells of the cell that the pointer or the focus is on', async ({ page }) => {
  await page.goto('/gaps?support=recovery-cafe&county=21193');
  const bar = page.locator('.bar[class*="screen-only"]');
  await expect(bar).toContainText('Perry County, Recovery Cafe: gap.');
  const row = page.getByRole('row', { name: /Perry/ });
  await row.locator('[data-column="0"]').hover();
  await expect(bar).toContainText('Perry County, Withdrawal management');
  await row.locator('[data-column="1"]').focus();
  await expect(bar).toContainText('Perry County, Crisis care');
  await expect(bar.locator('[aria-live="polite"]')).toContainText('Crisis care');
});

test('the bar does not cover the last row, and the headings stay put', async ({ page }) => {
  for (const size of [
    { width: 1440, height: 900 },
    { width: 1024, height: 768 },
  ]) {
    await page.setViewportSize(size);
    await page.goto('/gaps');
    const sheet = page.locator('.sheet');
    await sheet.evaluate((element) => element.scrollTo(element.scrollWidth, element.scrollHeight));
    const last = await page.getByRole('grid').getByRole('row').last().boundingBox();
    const bar = await page.locator('.bar[class*="screen-only"]').boundingBox();
    expect(Number(last?.y) + Number(last?.height)).toBeLessThanOrEqual(Number(bar?.y));
    await expect(page.getByRole('grid').getByRole('rowheader').last()).toBeInViewport();
    await expect(page.getByRole('columnheader', { name: 'County' })).toBeInViewport();
  }
});
