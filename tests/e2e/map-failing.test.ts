import { countIn, coverageOf } from './support/coverage.ts';
import { drawnMap } from './support/map.ts';
import { expect, test } from './support/test.ts';

test.describe('where the boundaries cannot be fetched', () => {
  test.use({ expectedNoise: [/Failed to load resource/] });

  test('picture, legend and list still stand, and a message says what is missing', async ({
    page,
  }) => {
    await page.route('**/api/boundaries*', (route) => route.abort());
    await page.goto('/?support=recovery-cafe');
    await expect(page.getByText('The map you can move could not be loaded.')).toBeVisible();
    const picture = page.getByRole('img', { name: /^Map of Kentucky/ });
    await expect(picture).toBeVisible();
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
      0,
    );
    await expect(page.getByRole('region', { name: /^Residents out of reach/ })).toBeVisible();
    await page.getByRole('link', { name: 'Table', exact: true }).click();
    await expect(page.getByRole('table').getByRole('row')).toHaveCount(121);
  });
});

test.describe('where the browser has no WebGL', () => {
  test('the picture stays, and nothing is left uncaught', async ({ page }) => {
    await page.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (
        this: HTMLCanvasElement,
        kind: string,
        ...rest: unknown[]
      ) {
        if (kind.startsWith('webgl')) return null;
        return Reflect.apply(original, this, [kind, ...rest]) as RenderingContext | null;
      } as typeof original;
    });
    await page.goto('/?support=recovery-cafe');
    await expect(page.getByText('The map you can move could not be loaded.')).toBeVisible();
    await expect(page.getByRole('img', { name: /^Map of Kentucky/ })).toBeVisible();
    await page.getByRole('navigation', { name: 'Supports' }).getByText('Recovery coaching').click();
    await expect(page).toHaveURL('/?support=recovery-coaching');
  });
});

test('where scripts do not run, the page still says all of it', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: String(baseURL) });
  const page = await context.newPage();
  await page.goto('/?support=recovery-cafe&county=21193');
  const cells = await coverageOf(page, 'recovery-cafe');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    `${countIn(cells, 'gap')} of 120`,
  );
  await expect(page.getByRole('img', { name: /^Map of Kentucky/ })).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Perry County' })).toContainText('28,473');
  await page.getByRole('link', { name: 'Gaps' }).first().click();
  await expect(page.getByRole('grid').getByRole('row')).toHaveCount(122);
  await context.close();
});

test.describe('where less motion is asked for', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('the map zooms in one step and nothing else moves', async ({ page }) => {
    await page.goto('/?support=recovery-cafe');
    await drawnMap(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.getByRole('button', { name: 'Show the whole state' }).click();
    const moving = await page.evaluate(
      () =>
        document.getAnimations().filter(({ effect }) => {
          const { duration } = effect?.getTiming() ?? {};
          return typeof duration === 'number' && duration > 1;
        }).length,
    );
    expect(moving).toBe(0);
  });
});
