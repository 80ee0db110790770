import { expect, test } from './support/test.ts';

test('the directory searches as one types, and the address holds it', async ({ page }) => {
  await page.goto('/organizations');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('618 organizations');
  await page.getByRole('searchbox').pressSequentially('hazard');
  await expect(page).toHaveURL(/q=hazard/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('match “hazard”');
  await expect(page.getByRole('searchbox')).toBeFocused();
  const first = page.getByRole('region', { name: 'Organizations' }).getByRole('link').first();
  const name = await first.textContent();
  await first.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name ?? '');
});

test('a filter narrows the directory and leads to the map', async ({ page }) => {
  await page.goto('/organizations');
  await page.getByLabel('Offers').selectOption('recovery-cafe');
  await expect(page).toHaveURL(/support=recovery-cafe/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Recovery Cafe');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Map' }).click();
  await expect(page).toHaveURL(/support=recovery-cafe/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Recovery Cafe');
});

test('the directory works without a script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  await page.goto('/organizations?q=zzzz');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('No organization');
  await context.close();
});

test('an organization links to its partners and its supports', async ({ page }) => {
  await page.goto('/organizations?q=recovery');
  await page.getByRole('region', { name: 'Organizations' }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: 'What it offers' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Who it works with' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Gaps' }).click();
  await expect(page).toHaveURL(/\/gaps/);
});

test.describe('an address that is wrong', () => {
  test.use({ expectedNoise: [/404/] });

  test('an organization that does not exist is told so', async ({ page }) => {
    const response = await page.goto('/organizations/no-such');
    expect(response?.status()).toBe(404);
    await expect(page.getByText('There is no organization "no-such"')).toBeVisible();
  });
});

test('everything is found by keyboard from any page', async ({ page }) => {
  await page.goto('/gaps');
  const box = page.getByRole('combobox', { name: /Find a county/ });
  await page.keyboard.press('Control+k');
  await expect(box).toBeFocused();
  const answered = page.waitForResponse(/q=perry\b/);
  await box.pressSequentially('perry');
  await answered;
  await expect(page.getByRole('option').first()).toContainText('Perry County');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/counties\/21193/);
  await page.keyboard.press('Control+k');
  await expect(box).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});
