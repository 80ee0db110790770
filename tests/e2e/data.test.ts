import { downloadCsv } from './support/download-csv.ts';
import { expect, test } from './support/test.ts';

test('what is not known: a sentence, the table, its file', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Data' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'county and support pairs in Kentucky are not assessed',
  );
  const table = page.getByRole('table', { name: 'What is not known, by support' });
  await expect(table.getByRole('row', { name: /^Recovery Cafe / })).toBeVisible();
  const { rows } = await downloadCsv(page, page.getByRole('link', { name: 'Figures as CSV' }));
  const cafe = rows.find(({ support }) => support === 'recovery-cafe');
  expect(cafe).toMatchObject({ counties: '120' });
  const row = table.getByRole('row', { name: /^Recovery Cafe / });
  await expect(row.locator('td').nth(3)).toHaveText(cafe?.['unconfirmed'] ?? '');
});

test('what is not known is sorted by a heading, and the call sheet narrowed to a support', async ({
  page,
}) => {
  await page.goto('/data');
  const table = page.getByRole('table', { name: 'What is not known, by county' });
  await table.getByRole('link', { name: 'not assessed' }).click();
  await expect(page).toHaveURL('/data?sort=-not-assessed');
  await expect(table.getByRole('columnheader', { name: /^not assessed/ })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  const counts = (await table.locator('tbody td:nth-child(2)').allTextContents()).map(Number);
  expect(counts).toHaveLength(120);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));

  await page.goto('/data/calls');
  await page.getByRole('combobox', { name: 'Support' }).selectOption('recovery-housing');
  await expect(page).toHaveURL('/data/calls?support=recovery-housing');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    /^Recovery housing in Kentucky hangs on \d+ records? /,
  );
  const link = page.getByRole('link', { name: 'Calls as CSV' });
  const { rows } = await downloadCsv(page, link);
  expect(rows.length).toBeGreaterThan(0);
  // The group and its types, and nothing else.
  const residence = /^(recovery-housing|.*-residence|supportive-housing)$/;
  for (const { support } of rows) expect(support).toMatch(residence);
});

test('the call sheet is reached by keyboard and ranked by residents', async ({ page }) => {
  await page.goto('/data');
  await page
    .getByRole('navigation', { name: 'Data' })
    .getByRole('link', { name: 'Call sheet' })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('should be verified');
  const residents = await page
    .getByRole('table', { name: /^Records to verify/ })
    .locator('tbody td:last-child')
    .allTextContents();
  const numbers = residents.map((text) => Number(text.replaceAll(',', '')));
  expect(numbers.length).toBeGreaterThan(20);
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
});
