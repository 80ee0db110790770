import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const ROSC = fileURLToPath(new URL('../../src/cli/rosc.ts', import.meta.url));

/** What a run of the command left. */
export interface RoscRun {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the command as a process of its own, as a person does. */
export async function runRosc(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<RoscRun> {
  const child = spawn(process.execPath, [ROSC, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { code: child.exitCode, stdout, stderr };
}
