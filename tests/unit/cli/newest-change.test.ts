import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { newestChange } from '../../../src/cli/start/newest-change.ts';

it('finds the newest file in folders, however deep, and passes over what is not there', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rosc-newest-'));
  mkdirSync(path.join(folder, 'a', 'b'), { recursive: true });
  const write = (name: string, seconds: number) => {
    writeFileSync(path.join(folder, name), '');
    utimesSync(path.join(folder, name), seconds, seconds);
  };
  write('old.txt', 1000);
  write('a/b/new.txt', 3000);
  write('a/middle.txt', 2000);
  const at = (name: string) => path.join(folder, name);
  expect(await newestChange([folder])).toBe(3_000_000);
  expect(await newestChange([at('old.txt'), at('a/middle.txt')])).toBe(2_000_000);
  expect(await newestChange([at('none'), at('old.txt')])).toBe(1_000_000);
  expect(await newestChange([at('none')])).toBeNull();
  rmSync(folder, { recursive: true });
});
