import { beforeEach, expect, it, vi, type Mock } from 'vitest';
import type { Issue } from '#lib/domain/issue.ts';
import type { ImportSummary } from '#lib/server/intake/import-summary.ts';
import { printSummary } from '../../../src/cli/io/print-summary.ts';

const SUMMARY: ImportSummary = {
  ...{ format: 'services', source: 'ours', read: 1500, new: 1498, changed: 0, unchanged: 0 },
  ...{ refused: 0, duplicates: 2, unmatched: 0, missing: 0, skipped: 0, dryRun: false },
  ...{
    issues: [],
    placed: { exact: 1200, area: 0, zip: 200, county: 90, none: 8 },
    dataVersion: 4,
  },
};
const issue = (severity: Issue['severity'], row: number): Issue => ({
  ...{ row, column: 'zip', found: '"4"', expected: 'five digits', severity },
});

let stdout: Mock<(text: string) => boolean>;
let stderr: Mock<(text: string) => boolean>;
beforeEach(() => {
  stdout = vi.fn(() => true);
  stderr = vi.fn(() => true);
  vi.spyOn(process.stdout, 'write').mockImplementation(stdout as never);
  vi.spyOn(process.stderr, 'write').mockImplementation(stderr as never);
});

it('is a short table, without counts that are nothing', () => {
  expect(printSummary(SUMMARY, false)).toBe(0);
  expect(stdout.mock.calls.flat().join('')).toBe(
    [
      'services (source ours): data version 4',
      '  read           1,500',
      '  new            1,498',
      '  changed            0',
      '  unchanged          0',
      '  refused            0',
      '  duplicates         2',
      '  placed by coordinates 1,200, by ZIP centroid 200, by county 90, not placed 8',
      '',
    ].join('\n'),
  );
  expect(stderr).not.toHaveBeenCalled();
});

it('tells the gravest twenty issues, and how many more there are', () => {
  const issues = [
    ...Array.from({ length: 1100 }, (_, row) => issue('info', row)),
    issue('warning', 7),
    issue('error', 9),
  ];
  expect(printSummary({ ...SUMMARY, issues, refused: 1 }, false)).toBe(3);
  const lines = stderr.mock.calls.flat().join('').split('\n');
  expect(lines.slice(0, 3)).toEqual([
    'error: row 9, column zip: found "4", expected five digits',
    'warning: row 7, column zip: found "4", expected five digits',
    'info: row 0, column zip: found "4", expected five digits',
  ]);
  expect(lines.slice(19)).toEqual([
    'info: row 17, column zip: found "4", expected five digits',
    'and 1,082 more; --json lists all',
    '',
  ]);
});

it('is one JSON document with all issues', () => {
  const issues = [issue('warning', 7)];
  expect(printSummary({ ...SUMMARY, issues }, true)).toBe(0);
  expect(JSON.parse(stdout.mock.calls.flat().join(''))).toEqual({ ...SUMMARY, issues });
  expect(stderr).not.toHaveBeenCalled();
});
