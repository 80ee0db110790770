import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PATIENCE_MS = 120_000;

/** Runs the command as a user would. @throws Error where it fails; 3 (some rows refused) is no failure */
export function rosc(args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/rosc.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status !== 0 && status !== 3) throw new Error(`rosc ${args.join(' ')}: ${stderr}`);
}

/** A port of the loopback that is free now. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}

/** Starts the app as `npm start` does, on a database, and waits until it answers. */
export async function startServer(database: string): Promise<{ base: string; stop(): void }> {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ['src/cli/start.ts'], {
    cwd: ROOT,
    stdio: 'ignore',
    env: { ...process.env, ROSC_DB: database, HOST: '127.0.0.1', PORT: String(port) },
  });
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const answered = await fetch(`${base}/healthz`).catch(() => null);
    if (answered?.ok) return { base, stop: () => void child.kill('SIGTERM') };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  child.kill('SIGTERM');
  throw new Error(`The app did not answer at ${base} within ${PATIENCE_MS / 1000} s`);
}
