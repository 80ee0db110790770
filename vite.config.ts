import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './tests/support/browser.ts';

const browser = findBrowser();

const node = (name: string) => ({
  extends: true as const,
  test: {
    name,
    environment: 'node',
    // Files share their modules: to load them anew for each takes half of the time of the pure
    // functions and a fifth of that of the database. Each makes a database of its own.
    isolate: name === 'architecture',
    include: [`tests/${name}/**/*.test.ts`],
    setupFiles: ['tests/support/quiet.ts'],
    // A slow machine is no failure: speed is told by the benchmarks.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

export default defineConfig({
  plugins: [sveltekit()],
  build: { target: 'es2022' },
  test: {
    expect: { requireAssertions: true },
    // On two cores the default is one worker.
    maxWorkers: '100%',
    projects: [
      node('unit'),
      node('db'),
      node('architecture'),
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(browser && { executablePath: browser }),
                args: ['--no-sandbox'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
