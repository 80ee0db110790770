import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { newestChange } from './newest-change.ts';

/** What the built app is made from. */
const SOURCES = ['src', 'data', 'static', 'package.json', 'svelte.config.js', 'vite.config.ts'];

/**
 * Builds the app where there is no build, or one older than what it is made from.
 * @param root folder of the project
 * @throws Error where the build fails; what it said stands on standard error
 */
export async function ensureBuild(root: string): Promise<void> {
  const built = await newestChange([path.join(root, 'build', 'handler.js')]);
  const written = await newestChange(SOURCES.map((name) => path.join(root, name)));
  if (built !== null && (written === null || built >= written)) return;
  process.stdout.write('Building the app: about half a minute, only after a change\n');
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error('The build failed; its messages stand above');
}
