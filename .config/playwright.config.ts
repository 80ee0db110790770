import { defineConfig } from '@playwright/test';
import { findBrowser } from '../tests/support/browser.ts';

const executablePath = findBrowser();

/** End-to-end tests drive the built app; each test file starts its own server on its own database. */
export default defineConfig({
  testDir: '../tests/e2e',
  outputDir: '../test-results',
  timeout: 45_000,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  use: {
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--no-sandbox',
        '--use-gl=angle',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--disable-background-networking',
      ],
    },
  },
});
