import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rosc } from './rosc.ts';
import { serveApp } from './serve-app.ts';
import { announce, SITES } from './sites.ts';

/** Makes the databases with the real command and serves them; what it returns takes all away. */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rosc-e2e-'));
  announce('folder', folder);
  rosc('init', '--demo', '--db', path.join(folder, 'demonstration.db'));
  rosc('init', '--db', path.join(folder, 'empty.db'));
  const apps = await Promise.all(SITES.map((site) => serveApp(path.join(folder, `${site}.db`))));
  SITES.forEach((site, index) => announce(site, apps[index]?.address ?? ''));
  return async () => {
    await Promise.all(apps.map((app) => app.stop()));
    rmSync(folder, { recursive: true, force: true });
  };
}
