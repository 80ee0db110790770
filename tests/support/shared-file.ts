import { existsSync, readFileSync } from 'node:fs';

/** A real file from outside, which lies beside the repository and not in it. */
export interface SharedFile {
  /** False in a fresh clone: tests on it are skipped, and said to be. */
  exists: boolean;
  read(): Uint8Array;
}

/** @param path below the shared folder, such as `data/census/zip_centroids.csv` */
export function sharedFile(path: string): SharedFile {
  const url = new URL(`../../../shared/${path}`, import.meta.url);
  return { exists: existsSync(url), read: () => new Uint8Array(readFileSync(url)) };
}
