import { spawnSync } from 'node:child_process';
import { HAS_POPPLER } from './poppler.ts';

/** Tries to have Poppler, by which PDF files are read back; without it those tests are skipped, and say so. */
export function ensurePoppler(): void {
  if (HAS_POPPLER) return;
  console.log('No Poppler found: installing it, to read PDF files back.');
  const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args: string[]): boolean => {
    const [command = '', ...rest] = [...root, 'apt-get', ...args];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(command, rest, { stdio: 'ignore', env }).status === 0;
  };
  if (!apt('install', '-y', '-qq', 'poppler-utils') && apt('update', '-qq')) {
    apt('install', '-y', '-qq', 'poppler-utils');
  }
}
