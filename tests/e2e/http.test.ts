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

for (const [address, framed] of [
  ['/', false],
  ['/reports', false],
  ['/api/map.svg?state=KY&support=recovery-cafe', false],
  ['/embed/map?support=recovery-cafe', true],
  ['/embed/county.svg?county=21193', true],
] as const) {
  test(`${address} may ${framed ? 'stand in any page' : 'not be framed'}`, async ({ request }) => {
    const answer = await request.get(address, { headers: HTML });
    expect(answer.status()).toBe(200);
    const headers = answer.headers();
    expect(headers['x-frame-options']).toBe(framed ? undefined : 'DENY');
    const policy = headers['content-security-policy'] ?? '';
    if (framed) expect(policy).toContain('frame-ancestors *');
    else if (headers['content-type']?.startsWith('text/html'))
      expect(policy).toContain("frame-ancestors 'none'");
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['cache-control']).toBe('no-cache');
  });
}

test('a link has a picture of its page, and one that names nothing has none', async ({
  request,
}) => {
  const html = await (await request.get('/counties/21193', { headers: HTML })).text();
  const tag = (name: string) =>
    new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];
  expect(tag('og:title')).toBe('Perry County, Kentucky');
  expect(tag('og:description')).toMatch(/^Perry County covers \d+ of \d+ assessed supports/);
  expect(tag('og:image:alt')).toContain(String(tag('og:description')));
  expect(tag('twitter:card')).toBe('summary_large_image');
  const picture = new URL(String(tag('og:image')).replaceAll('&amp;', '&'));
  expect(picture.pathname).toBe('/card/county.png');
  const png = await request.get(`${picture.pathname}${picture.search}`);
  expect(png.headers()['content-type']).toBe('image/png');
  const body = await png.body();
  expect([body.readUInt32BE(16), body.readUInt32BE(20)]).toEqual([1200, 630]);
  for (const missing of ['/card/county.png?county=99999', '/card/x.png', '/embed/x'])
    expect((await request.get(missing)).status(), missing).toBe(404);
});

test('each file is named by what it is, region, support, day and data version', async ({
  request,
}) => {
  const named = async (address: string) =>
    /filename="([^"]+)"/.exec(
      (await request.get(address)).headers()['content-disposition'] ?? '',
    )?.[1];
  const end = String.raw`\d{4}-\d\d-\d\d_data-\d+_demonstration`;
  const names: readonly (readonly [string, string])[] = [
    ['/api/coverage.csv?state=KY&support=recovery-cafe', 'coverage_kentucky_recovery-cafe'],
    ['/api/coverage.csv?state=KY&counties=rural', 'coverage_kentucky_rural'],
    [
      '/api/coverage.csv?state=KY&counties=region&region=Three%20Rivers:21025.119',
      'coverage_three-rivers',
    ],
    ['/api/calls.csv?medication=yes', 'call-sheet_kentucky_only-medication'],
    ['/api/known.csv?by=county', 'not-known_kentucky_by-county'],
    ['/api/unplaced.csv', 'unplaced_kentucky'],
    ['/api/equity.csv?by=svi', 'equity_kentucky_svi'],
    ['/api/network.csv?state=KY', 'network_kentucky'],
    ['/api/map.svg?state=KY&support=recovery-cafe', 'map_kentucky_recovery-cafe'],
    [
      '/api/vicinity.svg?county=21193&support=recovery-cafe',
      'vicinity_perry-county-kentucky_recovery-cafe',
    ],
    ['/embed/county.svg?county=21193', 'county_perry-county-kentucky'],
  ];
  for (const [address, start] of names)
    expect(await named(address), address).toMatch(new RegExp(`^${start}_${end}\\.(csv|svg)$`));
});
