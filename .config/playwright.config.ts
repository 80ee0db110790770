import { defineConfig } from '@playwright/test';
import { findBrowser } from '../tests/support/browser.ts';

const executablePath = findBrowser();

/** End-to-end tests drive the built app, on databases that the run makes with the real command. */
export default defineConfig({
  testDir: '../tests/e2e',
  outputDir: '../test-results',
  globalSetup: '../tests/e2e/support/global-setup.ts',
  fullyParallel: true,
  // A slow machine is no failure: speed is told by the benchmarks.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  workers: 2,
  // A test that a slow machine failed once is tried again, and the report calls it flaky.
  retries: 1,
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
        // Only the map needs WebGL: pages painted by it in software cost more than all else they do.
        '--disable-gpu-compositing',
        '--disable-background-networking',
      ],
    },
  },
});
