import readExcelFile from 'read-excel-file/node';
import { expect, test } from './support/test.ts';

test('a county says who lives there, what is here, in reach, missing and not known', async ({
  page,
}) => {
  await page.goto('/counties/21193?support=recovery-cafe');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Perry County');
  await expect(
    page.getByText('28,473 residents (2020) · rural, RUCC 7 · FIPS 21193'),
  ).toBeVisible();
  for (const dimension of ['Health', 'Home', 'Purpose', 'Community']) {
    const column = page.getByRole('region', { name: dimension, exact: true });
    await expect(column.getByText(/^\d+ of \d+ covered$/)).toBeVisible();
  }
  const community = page.getByRole('region', { name: 'Community', exact: true });
  await expect(community.getByRole('link', { name: /Recovery Cafe/ })).toHaveAttribute(
    'aria-current',
    'true',
  );
  await expect(page.getByRole('region', { name: 'Recovery Cafe: gap, explained' })).toContainText(
    '0 ÷ 28,473 residents = 0 %',
  );
  for (const picture of await page
    .getByRole('main')
    .getByRole('img')
    .filter({ visible: true })
    .all()) {
    const drawn = await picture.evaluate(
      (image) => !(image instanceof HTMLImageElement) || image.naturalWidth > 0,
    );
    expect(drawn).toBe(true);
  }
});

test('gaps stand in the order of residents out of reach, and lead to their explanation', async ({
  page,
}) => {
  await page.goto('/counties/21193');
  const table = page.getByRole('table', { name: /^Supports missing in Perry County/ });
  const people = await table.locator('td.strong').allTextContents();
  const numbers = people.map((text) => Number(text.replaceAll(',', '')));
  expect(numbers.length).toBeGreaterThan(3);
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  await table.getByRole('link', { name: 'Recovery Cafe' }).click();
  await expect(page).toHaveURL('/counties/21193?support=recovery-cafe#why');
  const why = page.getByRole('region', { name: 'Recovery Cafe: gap, explained' });
  await expect(why).toBeInViewport();
  await why.getByText('The nearest services elsewhere').click();
  await expect(why.getByRole('listitem').filter({ hasText: / mi$/ }).first()).toBeVisible();
});

test('a confidential service says its county and nothing else', async ({ page }) => {
  const answer = await page.request.get('/api/services?state=KY&support=supportive-housing');
  const drawn = JSON.stringify(await answer.json());
  await page.goto('/counties/21111');
  const services = page.getByRole('table', { name: /^Services located in Jefferson County/ });
  const confidential = services.getByRole('row').filter({ hasText: 'confidential, county only' });
  await expect(confidential.first()).toBeVisible();
  for (const row of await confidential.all()) {
    const organization = await row.getByRole('rowheader').textContent();
    expect(drawn).not.toContain(String(organization).trim().split('\n')[0]);
    expect(await row.getByRole('cell').nth(1).textContent()).toBe('confidential, county only');
  }
});

test('need indicators are ranked among the counties with a value', async ({ page }) => {
  await page.goto('/counties/21193');
  const table = page.getByRole('table', { name: /^Need indicators of Perry County/ });
  // CDC/ATSDR SVI 2022 gives Perry County 36.3 % below 150 % of the poverty line.
  await expect(table.getByRole('row', { name: /Below 150 % of the poverty line/ })).toContainText(
    '36.3 %',
  );
  const ranks = await table.locator('td.rank').allTextContents();
  expect(ranks.length).toBeGreaterThan(4);
  for (const rank of ranks) expect(rank).toMatch(/^(\d+ of \d+|not ranked)$/);
});

test('the report of the county is downloaded from its page, under a name that says what it is', async ({
  page,
}) => {
  await page.goto('/counties/21193');
  const menu = page.locator('summary', { hasText: 'Download the report' });
  await menu.click();
  const link = page.getByRole('link', { name: /^Spreadsheet/ });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toMatch(
    /^rosc-report_perry-county-kentucky_\d{4}-\d{2}-\d{2}_data-\d+_demonstration\.xlsx$/,
  );
  const [notes] = await readExcelFile(await download.path());
  expect(notes?.data[0]?.[0]).toBe('Recovery supports in Perry County, Kentucky');
});
