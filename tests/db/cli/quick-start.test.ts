import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runRosc } from '../../support/run-rosc.ts';

describe('what Node keeps of the command', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rosc-quick-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const env = (temporary: string) => ({ TMPDIR: temporary, NODE_COMPILE_CACHE: undefined });

  it('lies with the temporary files of the system', async () => {
    const { code } = await runRosc(['--help'], env(folder));
    expect(code).toBe(0);
    expect(readdirSync(folder)).toEqual(['node-compile-cache']);
  });

  it('is left out, without a word, where nothing can be written', async () => {
    const file = path.join(folder, 'file');
    writeFileSync(file, '');
    const { code, stdout, stderr } = await runRosc(['--help'], env(file));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('coverage report');
  });
});
