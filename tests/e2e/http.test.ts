import { copyFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rosc } from './support/rosc.ts';
import { serveApp } from './support/serve-app.ts';
import { folderOfRun } from './support/sites.ts';
import { expect, test } from './support/test.ts';

const HTML = { accept: 'text/html' };

test('a healthy app says so, and is asked anew each time', async ({ request }) => {
  const answer = await request.get('/healthz');
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toEqual({ status: 'ok' });
  expect(answer.headers()['cache-control']).toBe('no-store');
});

for (const address of [
  '/',
  '/gaps',
  '/counties/21193',
  '/methods',
  '/api/coverage.csv?county=21193',
]) {
  test(`${address} is not sent again while it is unchanged`, async ({ request }) => {
    const first = await request.get(address, { headers: HTML });
    const tag = String(first.headers()['etag']);
    expect(tag).toMatch(/^(W\/)?"[\w-]+"$/);
    const headers = { ...HTML, 'if-none-match': tag };
    const second = await request.get(address, { headers });
    expect(second.status()).toBe(304);
    expect((await second.body()).byteLength).toBe(0);
    const stale = { ...HTML, 'if-none-match': '"of-another-version"' };
    expect((await request.get(address, { headers: stale })).status()).toBe(200);
  });
}

test('an import while the app runs shows at the next visit', async ({ page, request }) => {
  const folder = folderOfRun();
  const database = path.join(folder, 'growing.db');
  copyFileSync(path.join(folder, 'demonstration.db'), database);
  const app = await serveApp(database);
  try {
    const address = `${app.address}/?support=recovery-cafe&county=21193`;
    const before = await request.get(address, { headers: HTML });
    await page.goto(address);
    await expect(page.getByRole('region', { name: 'Recovery Cafe: gap, explained' })).toBeVisible();

    const file = path.join(folder, 'new-services.csv');
    writeFileSync(
      file,
      'organization,support,county_fips,latitude,longitude\n' +
        'Lost Creek Test Cafe,recovery-cafe,21193,37.25,-83.19\n',
    );
    const summary = JSON.parse(
      rosc('import', 'services', file, '--source', 'e2e', '--db', database, '--json'),
    ) as { new: number; refused: number };
    expect(summary.new).toBeGreaterThan(0);
    expect(summary.refused).toBe(0);

    const tag = String(before.headers()['etag']);
    const after = await request.get(address, { headers: { ...HTML, 'if-none-match': tag } });
    expect(after.status()).toBe(200);
    expect(after.headers()['etag']).not.toBe(tag);
    await page.reload();
    const why = page.getByRole('region', { name: /^Recovery Cafe: (partial|covered), explained$/ });
    await expect(why).toContainText('1 service is located in the county.');
    await why.getByText('The services counted here').click();
    await expect(why).toContainText('Lost Creek Test Cafe');
  } finally {
    await app.stop();
  }
});
