import { readFileSync } from 'node:fs';
import { expect, test } from './support/test.ts';

const ORGANIZATION = /^618 organizations|organizations in Kentucky stand alone/;

test('the network is laid out, and its picture is kept between visits', async ({ page }) => {
  await page.goto('/network');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ORGANIZATION);
  await expect(page.getByText('Laying the network out')).toBeHidden({ timeout: 90_000 });
  const kept = () => page.evaluate(() => localStorage.getItem('rosc-network-layout'));
  const first = await kept();
  expect(first).not.toBeNull();
  await page.reload();
  await expect(page.getByRole('img', { name: /Picture of the network/ })).toBeVisible();
  expect(await kept()).toBe(first);
});

test('filters narrow it, and the address restores them', async ({ page }) => {
  await page.goto('/network?layout=table');
  const rows = page
    .getByRole('region', { name: /Organizations and their measures/ })
    .locator('tbody tr');
  await expect(rows).toHaveCount(618);
  await page.getByLabel('At least').selectOption('integration');
  await expect(page).toHaveURL(/least=4/);
  await expect(page.getByText(/Shown: .*ties of integration or more/)).toBeVisible();
  await page.goto('/network?layout=table&county=21193');
  await expect(page.getByText(/Shown: .* in Perry County/)).toBeVisible();
  expect(await rows.count()).toBeLessThan(60);
});

test('an organization is focused on, one to three steps around it', async ({ page }) => {
  await page.goto('/network?layout=table');
  await page.getByRole('link', { name: 'Walk' }).click();
  const walk = page.getByRole('region', { name: 'Walk through the network' });
  await expect(walk.getByRole('status')).toContainText('It works with');
  await walk.getByRole('button', { name: /^It / }).first().click();
  await expect(page).toHaveURL(/organization=/);
  const focus = page.getByRole('region', { name: 'The chosen organization' });
  await focus.getByRole('link', { name: '1 step' }).click();
  await expect(page).toHaveURL(/steps=1/);
  await expect(page.getByText(/Shown: .*within 1 step of/)).toBeVisible();
  const name = await focus.getByRole('heading').getByRole('link').first().textContent();
  await focus.getByRole('heading').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name ?? '');
});

test('the walk is taken by keyboard alone, there and back', async ({ page }) => {
  await page.goto('/network?layout=walk');
  const walk = page.getByRole('region', { name: 'Walk through the network' });
  const here = walk.getByRole('status');
  const start = await here.textContent();
  const step = walk.getByRole('button', { name: /^It / }).first();
  await expect(async () => {
    await step.focus();
    await page.keyboard.press('Enter');
    await expect(here).not.toHaveText(start ?? '', { timeout: 2000 });
  }).toPass();
  await walk.getByRole('button', { name: /^Back to/ }).focus();
  await page.keyboard.press('Enter');
  await expect(here).toHaveText(start ?? '');
});

test('what is seen is kept as SVG and PNG, the table as CSV', async ({ page }) => {
  await page.goto('/network?layout=map');
  await expect(page.getByRole('img', { name: /Picture of the network/ })).toBeVisible();
  const save = async (name: string) => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name }).or(page.getByRole('link', { name })).click();
    const download = await waiting;
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };
  const svg = await save('SVG');
  expect(svg.name).toMatch(/^network_kentucky_\d{4}-\d\d-\d\d_data-\d+_demonstration\.svg$/);
  expect(svg.bytes.toString()).toContain('Demonstration: organizations are fictional.');
  expect(svg.bytes.toString().match(/class="mark /g)?.length).toBeGreaterThan(500);
  const png = await save('PNG');
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  // Width in the header of the format: 1,400 units at three dots each.
  expect(png.bytes.readUInt32BE(16)).toBe(4200);
  const csv = await save('CSV');
  expect(csv.bytes.toString().trim().split(/\r?\n/)).toHaveLength(619);
});

test('another day has other ties, and what changed is listed', async ({ page }) => {
  await page.goto('/network?layout=table&on=2024-01-01&since=2026-01-01');
  await expect(page.getByRole('heading', { name: 'As of 1 Jan 2024' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Begun: [1-9]/ })).toBeVisible();
});

test('a journey without a path says what is missing, and a missing tie leads to the map', async ({
  page,
}) => {
  await page.goto('/network/journeys?county=21193');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('journeys in Perry County');
  const broken = page.getByRole('link', { name: /no path, a tie is missing/ }).first();
  await broken.focus();
  await page.keyboard.press('Enter');
  const told = page.getByRole('region', { name: 'The chosen journey' });
  await expect(told).toContainText('a tie is missing');
  const show = page.getByRole('link', { name: /^Show .* on the map$/ }).first();
  await show.click();
  await expect(page).toHaveURL(/\/network\?.*layout=map.*partner=/);
  await expect(page.getByRole('region', { name: 'The chosen organization' })).toBeVisible();
});

test('doors and needs are chosen, and the address keeps them', async ({ page }) => {
  await page.goto('/network/journeys');
  await expect(page.getByRole('link', { name: /: From / })).toHaveCount(7 * 12);
  await page.getByText('Doors: all').click();
  await page.getByRole('checkbox', { name: 'School' }).uncheck();
  await expect(page).toHaveURL(/doors=/);
  await expect(page.getByRole('link', { name: /: From / })).toHaveCount(6 * 12);
});

test('what breaks is listed, with the counties', async ({ page }) => {
  await page.goto('/network/fragility');
  const table = page.getByRole('table', {
    name: 'Organizations and what would break without each',
  });
  await expect(table.locator('tbody tr')).toHaveCount(10);
  await table.locator('summary').first().click();
  await table
    .getByRole('link', { name: /County$/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/counties\/21/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the table, the figures beside it and a picture follow the filters', async ({ page }) => {
    await page.goto('/network?layout=table');
    const form = page.getByRole('form', { name: 'What of the network is shown' });
    await form.getByLabel('Where').selectOption({ label: 'Perry County' });
    await form.getByRole('button', { name: 'Show' }).click();
    await expect(page).toHaveURL(/layout=table.*county=21193/);
    await expect(page.getByText(/Shown: .* in Perry County/)).toBeVisible();
    const rows = page
      .getByRole('region', { name: /Organizations and their measures/ })
      .locator('tbody tr');
    expect(await rows.count()).toBeLessThan(60);
    await expect(page.getByRole('region', { name: /hand-offs needed/ })).toBeVisible();
    const drawn = await page.request.get('/api/network.svg?state=KY&county=21193');
    expect((await drawn.text()).match(/class="mark /g)?.length).toBeLessThan(70);
  });
});
