import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const PAGES = [
  '/?support=recovery-cafe&county=21193',
  '/?figure=table',
  '/gaps',
  '/gaps?view=list',
  '/gaps?view=table',
  '/gaps?support=recovery-cafe&county=21193&why=open',
  '/counties/21193',
  '/methods',
  '/reports',
  '/reports?of=counties&with=21193&packet=handout',
];

const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

/** By how much a page exceeds the screen, px. */
const beyond = (page: Page, side: 'Width' | 'Height') =>
  page.evaluate((side) => {
    const { [`scroll${side}` as const]: whole, [`client${side}` as const]: seen } =
      document.documentElement;
    return whole - seen;
  }, side);

test.describe('theme', () => {
  test.use({ colorScheme: 'light' });

  test('the choice of the dark theme is kept from page to page and visit to visit', async ({
    page,
    context,
  }) => {
    await page.goto('/methods');
    const light = await background(page);
    await page.getByRole('button', { name: 'Dark theme' }).click();
    const dark = await background(page);
    expect(dark).not.toBe(light);
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Gaps' })
      .click();
    await expect(page).toHaveURL('/gaps');
    expect(await background(page)).toBe(dark);
    const again = await context.newPage();
    await again.goto('/methods');
    expect(await background(again)).toBe(dark);
    await again.getByRole('button', { name: 'Light theme' }).click();
    await again.reload();
    expect(await background(again)).toBe(light);
  });
});

test('without a choice the theme of the system holds', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/methods');
  const light = await background(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await background(page)).not.toBe(light);
});

const WIDTHS = [
  [1440, 900],
  [1024, 768],
  [720, 450], // 1440 x 900 at 200 %
  [390, 844],
] as const;

for (const address of PAGES) {
  test(`${address} is never wider than the screen`, async ({ page }) => {
    await page.goto(address);
    for (const [width, height] of WIDTHS) {
      await page.setViewportSize({ width, height });
      await expect.poll(() => beyond(page, 'Width'), { message: `${width} px` }).toBe(0);
    }
  });
}

test('wide screens hold map and ledger without scrolling the page', async ({ page }) => {
  for (const address of PAGES.slice(0, 6)) {
    await page.goto(address);
    expect(await beyond(page, 'Height'), address).toBeLessThanOrEqual(1);
  }
});

test('on a phone the list comes before the map, pages are at the foot, a sheet holds the county', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/?support=recovery-cafe');
  const top = async (name: string) =>
    Number((await page.locator(`.figure > ${name}`).boundingBox())?.y);
  expect(await top('.top')).toBeLessThan(await top('.map'));
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  const bar = page.getByRole('navigation', { name: 'Pages' });
  await expect(bar.getByRole('link', { name: 'Gaps' })).toBeInViewport();
  await page.getByRole('combobox', { name: 'Support' }).selectOption({ label: 'Recovery housing' });
  await expect(page).toHaveURL('/?support=recovery-housing');

  await page.goto('/?support=recovery-cafe&county=21193');
  const sheet = page.getByRole('complementary', { name: 'Perry County' });
  const height = async () => Number((await sheet.boundingBox())?.height);
  const half = await height();
  await sheet.getByRole('button', { name: 'Higher' }).click();
  expect(await height()).toBeGreaterThan(half + 100);
  await sheet.getByRole('button', { name: 'Lower' }).click();
  await sheet.getByRole('button', { name: 'Lower' }).click();
  expect(await height()).toBeLessThan(half - 100);
  await expect(sheet.getByRole('heading', { name: 'Perry County' })).toBeInViewport();
  await sheet.getByRole('link', { name: 'Close Perry County' }).click();
  await expect(sheet).toBeHidden();
});

test('at 200 % all of it is still there to use', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 450 });
  await page.goto('/?support=recovery-cafe');
  await page.getByRole('combobox', { name: 'Support' }).selectOption({ label: 'Recovery housing' });
  await expect(page).toHaveURL('/?support=recovery-housing');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Gaps' }).click();
  await expect(page).toHaveURL('/gaps?support=recovery-housing');
  await page.locator('[data-row="3"] [data-column="3"]').click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('link', { name: 'County profile' }).click();
  await expect(page).toHaveURL(/\/counties\/21\d{3}/);
});

test.describe('print', () => {
  test.beforeEach(({ page }) => page.emulateMedia({ media: 'print' }));

  test('the map prints as figure, legend, table and sources, and nothing else', async ({
    page,
  }) => {
    await page.goto('/?support=recovery-cafe&county=21193');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('img', { name: /^Map of Kentucky/ })).toBeVisible();
    await expect(page.getByRole('list', { name: /^Legend/ })).toBeVisible();
    const table = page.getByRole('table', { name: 'Recovery Cafe by county' });
    await expect(table.getByRole('row')).toHaveCount(121);
    await expect(page.getByText(/^Straight-line miles/)).toBeVisible();
    await expect(page.getByText('Demonstration data.')).toBeVisible();
    for (const control of ['navigation', 'button', 'combobox', 'application'] as const)
      await expect(page.getByRole(control).filter({ visible: true }), control).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'How is this counted?' })).toBeHidden();
  });

  test('the ledger prints with its legend and all its rows', async ({ page }) => {
    await page.goto('/gaps');
    await expect(page.getByRole('grid').getByRole('row')).toHaveCount(122);
    await expect(page.getByRole('list', { name: 'Legend' }).filter({ visible: true })).toHaveCount(
      1,
    );
    await expect(page.getByText(/^Straight-line miles/)).toBeVisible();
    const cut = await page
      .locator('.sheet')
      .evaluate((sheet) => sheet.scrollHeight - sheet.clientHeight);
    expect(cut).toBeLessThanOrEqual(1);
    // Forty columns need the long side of the paper: 11 inches are 792 points.
    const pdf = (await page.pdf({ format: 'Letter', preferCSSPageSize: true })).toString('latin1');
    const papers = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(papers.map(([, width, height]) => [width, height])).toContainEqual(['792', '612']);
    for (const control of ['navigation', 'button', 'combobox', 'dialog'] as const)
      await expect(page.getByRole(control).filter({ visible: true }), control).toHaveCount(0);
  });

  test('a county prints without controls', async ({ page }) => {
    await page.goto('/counties/21193');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const control of ['navigation', 'button'] as const)
      await expect(page.getByRole(control).filter({ visible: true }), control).toHaveCount(0);
    await expect(page.getByRole('table', { name: /^Services located/ })).toBeVisible();
  });
});
