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
