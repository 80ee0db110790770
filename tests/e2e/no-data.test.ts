import { expect, test } from './support/test.ts';

const PAGES = ['/', '/gaps', '/methods', '/counties/21193'];

test.describe('a database without data', () => {
  test.use({ site: 'empty' });

  for (const address of PAGES) {
    test(`${address} says how to bring some in`, async ({ page }) => {
      const answer = await page.goto(address);
      expect(answer?.status()).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'This database has no data to show yet.',
      );
      for (const command of ['start-state KY', 'import samhsa', 'init --demo'])
        await expect(page.getByRole('main')).toContainText(`npm run rosc -- ${command}`);
      await expect(page.getByText('Demonstration data.')).toBeHidden();
    });
  }

  test('is healthy', async ({ request }) => {
    expect((await request.get('/healthz')).status()).toBe(200);
  });

  test('gives no file that looks like zero gaps', async ({ request }) => {
    const answer = await request.get('/api/coverage.csv?state=KY&support=recovery-cafe');
    const text = await answer.text();
    expect(text).not.toMatch(/,gap,|,covered,/);
    expect(text).not.toMatch(/,0,0,/);
  });
});

test.describe('no database', () => {
  test.use({ site: 'no-database' });

  for (const address of PAGES) {
    test(`${address} says how to make one`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no database yet.');
      await expect(page.getByRole('main')).toContainText('npm run rosc -- init --demo');
    });
  }

  test('is not healthy', async ({ request }) => {
    const answer = await request.get('/healthz');
    expect(answer.status()).toBe(503);
    expect(await answer.json()).toEqual({ status: 'no database' });
  });

  test('a question to the API fails and tells nothing of the server', async ({ request }) => {
    const answer = await request.get('/api/coverage.csv?state=KY');
    expect(answer.status()).toBeGreaterThanOrEqual(500);
    expect(await answer.text()).not.toMatch(/SQLITE|\.ts|node_modules/);
  });
});
