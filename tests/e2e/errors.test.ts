import { expect, test } from './support/test.ts';

test.use({ expectedNoise: [/Failed to load resource.*404/] });

const PAGES: readonly [address: string, found: string, expected: RegExp][] = [
  ['/counties/99999', 'There is no county "99999"', /FIPS code of a county, such as \d{5}/],
  ['/counties/perry', 'There is no county "perry"', /FIPS code of a county/],
  ['/?county=99999', 'There is no county "99999"', /FIPS code of a county of Kentucky/],
  ['/?state=KY&county=39001', 'There is no county "39001" in Kentucky', /of Kentucky, such as 21/],
  ['/?support=nope', 'There is no support "nope"', /the slug of a support, such as/],
  ['/gaps?support=recovery-cafes', 'There is no support "recovery-cafes"', /recovery-cafe/],
  ['/counties/21193?support=nope', 'There is no support "nope"', /the slug of a support/],
  ['/nope', 'There is no page at /nope', /Open the map/],
];

for (const [address, found, expected] of PAGES) {
  test(`${address} is a 404 that helps`, async ({ page }) => {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(found);
    await expect(page.getByRole('main')).toContainText(expected);
    await expect(page.getByText('Demonstration data.')).toBeVisible();
  });
}

test('from an address that leads nowhere there is a way on', async ({ page }) => {
  await page.goto('/nope');
  await page.getByRole('link', { name: 'Open the gap ledger' }).click();
  await expect(page).toHaveURL('/gaps');
  await expect(page.getByRole('grid')).toBeVisible();
  await page.goto('/nope');
  await page.getByRole('link', { name: 'Open the map' }).click();
  await expect(page).toHaveURL('/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('recovery housing');
});

const QUESTIONS: readonly [address: string, message: RegExp][] = [
  ['/api/coverage.csv?support=nope', /There is no support "nope"/],
  ['/api/coverage.csv?county=99999', /There is no county "99999"/],
  ['/api/coverage.csv?state=ZZ', /There is no state "ZZ"/],
  ['/api/coverage.csv?yardstick=nope', /There is no yardstick "nope"/],
  ['/api/boundaries?state=ZZ', /There is no state "ZZ"/],
  ['/api/map.svg?state=KY&support=nope', /There is no support "nope"/],
  ['/api/map.svg?state=ZZ&support=recovery-cafe', /There is no state "ZZ"/],
  ['/api/services?support=nope', /There is no support "nope"/],
  ['/api/locator.svg?county=99999', /There is no county "99999"/],
  ['/api/vicinity.svg?county=21193&support=nope', /There is no support "nope"/],
];

for (const [address, message] of QUESTIONS) {
  test(`${address} answers 404 and says what was expected`, async ({ request }) => {
    const answer = await request.get(address, { headers: { accept: 'application/json' } });
    expect(answer.status()).toBe(404);
    const document = (await answer.json()) as { message: string; hint: string };
    expect(document.message).toMatch(message);
    expect(document.hint).toBeTruthy();
  });
}

test('minutes that are none, or too large, are refused with a reason', async ({ request }) => {
  const send = async (data: string, format = 'docx') => {
    const headers = { 'content-type': 'application/json' };
    const answer = await request.post(`/api/minutes.${format}?of=state`, { data, headers });
    return { status: answer.status(), text: await answer.text() };
  };
  expect(await send('[{')).toMatchObject({ status: 400 });
  const empty = await send(JSON.stringify([{ text: 'x' }, { who: 'Coalition' }]));
  expect(empty).toMatchObject({ status: 400 });
  expect(empty.text).toContain('decision 2: found no text');
  expect(await send(`["${'x'.repeat(510_000)}"]`)).toMatchObject({ status: 413 });
  expect(await send('[]', 'exe')).toMatchObject({ status: 404 });
});

test.describe('hostile addresses', () => {
  const SCRIPT = '<script>window.hurt = true</script><img src=x onerror="window.hurt=true">';

  for (const address of ['/?support=', '/?county=', '/?state=', '/gaps?support=', '/counties/']) {
    test(`${address}<script> is shown as text`, async ({ page }) => {
      const answer = await page.goto(`${address}${encodeURIComponent(SCRIPT)}`);
      expect(answer?.status()).toBe(404);
      expect(await answer?.text()).not.toContain('<img src=x');
      await expect(page.getByRole('heading', { level: 1 })).toContainText('<script>window.hurt');
      expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
    });
  }

  test('a measure, a view or an order that does not exist is read as none', async ({ page }) => {
    const odd = encodeURIComponent(SCRIPT);
    await page.goto(`/?measure=${odd}&figure=${odd}&sort=${odd}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('recovery housing');
    await page.goto(`/gaps?view=${odd}&sort=${odd}&counties=${odd}&why=${odd}`);
    await expect(page.getByRole('grid')).toBeVisible();
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
  });

  test('pages forbid foreign scripts and sniffing', async ({ request }) => {
    const headers = (await request.get('/')).headers();
    expect(headers['content-security-policy']).toMatch(/default-src 'self'/);
    expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
});
