import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { raiseVersion, PERRY, useSmallAtlas } from '../../support/small-atlas.ts';
import { runRosc } from '../../support/run-rosc.ts';

describe('rosc report', { timeout: 60_000 }, () => {
  const small = useSmallAtlas();
  const run = (...args: string[]) => runRosc(['report', '--db', small.file, ...args]);

  it('writes a PDF, by an ending in capitals, too', async () => {
    const file = `${small.file}.PDF`;
    const { code, stdout } = await run('--county', PERRY, '-o', file, '--json');
    expect(code).toBe(0);
    const content = readFileSync(file);
    expect(JSON.parse(stdout)).toEqual({ file, bytes: content.length, comparison: null });
    expect(content.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('freezes a report, opens it again with its edits, and says what has changed', async () => {
    const file = `${small.file}.json`;
    await run('--county', PERRY, '-o', file);
    const same = await run('--open', file);
    expect(same).toMatchObject({
      code: 0,
      stdout: 'The data has not changed since this report was made.\n',
    });
    const kept = JSON.parse(readFileSync(file, 'utf8')) as { edits: Record<string, string> };
    kept.edits['summary.finding'] = 'We counted again.';
    writeFileSync(file, JSON.stringify(kept));
    small.db.$client.exec('delete from absence_checks');
    raiseVersion(small.db);
    const copy = `${small.file}.copy.json`;
    const { stdout } = await run('--open', file, '-o', copy);
    expect(stdout).toContain('it was version 1 and is version 2');
    expect(stdout).toContain('Checked: none, checked 21 Oct 2026 → none found');
    // The report stays what it was.
    expect(readFileSync(copy, 'utf8')).toContain('none, checked 21 Oct 2026');
    expect(readFileSync(copy, 'utf8')).toContain('We counted again.');
  });

  it.each([
    ['no region', ['-o', 'x.pdf'], 2, /name counties/],
    ['no file', ['--state', 'KY'], 2, /name the file/],
    [
      'a state beside counties',
      ['--state', 'KY', '--county', PERRY, '-o', 'x.pdf'],
      2,
      /counties \(--county\) or a state \(--state\), not both/,
    ],
    [
      'a kept report of other counties',
      ['--open', 'x.json', '--county', PERRY, '-o', 'x.pdf'],
      2,
      /--open shows a report as it was kept; it does not go with --county/,
    ],
    [
      'a kept report under a filter',
      ['--open', 'x.json', '--medication', '-o', 'x.pdf'],
      2,
      /does not go with --medication/,
    ],
    [
      'more counties than a region holds',
      ['--county', Array.from({ length: 151 }, (_, i) => 21_001 + i).join(','), '-o', 'x.pdf'],
      1,
      /found of 151 counties, expected at most 150 counties/,
    ],
    [
      'a format that is none',
      ['--state', 'KY', '-o', 'x.doc'],
      1,
      /found "doc", expected one of pdf/,
    ],
    ['a folder that is none', ['--county', PERRY, '-o', '/nowhere/x.pdf'], 1, /cannot be written/],
    ['a file that is no report', ['--open', 'package.json'], 1, /JSON of another kind/],
    ['a file that never ends', ['--open', '/dev/zero'], 1, /a file of more than 50 MB/],
    ['a folder in place of a report', ['--open', 'src'], 1, /src, which cannot be read/],
    ['a county that is none', ['--county', '2119', '-o', 'x.pdf'], 2, /five digits/],
  ])('refuses %s', async (_, args, code, says) => {
    const refused = await run(...args);
    expect(refused.code).toBe(code);
    expect(refused.stderr).toMatch(says);
    expect(existsSync('x.pdf')).toBe(false);
  });
});
