import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Runs the `rosc` command as a person does.
 * @returns what it wrote on standard output
 * @throws Error where its exit code is not 0, with what it wrote on standard error
 */
export function rosc(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'rosc', '--', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`rosc ${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}
