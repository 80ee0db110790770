import { drawnMap } from './support/map.ts';
import { scan, scanContrast } from './support/scan.ts';
import { expect, test } from './support/test.ts';

// The rows of the ledger are all alike: a third of them makes the scan nine times as fast.
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

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

for (const size of [WIDE, PHONE]) {
  // On a phone the colors of the map change nothing else.
  const views =
    size === WIDE ? VIEWS : VIEWS.filter(([what]) => !/ by reach| by distance/.test(what));
  for (const [what, address] of views) {
    test(`${what} at ${size.width} px has no barrier, light or dark`, async ({ page }) => {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(address);
      if (what.includes('the map')) await drawnMap(page);
      expect(await scan(page), 'light').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await scanContrast(page), 'dark').toEqual([]);
    });
  }
}

for (const size of [WIDE, PHONE]) {
  test(`the explanation beside the ledger at ${size.width} px has no barrier, light or dark`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/gaps?support=recovery-cafe&county=21193&why=open');
    await page.getByText('The nearest services elsewhere').click();
    expect(await scan(page, 'dialog'), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await scanContrast(page, 'dialog'), 'dark').toEqual([]);
  });
}

test('an organization, and finding one, have no barrier', async ({ page }) => {
  await page.goto('/organizations?q=recovery');
  await page.getByRole('region', { name: 'Organizations' }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: 'What it offers' })).toBeVisible();
  expect(await scan(page)).toEqual([]);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').pressSequentially('perry');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await scan(page, 'dialog')).toEqual([]);
});

test('the scan finds what is wrong', async ({ page }) => {
  await page.goto('/methods');
  await page.evaluate(() => {
    const main = document.querySelector('main');
    main?.insertAdjacentHTML(
      'afterbegin',
      '<button></button><p style="color: #ccc; background: #fff">hardly seen</p>',
    );
  });
  const found = await scan(page);
  expect(found.join('\n')).toContain('button-name');
  expect(found.join('\n')).toContain('color-contrast');
  expect(await scanContrast(page)).toHaveLength(1);
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
    expect(await scan(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await scanContrast(page)).toEqual([]);
  });
});
