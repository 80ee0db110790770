import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

/** Row and column of the focused place of the ledger, the headings at -1. */
const focusedPlace = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    const row = activeElement?.closest('[data-row]')?.getAttribute('data-row');
    return [Number(row ?? NaN), Number(activeElement?.getAttribute('data-column') ?? NaN)];
  });

test('the ledger is one stop of Tab, walked by arrows, Home, End and Page keys', async ({
  page,
}) => {
  await page.goto('/gaps?sort=name');
  await page.getByRole('link', { name: 'Download the ledger as CSV' }).focus();
  await page.keyboard.press('Tab');
  // Recovery housing is the chosen support: its column is where Tab enters.
  const [row, column] = await focusedPlace(page);
  expect(row).toBe(0);
  const press = async (key: string) => {
    await page.keyboard.press(key);
    return focusedPlace(page);
  };
  expect(await press('ArrowRight')).toEqual([0, Number(column) + 1]);
  expect(await press('ArrowDown')).toEqual([1, Number(column) + 1]);
  expect(await press('ArrowLeft')).toEqual([1, column]);
  expect(await press('Home')).toEqual([1, 0]);
  expect(await press('PageDown')).toEqual([11, 0]);
  expect(await press('PageUp')).toEqual([1, 0]);
  const last = (await page.locator('[data-row="0"] td[data-column]').count()) - 1;
  expect(await press('End')).toEqual([1, last]);
  expect(await press('Control+End')).toEqual([119, last]);
  expect(await press('Control+Home')).toEqual([0, 0]);
  // Names of counties and supports are part of it.
  expect(await press('ArrowLeft')).toEqual([0, -1]);
  expect(await press('ArrowRight')).toEqual([0, 0]);
  expect(await press('ArrowUp')).toEqual([-1, 0]);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('grid').locator(':focus')).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  expect(await focusedPlace(page)).toEqual([-1, 0]);
});

test('a cell that takes the focus is not left under the headings', async ({ page }) => {
  await page.goto('/gaps?sort=name');
  const focused = page.getByRole('grid').locator(':focus');
  const seen = () =>
    focused.evaluate((cell) => {
      const { x, y, width, height } = cell.getBoundingClientRect();
      const found = document.elementFromPoint(x + width / 2, y + height / 2);
      return found === cell || cell.contains(found);
    });
  await page.locator('[data-row="0"] [data-column="0"]').focus();
  await page.setViewportSize({ width: 1024, height: 768 });
  for (const key of [
    'Control+End',
    'PageUp',
    'PageUp',
    'PageUp',
    'ArrowUp',
    'Home',
    'End',
    'Control+Home',
  ]) {
    await page.keyboard.press(key);
    expect(await seen(), key).toBe(true);
  }
});

test('Enter on a heading ranks the ledger by its support, on a county it opens the profile', async ({
  page,
}) => {
  await page.goto('/gaps');
  await page
    .getByRole('columnheader', { name: /^Crisis care/ })
    .getByRole('link')
    .focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/gaps?support=crisis-care');
  await page.getByRole('rowheader', { name: 'Perry' }).getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/counties/21193?support=crisis-care');
});

test('Enter explains a cell, Esc closes and the focus is back at the cell', async ({ page }) => {
  await page.goto('/gaps?support=recovery-cafe&county=21193');
  const cell = page.getByRole('row', { name: /Perry/ }).locator('[data-column="2"]');
  await cell.focus();
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog', { name: 'Perry County' });
  await expect(drawer).toBeVisible();
  // The rows keep their order, whichever support is explained.
  await expect(page).toHaveURL(
    '/gaps?support=residential-treatment&county=21193&sort=recovery-cafe&why=open',
  );
  await expect(drawer.getByRole('button', { name: 'Close' })).toBeFocused();
  await expect(drawer).toContainText('÷ 28,473 residents');
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await expect(page).not.toHaveURL(/why=open/);
  await expect(cell).toBeFocused();
});

test('another cell may be explained while the drawer is open', async ({ page }) => {
  await page.goto('/gaps?support=recovery-cafe&county=21193&why=open');
  const drawer = page.getByRole('dialog');
  await expect(drawer.getByRole('heading', { level: 2 })).toHaveText('Perry County');
  const other = page.getByRole('row', { name: /Clay/ }).locator('[data-column="0"]');
  await other.click();
  await expect(drawer.getByRole('heading', { level: 2 })).toHaveText('Clay County');
  await drawer.getByRole('button', { name: 'Close' }).click();
  await expect(drawer).toBeHidden();
  await expect(other).toBeFocused();
});
