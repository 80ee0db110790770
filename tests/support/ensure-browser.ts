import { spawnSync } from 'node:child_process';
import { findBrowser } from './browser.ts';

/**
 * Makes sure that a Chromium is there: one that is installed, else Debian's package, else the one
 * that Playwright downloads (macOS).
 * @throws Error where none of these works, saying how to get one
 */
export function ensureBrowser(): void {
  if (findBrowser()) return;
  console.log('No Chromium found: installing one.');
  const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args: string[]) => runQuietly([...root, 'apt-get', ...args]);
  if (apt('update', '-qq') && apt('install', '-y', '-qq', 'chromium') && findBrowser()) return;
  if (runQuietly(['npx', 'playwright', 'install', 'chromium'])) return;
  throw new Error(
    'No Chromium: install one (Debian: apt-get install chromium) or name it in CHROMIUM.',
  );
}

function runQuietly([command = '', ...args]: string[]): boolean {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}
