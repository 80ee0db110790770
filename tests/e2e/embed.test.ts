import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { scan } from './support/scan.ts';
import { expect, test } from './support/test.ts';

// The browser that is driven asks for it; elsewhere it is given where a person presses the button.
test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a figure is shared from its page and stands in a page of somebody else', async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto('/?support=recovery-cafe&measure=reach');
  await page.getByRole('button', { name: 'Share', exact: true }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Share or embed' });
  const link = dialog.getByRole('textbox', { name: 'Link to this view' });
  await expect(link).toBeFocused();
  await expect(link).toHaveValue(page.url());
  await dialog.getByLabel('Theme').selectOption('dark');
  const code = dialog.getByRole('textbox', { name: 'Code to embed it' });
  await expect(code).toHaveValue(/theme=dark/);
  const frame = await code.inputValue();
  expect(frame).toContain(`src="${baseURL}/embed/map?`);
  await dialog.getByRole('button', { name: 'Copy: Code to embed it' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Code to embed it: copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(frame);
  expect(await scan(page, '#share')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused();

  // Another port is another site for the browser.
  const foreign = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>A newspaper</title><h1>News</h1>${frame}`);
  }).listen(0, '127.0.0.1');
  await once(foreign, 'listening');
  try {
    const other = await context.newPage();
    await other.goto(`http://127.0.0.1:${(foreign.address() as AddressInfo).port}/`);
    const figure = other.frameLocator('iframe');
    await expect(figure.getByRole('heading', { level: 1 })).toHaveText(
      'Recovery Cafe, Kentucky: residents in reach',
    );
    const picture = figure.getByRole('img', { name: /^Map by county\. Recovery Cafe/ });
    await expect
      .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
      .toBeGreaterThan(0);
    await figure.getByText('The same as a table').click();
    await expect(figure.getByRole('row')).toHaveCount(121);
    await expect(figure.getByText(/organizations are fictional.*data version \d+/)).toBeVisible();
    await expect(figure.getByRole('link', { name: /Open the full view/ })).toHaveAttribute(
      'href',
      /^\.\.\/\?.*measure=reach/,
    );
    await other.close();
  } finally {
    foreign.close();
    foreign.closeAllConnections();
  }
});

for (const [kind, query] of [
  ['map', '?support=recovery-housing'],
  ['gaps', '?theme=dark'],
  ['county', '?county=21193'],
  ['network', '?theme=dark'],
]) {
  test(`an embedded ${kind} has no script and no barrier, on a phone and wide`, async ({
    context,
    baseURL,
  }) => {
    const page = await context.newPage();
    for (const width of [390, 1024]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${baseURL}/embed/${kind}${query}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await page.locator('script').count()).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
      expect(await scan(page), `${width} px`).toEqual([]);
    }
    await page.close();
  });
}
