import { expect, test } from './support/test.ts';

test('a pasted map address restores support, county, colors and hidden services', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Supports' }).getByText('Recovery Cafe').click();
  await expect(page).toHaveURL(/support=recovery-cafe/);
  await page.getByRole('link', { name: 'Reach', exact: true }).click();
  await expect(page).toHaveURL(/measure=reach/);
  await page.getByRole('link', { name: 'Hide services' }).click();
  await expect(page).toHaveURL(/services=off/);
  await page
    .getByRole('region', { name: /^Residents out of reach/ })
    .getByRole('link', { name: /^Warren/ })
    .click();
  await expect(page).toHaveURL(/county=21227/);

  const pasted = await context.newPage();
  await pasted.goto(page.url());
  await expect(pasted.getByRole('heading', { level: 1 })).toContainText('no Recovery Cafe');
  await expect(pasted.getByRole('complementary', { name: 'Warren County' })).toBeVisible();
  await expect(pasted.getByRole('link', { name: 'Reach', exact: true })).toHaveAttribute(
    'aria-current',
    'true',
  );
  await expect(pasted.getByRole('link', { name: 'Show services' })).toBeVisible();
  await expect(pasted.getByRole('list', { name: /^Legend/ })).toContainText('90 % and more');
});

test('a pasted table address restores its order', async ({ page, context }) => {
  await page.goto('/?support=recovery-cafe&figure=table');
  await page.getByRole('link', { name: 'Nearest', exact: true }).last().click();
  await expect(page).toHaveURL(/sort=-nearest/);
  const names = page.getByRole('table').getByRole('rowheader');
  const order = await names.allTextContents();
  const pasted = await context.newPage();
  await pasted.goto(page.url());
  await expect(pasted.getByRole('table').getByRole('rowheader')).toHaveText(order);
  await expect(pasted.getByRole('columnheader', { name: 'Nearest' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
});

test('a pasted ledger address restores view, order, filter and the open explanation', async ({
  page,
  context,
}) => {
  await page.goto('/gaps');
  await page.getByRole('combobox', { name: 'Counties' }).selectOption('rural');
  await expect(page).toHaveURL('/gaps?counties=rural');
  await page.getByLabel('Sort').selectOption({ label: 'fewest supports covered' });
  await expect(page).toHaveURL('/gaps?sort=covered&counties=rural');
  await page.getByRole('row', { name: /Perry/ }).locator('[data-column="0"]').click();
  await expect(page.getByRole('dialog', { name: 'Perry County' })).toBeVisible();
  const names = await page.getByRole('grid').getByRole('rowheader').allTextContents();

  const pasted = await context.newPage();
  await pasted.goto(page.url());
  await expect(pasted.getByRole('dialog', { name: 'Perry County' })).toContainText(
    'Withdrawal management',
  );
  await expect(pasted.getByRole('grid').getByRole('rowheader')).toHaveText(names);
  await expect(pasted.getByRole('combobox', { name: 'Counties' })).toHaveValue('rural');
  await expect(pasted.getByLabel('Sort')).toHaveValue('covered');

  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'List of gaps' }).click();
  await expect(page).toHaveURL(/view=list/);
  await pasted.goto(page.url());
  await expect(pasted.getByRole('table', { name: /^Gaps/ })).toBeVisible();
});

test('county and support chosen on one page are chosen on the others', async ({ page }) => {
  await page.goto('/?support=recovery-cafe&county=21193&measure=reach');
  const pages = page.getByRole('navigation', { name: 'Main' });
  await pages.getByRole('link', { name: 'Gaps' }).click();
  await expect(page).toHaveURL('/gaps?support=recovery-cafe&county=21193');
  await expect(page.locator('.bar[class*="screen-only"]')).toContainText(
    'Perry County, Recovery Cafe',
  );
  await expect(page.getByRole('rowheader', { name: 'Perry' })).toBeInViewport();
  await page.getByRole('rowheader', { name: 'Perry' }).getByRole('link').click();
  await expect(page).toHaveURL('/counties/21193?support=recovery-cafe');
  await expect(page.getByRole('heading', { name: 'Recovery Cafe', level: 2 })).toBeVisible();
  await page.getByRole('link', { name: 'Show on the map' }).click();
  await expect(page).toHaveURL('/?support=recovery-cafe&county=21193');
  await page.getByRole('link', { name: 'County profile' }).click();
  await pages.getByRole('link', { name: 'Gaps' }).click();
  await expect(page).toHaveURL('/gaps?support=recovery-cafe&county=21193');
  await pages.getByRole('link', { name: 'Methods' }).click();
  await expect(page).toHaveURL('/methods?support=recovery-cafe&county=21193');
  await pages.getByRole('link', { name: 'Map' }).click();
  await expect(page.getByRole('complementary', { name: 'Perry County' })).toBeVisible();
});

test('Back goes to what was looked at before', async ({ page }) => {
  await page.goto('/');
  const tree = page.getByRole('navigation', { name: 'Supports' });
  await tree.getByText('Recovery Cafe').click();
  await expect(page).toHaveURL('/?support=recovery-cafe');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('recovery housing');
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Recovery Cafe');
});
