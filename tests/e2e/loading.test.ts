import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { drawnMap } from './support/map.ts';
import { expect, test } from './support/test.ts';

/** What a page fetches until it rests. */
async function fetchedBy(page: Page, address: string): Promise<Response[]> {
  const fetched: Response[] = [];
  page.on('response', (response) => fetched.push(response));
  await page.goto(address, { waitUntil: 'networkidle' });
  return fetched;
}

const isScript = (response: Response) => response.request().resourceType() === 'script';

for (const address of ['/gaps', '/counties/21193', '/methods', '/?figure=table']) {
  test(`${address} fetches nothing of the map`, async ({ page }) => {
    const scripts = (await fetchedBy(page, address)).filter(isScript);
    expect(scripts.length).toBeGreaterThan(0);
    const texts = await Promise.all(scripts.map((script) => script.text()));
    expect(texts.filter((text) => /maplibregl/i.test(text))).toEqual([]);
    expect(scripts.map((script) => script.url()).filter((url) => /maplibre/i.test(url))).toEqual(
      [],
    );
  });
}

test('the map page fetches the map', async ({ page }) => {
  const fetched: Response[] = [];
  page.on('response', (response) => fetched.push(response));
  await page.goto('/');
  await drawnMap(page);
  const texts = await Promise.all(fetched.filter(isScript).map((script) => script.text()));
  expect(texts.some((text) => /maplibregl/i.test(text))).toBe(true);
});

test('the scripts of the ledger weigh at most 120 kB, gzipped', async ({ page }) => {
  const scripts = (await fetchedBy(page, '/gaps')).filter(isScript);
  const bodies = await Promise.all(scripts.map((script) => script.body()));
  const weight = bodies.reduce((sum, body) => sum + gzipSync(body).byteLength, 0);
  expect(weight).toBeGreaterThan(10_000);
  expect(weight).toBeLessThanOrEqual(120_000);
});

for (const address of ['/', '/gaps', '/counties/21193', '/methods']) {
  test(`${address} says that organizations are fictional`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByText('Demonstration data. Organizations are fictional')).toBeVisible();
    await expect(page).toHaveTitle(/ROSC Atlas$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  });
}
