import type { Page } from '@playwright/test';
import { drawnMap } from './support/map.ts';
import { scan, scanContrast } from './support/scan.ts';
import { expect, test } from './support/test.ts';

const VIEWS: readonly [what: string, address: string][] = [
  ['the map', '/'],
  ['the map with a county', '/?support=recovery-cafe&county=21193'],
  ['the map by reach', '/?support=recovery-cafe&measure=reach&services=off'],
  ['the map by distance, with a county', '/?measure=nearest&county=21193'],
  ['the map of a virtual support', '/?support=recovery-app'],
  ['the table', '/?figure=table&sort=-nearest&county=21193'],
  ['the ledger, with a region to choose', '/gaps?counties=region'],
  ['the list of gaps', '/gaps?view=list'],
  ['what is not known', '/data?sort=-unconfirmed'],
  ['the call sheet', '/data/calls?support=recovery-housing'],
  ['the ledger by county', '/gaps?view=table&county=21193'],
  ['the yardsticks of a support', '/gaps/yardsticks?support=withdrawal-management&only=changing'],
  ['the yardsticks of all supports', '/gaps/yardsticks?span=all'],
  ['the comparison', '/gaps/compare?with=21193.21067&region=River:21025.119'],
  ['the comparison without counties', '/gaps/compare'],
  ['equity', '/gaps/equity?by=svi'],
  ['a county', '/counties/21193'],
  ['the network', '/network'],
  ['the whole network', '/network?network=all'],
  ['the network on the ground', '/network?layout=map&county=21193'],
  ['the map with filters', '/?support=recovery-housing&medication=yes&narr=23&county=21193'],
  ['the ledger with filters', '/gaps?gender=women&children=yes&counties=urban'],
  ['a walk through the network', '/network?layout=walk'],
  ['a week', '/counties/21193/week'],
  ['the journeys', '/network/journeys?county=21193&door=detox&need=recovery-housing'],
  ['what breaks', '/network/fragility'],
  ['the directory', '/organizations?q=perry'],
  ['the choices of a report', '/reports?of=counties&with=21193'],
  ['a report', '/reports?of=counties&with=21193.119&packet=own&sections=gaps.place'],
  ['the methods', '/methods'],
  ['the slides of a county', '/present?with=21193&support=recovery-housing#county.21193'],
  [
    'the slides of a state',
    '/present?support=recovery-housing&medication=yes#support.recovery-housing',
  ],
];

// What moves (the network, a map on its way to a county) is scanned where it comes to rest.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

/**
 * Scans at one width in both themes, and so at the next: what a width hides or moves is looked at
 * anew, contrast in each theme at each.
 * @param part selector of the only part to scan
 */
async function scanAll(page: Page, sizes: readonly (typeof WIDE)[], part?: string) {
  const found: string[] = [];
  const note = (where: string, lines: readonly string[]) =>
    found.push(...lines.map((line) => `${where}: ${line}`));
  for (const size of sizes) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: 'light' });
    note(`${size.width} px, light`, await scan(page, part));
    await page.emulateMedia({ colorScheme: 'dark' });
    note(`${size.width} px, dark`, await scanContrast(page, part));
  }
  return found;
}

for (const [what, address] of VIEWS) {
  test(`${what} has no barrier at any width, light or dark`, async ({ page }) => {
    await page.goto(address);
    if (what.includes('the map')) await drawnMap(page);
    // On a phone the colors of the map change nothing else.
    const sizes = / by reach| by distance/.test(what) ? [WIDE] : [WIDE, PHONE];
    expect(await scanAll(page, sizes)).toEqual([]);
  });
}

test('the explanation beside the ledger has no barrier at any width, light or dark', async ({
  page,
}) => {
  await page.goto('/gaps?support=recovery-cafe&county=21193&why=open');
  await page.getByText('The nearest services elsewhere').click();
  expect(await scanAll(page, [WIDE, PHONE], 'dialog')).toEqual([]);
});

test('an organization, its ties on the map, and finding one, have no barrier', async ({ page }) => {
  await page.goto('/organizations?q=paddock+public+health');
  await page.getByRole('link', { name: 'Paddock Public Health Alliance' }).click();
  await expect(page.getByRole('heading', { name: 'What it offers' })).toBeVisible();
  expect(await scanAll(page, [WIDE])).toEqual([]);
  await page.getByRole('link', { name: 'Show on the map' }).click();
  await expect(page.getByRole('list', { name: /^Lines from Paddock/ })).toBeVisible();
  await drawnMap(page);
  expect(await scanAll(page, [PHONE, WIDE])).toEqual([]);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').pressSequentially('perry');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await scanAll(page, [WIDE], 'dialog')).toEqual([]);
});

test('the scan finds what is wrong', async ({ page }) => {
  await page.goto('/methods');
  await page.evaluate(() => {
    const main = document.querySelector('main');
    main?.insertAdjacentHTML(
      'afterbegin',
      `<button></button><p style="color: #ccc; background: #fff">hardly seen</p>
      <a href="#a" style="display: block; font-size: 8px; line-height: 1">small</a>
      <a href="#b" style="display: block; font-size: 8px; line-height: 1">and close</a>`,
    );
  });
  const found = await scan(page);
  expect(found.join('\n')).toContain('button-name');
  expect(found.join('\n')).toContain('color-contrast');
  expect(found.filter((line) => line.startsWith('target-size'))).toHaveLength(2);
  expect(await scanContrast(page)).toHaveLength(1);
});

test('the scan finds what is wrong in one theme or at one width alone', async ({ page }) => {
  await page.goto('/methods');
  await page.evaluate(() => {
    const main = document.querySelector('main');
    main?.insertAdjacentHTML(
      'afterbegin',
      `<style>
        @media (prefers-color-scheme: dark) { .by-night { color: #555; background: #444 } }
        @media (min-width: 500px) { .on-a-phone { display: none } }
      </style>
      <p class="by-night">hardly seen</p><button class="on-a-phone"></button>`,
    );
  });
  const found = await scanAll(page, [WIDE, PHONE]);
  expect(found.map((line) => line.split(' (')[0])).toEqual([
    '1440 px, dark: color-contrast: .by-night',
    '390 px, light: button-name: .on-a-phone',
    '390 px, dark: color-contrast: .by-night',
  ]);
});

test.describe('pages that say what is missing', () => {
  test.use({ expectedNoise: [/404/] });

  test('have no barrier', async ({ page }) => {
    for (const address of ['/counties/99999', '/?support=nope']) {
      await page.goto(address);
      expect(await scan(page), address).toEqual([]);
    }
  });
});

test.describe('an empty database', () => {
  test.use({ site: 'empty' });

  test('has no barrier', async ({ page }) => {
    await page.goto('/');
    expect(await scanAll(page, [WIDE])).toEqual([]);
  });
});
