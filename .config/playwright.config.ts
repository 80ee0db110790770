import { defineConfig } from '@playwright/test';
import { findBrowser } from '../tests/support/browser.ts';

const executablePath = findBrowser();

/** End-to-end tests drive the built app, on databases that the run makes with the real command. */
export default defineConfig({
  testDir: '../tests/e2e',
  outputDir: '../test-results',
  globalSetup: '../tests/e2e/support/global-setup.ts',
  fullyParallel: true,
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
