import { downloadCsv } from './support/download-csv.ts';
import { expect, test } from './support/test.ts';

const NONE = 'none';
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

test('a week says which evenings have nothing, shows them, and is a file', async ({ page }) => {
  await page.goto('/counties/21193/week');
  const grid = page.getByRole('table', { name: 'A week of Mutual aid in Perry County' });
  const cells = await grid
    .getByRole('row', { name: /^Evening, in person/ })
    .getByRole('cell')
    .allTextContents();
  const empty = DAYS.filter((_, at) => cells[at]?.trim() === NONE);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText('nothing in person on');
  for (const day of DAYS) {
    if (empty.includes(day)) await expect(heading).toContainText(day);
    else await expect(heading).not.toContainText(day);
  }
  const { name, rows } = await downloadCsv(page, page.getByRole('link', { name: 'Week as CSV' }));
  expect(name).toMatch(
    /^week_perry-county-kentucky_mutual-aid_\d{4}-\d\d-\d\d_data-\d+_demonstration\.csv$/,
  );
  await expect(page.getByRole('heading', { name: /^Every time/ })).toHaveText(
    `Every time: ${rows.length} entries`,
  );
  // What the file says of the evenings is what the page says.
  const evenings = rows.filter(
    (row) =>
      row['where'] === 'in the county' &&
      String(row['begins']) >= '17:00' &&
      String(row['begins']) < '22:00',
  );
  expect(DAYS.filter((day) => !evenings.some((row) => row['day'] === day))).toEqual(empty);
});

test('another support is chosen by keyboard, and stays in the address', async ({ page }) => {
  await page.goto('/counties/21111/week');
  const choice = page.getByRole('combobox', { name: 'Support' });
  await choice.focus();
  await choice.selectOption('recovery-cafe');
  await expect(page).toHaveURL('/counties/21111/week?support=recovery-cafe');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Recovery Cafe');
  await expect(page.getByRole('heading', { name: /^Open for hours/ })).toBeVisible();
});

test('a county without any time says so and shows no empty week', async ({ page }) => {
  await page.goto('/counties/21201/week?support=supported-employment');
  await expect(page.getByText('No times are known, so there is no week to show.')).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
});

test('on a phone the week is a list by day', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/counties/21193/week');
  await expect(page.getByRole('table', { name: /^A week of/ })).toBeHidden();
  for (const day of DAYS) {
    await expect(page.getByRole('heading', { name: new RegExp(`^${day} evening`) })).toBeVisible();
  }
});

test("a county's profile leads to its week", async ({ page }) => {
  await page.goto('/counties/21193');
  const section = page.getByRole('region', { name: 'A week of meetings and groups' });
  await expect(section).toContainText('evenings in Perry County');
  await section.getByRole('link', { name: /^Every time/ }).click();
  await expect(page).toHaveURL('/counties/21193/week');
});
