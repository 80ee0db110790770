import { drawnMap } from './support/map.ts';
import { expect, test } from './support/test.ts';

test('the skip link leads to the content', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('the tree is walked by arrows and by typing, and Enter chooses', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').focus();
  await page.keyboard.press('Tab');
  const tree = page.getByRole('navigation', { name: 'Supports' });
  await expect(tree.getByText('Health', { exact: true })).toBeVisible();
  const focused = tree.locator(':focus');
  await expect(focused).toContainText('Health');
  await page.keyboard.press('ArrowDown');
  await expect(focused).toContainText('Withdrawal management');
  await page.keyboard.press('ArrowDown');
  await expect(focused).toContainText('Crisis care');
  await page.keyboard.press('End');
  await expect(focused).toContainText('Fitness and recreation');
  await page.keyboard.press('Home');
  await expect(focused).toContainText('Health');
  await page.keyboard.type('recovery caf');
  await expect(focused).toContainText('Recovery Cafe');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/?support=recovery-cafe');
  await expect(focused).toContainText('Recovery Cafe');
  // To the left is the dimension, which folds.
  await page.keyboard.press('ArrowLeft');
  await expect(focused).toContainText('Community');
  await expect(tree.getByRole('link', { name: 'Recovery Cafe' })).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(tree.getByRole('link', { name: 'Recovery Cafe' })).toBeVisible();
});

test('the map is walked by arrows, which are announced; Enter chooses, Esc steps back', async ({
  page,
}) => {
  await page.goto('/?support=recovery-cafe');
  const map = await drawnMap(page);
  await map.focus();
  await expect(map).toHaveAccessibleDescription(/Arrow keys/);
  const told = page.locator('[aria-live="polite"]').filter({ hasText: / County, / });
  await page.keyboard.press('ArrowRight');
  const first = await told.textContent();
  await page.keyboard.press('ArrowRight');
  await expect(told).not.toHaveText(String(first));
  await page.keyboard.press('ArrowUp');
  const chosen = /^\s*(.+ County), (gap|neighbor-dependent|partial|covered)/.exec(
    String(await told.textContent()),
  )?.[1];
  expect(chosen).toBeTruthy();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/county=21\d{3}/);
  await expect(page.getByRole('complementary', { name: String(chosen) })).toBeVisible();
  await expect(map).toBeFocused();
  // The first Esc lets go what is pointed at, the second what is chosen.
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/county=21\d{3}/);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('/?support=recovery-cafe');
});

test('the headings of the table sort by keyboard', async ({ page }) => {
  await page.goto('/?support=recovery-cafe&figure=table');
  const table = page.getByRole('table', { name: 'Recovery Cafe by county' });
  const names = table.getByRole('rowheader');
  await table.getByRole('link', { name: 'County', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sort=name/);
  await expect(names.first()).toHaveText('Adair');
  await expect(names.last()).toHaveText('Woodford');
  await expect(table.getByRole('columnheader', { name: 'County' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sort=-name/);
  await expect(names.first()).toHaveText('Woodford');
  await table.getByRole('link', { name: 'Residents', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(names.first()).toHaveText('Jefferson');
});
