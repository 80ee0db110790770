import { downloadCsv } from './support/download-csv.ts';
import { expect, test } from './support/test.ts';

const PERRY_FAYETTE = '/gaps/compare?with=21193.21067';

test('counties are chosen by keyboard, and the link keeps them', async ({ page }) => {
  await page.goto('/gaps/compare');
  const picker = page.getByRole('group', { name: 'Counties side by side' });
  for (const name of ['Perry', 'Fayette']) {
    await picker.getByRole('searchbox').fill(name);
    await picker.getByRole('searchbox').press('Tab');
    await page.keyboard.press('Space');
    await expect(picker.getByLabel(name, { exact: true })).toBeChecked();
  }
  await expect(page).toHaveURL(PERRY_FAYETTE);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'Perry County lacks 15 supports that Fayette County has',
  );
});

test('a dimension opens in place, those that differ first', async ({ page }) => {
  await page.goto(PERRY_FAYETTE);
  const toggle = page.getByRole('button', { name: 'Purpose' });
  await expect(page.getByRole('rowheader', { name: /^Job training/ })).toBeHidden();
  await toggle.focus();
  await page.keyboard.press('Enter');
  await expect(toggle).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('rowheader', { name: /^Job training/ })).toContainText('differ');
});

test('a region stays on every page and in the file', async ({ page }) => {
  await page.goto('/gaps/compare');
  await page.getByLabel('Start from').selectOption('Kentucky River');
  await expect(page).toHaveURL(/region=Kentucky\+River%3A21025\.119\.129\.131\.133\.189\.193\.237/);
  await expect(page.getByRole('columnheader', { name: /Kentucky River/ })).toContainText(
    '8 counties',
  );
  const { rows } = await downloadCsv(page, page.getByRole('link', { name: 'Figures as CSV' }));
  expect(rows.some((row) => row['area'] === 'Kentucky River')).toBe(true);
  await page.getByRole('link', { name: 'Methods' }).first().click();
  await expect(page).toHaveURL(/methods\?region=Kentucky/);
});
