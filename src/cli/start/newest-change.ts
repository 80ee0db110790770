import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** When the newest of some files, and of all files in some folders, was changed; null without any. */
export async function newestChange(paths: readonly string[]): Promise<number | null> {
  const times = await Promise.all(paths.map(changeOf));
  const known = times.filter((time) => time !== null);
  return known.length > 0 ? Math.max(...known) : null;
}

async function changeOf(file: string): Promise<number | null> {
  const found = await stat(file).catch(() => null);
  if (!found) return null;
  if (!found.isDirectory()) return found.mtimeMs;
  const names = await readdir(file);
  return newestChange(names.map((name) => path.join(file, name)));
}
