import { expect, test } from './support/test.ts';

test.describe('the country', () => {
  test('shows one support in all states, and a state opens its own map', async ({ page }) => {
    await page.goto('/national?support=recovery-cafe');
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toContainText(/counties|county/, { timeout: 90_000 });
    await expect(heading).not.toContainText('Working out', { timeout: 90_000 });
    const row = page.getByRole('row', { name: /Kentucky/ });
    await expect(row).toContainText('120');
    await expect(page.getByText('51 other states')).toBeVisible();
    await page.getByRole('link', { name: 'Kentucky: its map' }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/?state=KY&support=recovery-cafe');
  });

  test('its picture, files and order are at hand', async ({ page, request }) => {
    const picture = await request.get('/api/national.svg?support=recovery-cafe');
    expect(picture.headers()['content-type']).toMatch(/image\/svg/);
    const file = await request.get('/api/national.csv?support=recovery-cafe');
    expect(await file.text()).toMatch(/\nKY,Kentucky,recovery-cafe,120,/);
    await page.goto('/national?support=recovery-cafe');
    await page.getByRole('link', { name: 'Covered' }).click();
    await expect(page).toHaveURL(/sort=-covered/);
  });

  test('tells how far it is to who has no JavaScript', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL && { baseURL }),
    });
    const page = await context.newPage();
    // Terms that no other test asks for, so that they have to be worked out.
    await page.goto('/national?verified=97');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      /recovery housing|Recovery housing/,
      {
        timeout: 90_000,
      },
    );
    await context.close();
  });
});

test.describe('the state switch', () => {
  test('leads to all states, by keyboard', async ({ page }) => {
    await page.goto('/gaps?support=recovery-cafe');
    await page.getByRole('button', { name: /State: Kentucky/ }).press('Enter');
    const panel = page.getByRole('navigation', { name: 'States' });
    await expect(panel.getByRole('link', { name: 'Kentucky' })).toHaveAttribute(
      'href',
      '/gaps?state=KY&support=recovery-cafe',
    );
    await page.keyboard.press('Tab');
    await expect(panel.getByRole('link', { name: 'All states' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/national?support=recovery-cafe');
    await expect(panel).toBeHidden();
    await expect(page.getByRole('button', { name: 'State: All states' })).toBeVisible();
  });

  test('a state without data says how to bring it up', async ({ page }) => {
    await page.goto('/?state=OH');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ohio has no data here yet.');
    await expect(page.getByRole('main')).toContainText('npm run rosc -- start-state OH');
    await page.getByRole('main').getByRole('link', { name: 'Kentucky' }).click();
    await expect(page).toHaveURL('/?state=KY');
  });
});

test.describe('a state that does not exist', () => {
  test.use({ expectedNoise: [/Failed to load resource.*404/] });
  for (const path of ['/', '/gaps', '/organizations']) {
    test(`${path} says so`, async ({ page }) => {
      const answer = await page.goto(`${path}?state=ZZ`);
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('There is no state "ZZ"');
    });
  }
});
