import { expect, test as base, type Page, type Response } from '@playwright/test';
import { addressOf, type Site } from './sites.ts';

interface Options {
  /** Which of the apps a test looks at. */
  site: Site;
  /** What the console may say in this test. */
  expectedNoise: RegExp[];
}

/** What the browser says of its own accord where the map is drawn in software, as it is in tests. */
const SOFTWARE_DRAWING = /^\[\.WebGL-\w+\]GL Driver Message .*GPU stall due to ReadPixels/;

/** Waits until the page that came answers to keys and clicks, where it is one with a script. */
async function untilRunning(page: Page, response: Response | null): Promise<Response | null> {
  const isPage = response?.headers()['content-type']?.startsWith('text/html') ?? false;
  if (isPage) await page.locator('html[data-running]').waitFor({ state: 'attached' });
  return response;
}

/**
 * A test of the built app. It fails on an error or a warning in the console, on an exception that
 * nobody caught, and on a request to any other host: nothing on screen comes from the internet.
 */
export const test = base.extend<Options & { quiet: null }>({
  site: ['demonstration', { option: true }],
  expectedNoise: [[], { option: true }],
  baseURL: async ({ site }, use) => use(addressOf(site)),
  page: async ({ page, javaScriptEnabled }, use) => {
    if (javaScriptEnabled !== false) {
      const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
      page.goto = async (...asked) => untilRunning(page, await goto(...asked));
      page.reload = async (...asked) => untilRunning(page, await reload(...asked));
    }
    await use(page);
  },
  quiet: [
    async ({ context, expectedNoise }, use) => {
      const noise: string[] = [];
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) noise.push(message.text());
      });
      context.on('weberror', (error) => noise.push(`uncaught: ${error.error().message}`));
      context.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        const own = hostname === '127.0.0.1' || ['data:', 'blob:'].includes(protocol);
        if (!own) noise.push(`request to ${hostname}: ${request.url()}`);
      });
      await use(null);
      const expected = [SOFTWARE_DRAWING, ...expectedNoise];
      const unexpected = noise.filter((line) => !expected.some((one) => one.test(line)));
      expect(unexpected, 'console, exceptions and requests to other hosts').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
