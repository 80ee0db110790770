import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { ROOT } from './rosc.ts';

/** The built app, running. */
export interface RunningApp {
  /** Such as http://127.0.0.1:40123. */
  address: string;
  stop(): Promise<void>;
}

const PATIENCE_MS = 20_000;

/**
 * Serves the build on a free port of this machine.
 * @param database file, which need not exist
 * @throws Error where there is no build, or where it does not answer
 */
export async function serveApp(database: string): Promise<RunningApp> {
  const entry = path.join(ROOT, 'build', 'index.js');
  if (!existsSync(entry)) throw new Error('There is no build: run npm run build first');
  const port = await freePort();
  const child = spawn(process.execPath, [entry], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), ROSC_DB: database },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const address = `http://127.0.0.1:${port}`;
  await answers(child, `${address}/healthz`);
  return { address, stop: () => stop(child) };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Waits for an answer of any kind: without a database it is not a healthy one. */
async function answers(child: ChildProcess, url: string): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`The app ended with ${child.exitCode}`);
    const answered = await fetch(url).catch(() => null);
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill();
  throw new Error(`${url} did not answer in ${PATIENCE_MS} ms`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}
