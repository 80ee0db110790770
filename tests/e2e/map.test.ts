import { countIn, coverageOf, peopleOutOfReach } from './support/coverage.ts';
import { countyPoint, drawnMap } from './support/map.ts';
import { expect, test } from './support/test.ts';

const PERRY = '21193';

test('a support chosen in the tree changes headline, legend, list and address', async ({
  page,
}) => {
  await page.goto('/');
  const tree = page.getByRole('navigation', { name: 'Supports' });
  await tree.getByRole('link', { name: 'Recovery Cafe' }).click();
  await expect(page).toHaveURL('/?support=recovery-cafe');

  const cells = await coverageOf(page, 'recovery-cafe');
  expect(cells).toHaveLength(120);
  const gaps = cells.filter((cell) => cell['state'] === 'gap');
  const headline = page.getByRole('heading', { level: 1 });
  await expect(headline).toContainText(`${gaps.length} of 120 counties have no Recovery Cafe`);
  await expect(headline).toContainText(`${peopleOutOfReach(gaps)} people`);
  await expect(tree.getByRole('link', { name: 'Recovery Cafe' })).toHaveAttribute(
    'aria-current',
    'true',
  );
  const legend = page.getByRole('list', { name: /^Legend/ }).getByRole('listitem');
  await expect(legend).toHaveText([
    `Gap ${gaps.length}`,
    `Neighbor-dependent ${countIn(cells, 'neighbor-dependent')}`,
    `Partial ${countIn(cells, 'partial')}`,
    `Covered ${countIn(cells, 'covered')}`,
    `Not assessed ${countIn(cells, 'not-assessed')}`,
  ]);
  const most = cells.toSorted((a, b) => Number(b['out_of_reach']) - Number(a['out_of_reach']))[0];
  const first = page.getByRole('region', { name: /^Residents out of reach/ }).getByRole('link');
  const name = String(most?.['county_name']).replace(/ County$/, '');
  await expect(first.filter({ hasText: 'residents out of reach' }).first()).toContainText(name);
});

test('a county chosen on the map is explained beside it', async ({ page }) => {
  await page.goto('/?support=recovery-cafe');
  const map = await drawnMap(page);
  const position = await countyPoint(page, PERRY);
  await map.hover({ position });
  await expect(page.getByText(/^Perry County · gap/)).toBeVisible();
  await map.click({ position });
  await expect(page).toHaveURL(`/?support=recovery-cafe&county=${PERRY}`);

  const panel = page.getByRole('complementary', { name: 'Perry County' });
  await expect(panel.getByRole('heading', { name: 'Perry County' })).toBeVisible();
  await expect(panel).toContainText('28,473 residents');
  const why = panel.getByRole('region', { name: 'Recovery Cafe: gap, explained' });
  await expect(why).toContainText('0 ÷ 28,473 residents = 0 %');
  await expect(why).toContainText('RUCC 7');
  await expect(why).toContainText(/Counted from: .*demonstration/);
  await panel.getByRole('link', { name: 'Close Perry County' }).click();
  await expect(page).toHaveURL('/?support=recovery-cafe');
  await expect(panel).toBeHidden();
});

test('a county is chosen in the list and in the table', async ({ page }) => {
  await page.goto('/?support=recovery-cafe');
  const list = page.getByRole('region', { name: /^Residents out of reach/ });
  await list.getByRole('link', { name: /^Warren gap/ }).click();
  await expect(page).toHaveURL('/?support=recovery-cafe&county=21227');
  await expect(page.getByRole('complementary', { name: 'Warren County' })).toBeVisible();

  await list.getByRole('link', { name: 'All 120 counties' }).click();
  const table = page.getByRole('table', { name: 'Recovery Cafe by county' });
  await expect(table.getByRole('row')).toHaveCount(121);
  await table.getByRole('link', { name: 'Perry', exact: true }).click();
  await expect(page).toHaveURL(`/?support=recovery-cafe&county=${PERRY}&figure=table`);
  await expect(page.getByRole('complementary', { name: 'Perry County' })).toBeVisible();
});

test('the colors show reach and the way to the nearest service too', async ({ page }) => {
  await page.goto('/?support=opioid-treatment-program');
  await page.getByRole('link', { name: 'Reach', exact: true }).click();
  await expect(page).toHaveURL(/measure=reach/);
  const items = page.getByRole('list', { name: /^Legend/ }).getByRole('listitem');
  const total = async () => {
    const counts = await items.getByRole('strong').allTextContents();
    return counts.reduce((sum, count) => sum + Number(count), 0);
  };
  await expect(items).toHaveCount(6);
  expect(await total()).toBe(120);
  await page.getByRole('link', { name: 'Nearest', exact: true }).click();
  await expect(page).toHaveURL(/measure=nearest/);
  await expect(items.first()).toContainText('under 5 mi');
  expect(await total()).toBe(120);
});

test('services are hidden and shown again', async ({ page }) => {
  await page.goto('/?support=recovery-cafe');
  await expect(page.getByText(/^\s*\d+ services\s*$/)).toBeVisible();
  await page.getByRole('link', { name: 'Hide services' }).click();
  await expect(page).toHaveURL(/services=off/);
  await expect(page.getByText(/^\s*\d+ services\s*$/)).toBeHidden();
  await page.getByRole('link', { name: 'Show services' }).click();
  await expect(page).toHaveURL('/?support=recovery-cafe');
  await expect(page.getByText(/^\s*\d+ services\s*$/)).toBeVisible();
});

test('a virtual support says that nobody is near it or far from it', async ({ page }) => {
  await page.goto('/?support=recovery-app');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('offered to');
  await expect(page.getByText(/virtual by nature/)).toBeVisible();
});

test('what a person has zoomed to stays in view when a county is chosen', async ({ page }) => {
  // Without motion a click on + zooms at once.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/?support=recovery-cafe');
  const map = await drawnMap(page);
  const middle = async () => {
    const box = await map.boundingBox();
    return { x: Number(box?.width) / 2, y: Number(box?.height) / 2 };
  };
  for (let times = 0; times < 3; times++)
    await page.getByRole('button', { name: 'Zoom in' }).click();
  const label = page.locator('.frame > .label');
  await map.hover({ position: await middle() });
  const county = await label.textContent();
  await map.click({ position: await middle() });
  await expect(page).toHaveURL(/county=21\d{3}/);
  await expect(page.getByRole('complementary', { name: / County$/ })).toBeVisible();
  // The panel made the map narrower: its middle still shows the same county.
  await expect(async () => {
    await map.hover({ position: { x: 5, y: 5 } });
    await map.hover({ position: await middle() });
    expect(await label.textContent()).toBe(county);
  }).toPass({ timeout: 10_000 });
});

test('the ties of a chosen organization are drawn, said, and let go', async ({ page }) => {
  await page.goto('/organizations?q=paddock+public+health');
  await page.getByRole('link', { name: 'Paddock Public Health Alliance' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Paddock Public Health Alliance',
  );
  await page.getByRole('link', { name: 'Show on the map' }).click();
  const panel = page.getByRole('region', { name: 'The chosen organization' });
  await expect(panel).toContainText(/It works with \d+ organizations; \d+ of them are on this map/);
  await expect(panel.getByText('Not on this map')).toBeVisible();
  await expect(page.getByRole('list', { name: /^Lines from Paddock/ })).toBeVisible();
  await panel.getByRole('link', { name: /^Let Paddock/ }).click();
  await expect(panel).toBeHidden();
  await expect(page).not.toHaveURL(/organization=/);
});
