import { parseCsv } from './support/download-csv.ts';
import { scan, scanContrast } from './support/scan.ts';
import { expect, test } from './support/test.ts';

test('a support under its yardsticks: what changes, what holds, and the file says the same', async ({
  page,
}) => {
  await page.goto('/gaps/yardsticks?support=withdrawal-management');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('withdrawal management');
  const answer = await page.request.get(
    '/api/yardsticks.csv?state=KY&support=withdrawal-management',
  );
  const lines = parseCsv(await answer.text());
  const counties = (column: string) =>
    new Set(lines.filter((line) => line[column] === 'yes').map(({ county }) => county)).size;
  expect(lines).toHaveLength(2 * 120);
  expect(counties('changes_state')).toBeGreaterThan(0);
  const rows = page.getByRole('table').locator('tbody tr');
  await expect(rows).toHaveCount(120);
  await page.getByRole('link', { name: /^Change state/ }).click();
  await expect(page).toHaveURL(/only=changing/);
  await expect(rows).toHaveCount(counties('changes_state'));
  await page.getByRole('link', { name: /^Robust gaps/ }).click();
  await expect(rows).toHaveCount(counties('robust'));
});

test('a yardstick is chosen, edited and given back by keyboard, all of it in the address', async ({
  page,
}) => {
  await page.goto('/gaps/yardsticks?support=withdrawal-management');
  const chip = page.getByRole('button', { name: /^Yardstick/ });
  await chip.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('link', { name: 'Use Medicare: inpatient psychiatric' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/yardstick=medicare-inpatient/);
  await expect(chip).toContainText('Medicare: inpatient psychiatric');
  await expect(dialog).toBeHidden();

  await chip.click();
  await dialog.getByRole('radio', { name: /only$/ }).check();
  await dialog.getByRole('button', { name: 'Edit a copy of 90 % urban, 85 % rural' }).click();
  await dialog.getByLabel('Miles in rural counties').fill('20');
  await dialog.getByLabel('Services within that distance').fill('2');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/withdrawal-management_default\.do-20\.m2/);
  await expect(chip).toContainText('Edited copy of 90 % urban, 85 % rural');

  await page.reload();
  await expect(chip).toContainText('Edited copy of 90 % urban, 85 % rural');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Map' }).click();
  // The address of the page before says the same but for its path.
  await expect(page).toHaveURL(/\/\?.*withdrawal-management_default/);
  await page
    .getByRole('button', { name: /^Yardstick/ })
    .first()
    .click();
  // The map shows the picker twice: each has its own choice.
  await expect(page.getByRole('dialog').getByRole('radio', { name: /only$/ })).toBeChecked();
  await page.getByRole('dialog').getByRole('link', { name: 'Back to the product’s own' }).click();
  await expect(page).not.toHaveURL(/yardstick=/);
});

test('the dialog has no barrier, nor its editor, light or dark', async ({ page }) => {
  await page.goto('/gaps/yardsticks?support=withdrawal-management');
  await page.getByRole('button', { name: /^Yardstick/ }).click();
  expect(await scan(page, 'dialog')).toEqual([]);
  await page.getByRole('button', { name: 'Edit a copy of Florida' }).click();
  expect(await scan(page, 'dialog')).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await scanContrast(page, 'dialog')).toEqual([]);
});

test.describe('an address that nobody wrote', () => {
  test.use({ expectedNoise: [/404/] });

  test('is answered with what was expected', async ({ page }) => {
    for (const [yardstick, expected] of [
      ['default.m99', 'a whole number from 1 to 9'],
      ['default.d1-2-3', '2, for counties that are urban, rural'],
      ['nope', 'one of default'],
      ['nope_default', 'the slug of a support'],
    ]) {
      const answer = await page.goto(`/gaps?yardstick=${yardstick}`);
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole('main')).toContainText(expected ?? '');
    }
  });
});
