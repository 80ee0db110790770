import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkOutput, writeOutput } from '../../../src/cli/io/write-output.ts';

let folder = '';
const at = (name: string) => path.join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rosc-output-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('writeOutput', () => {
  it('puts a file in the place of an older one, with its rights, and leaves nothing beside it', () => {
    writeFileSync(at('a.pdf'), 'old');
    chmodSync(at('a.pdf'), 0o640);
    writeOutput(at('a.pdf'), 'new');
    expect(readFileSync(at('a.pdf'), 'utf8')).toBe('new');
    expect(statSync(at('a.pdf')).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['a.pdf']);
  });

  it('writes where a link leads, and the link stays one', () => {
    mkdirSync(at('real'));
    writeFileSync(at('real/a.pdf'), 'old');
    symlinkSync(at('real/a.pdf'), at('link.pdf'));
    writeOutput(at('link.pdf'), 'new');
    expect(lstatSync(at('link.pdf')).isSymbolicLink()).toBe(true);
    expect(readFileSync(at('real/a.pdf'), 'utf8')).toBe('new');
  });

  it('takes a name as long as one may be', () => {
    const name = `${'x'.repeat(251)}.pdf`;
    writeOutput(at(name), 'new');
    expect(readdirSync(folder)).toEqual([name]);
  });

  it.skipIf(!existsSync('/dev/full'))('writes into a device, and does not replace it', () => {
    writeOutput('/dev/null', 'gone');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    expect(() => writeOutput('/dev/full', 'too much')).toThrow(
      /cannot be written: the disk is full/,
    );
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
    expect(readdirSync('/dev').filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it.each([
    ['a folder that is none', 'nowhere/a.pdf', /there is no such folder/],
    ['a file as a folder', 'file/a.pdf', /what should be its folder is a file/],
    ['a folder', 'folder', /it is a folder/],
    ['a name that is too long', `${'x'.repeat(300)}.pdf`, /the name is too long/],
  ])('says what is wrong with %s', (_, name, says) => {
    writeFileSync(at('file'), '');
    mkdirSync(at('folder'));
    expect(() => writeOutput(at(name), 'new')).toThrow(says);
    expect(readdirSync(folder)).toEqual(['file', 'folder']);
  });
});

describe('checkOutput', () => {
  it('says before the work that a folder is none', () => {
    writeFileSync(at('file'), '');
    expect(() => checkOutput(at('nowhere/a.pdf'))).toThrow(/there is no such folder/);
    expect(() => checkOutput(at('file/a.pdf'))).toThrow(/what should be its folder is a file/);
    expect(() => checkOutput(at('a.pdf'))).not.toThrow();
  });
});
