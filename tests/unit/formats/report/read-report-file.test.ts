import { describe, expect, it } from 'vitest';
import type { Unit } from '#lib/reports/model/amount.ts';
import { saysItsValue } from '#lib/formats/report/says-its-value.ts';
import { readReportFile } from '#lib/formats/report/read-report-file.ts';
import { writeReportFile } from '#lib/reports/model/write-report-file.ts';
import { smallReport } from '../../../support/small-report.ts';

const kept = () => writeReportFile(smallReport(), { 'summary.finding': 'Two have none.' });

describe('readReportFile', () => {
  it('reads what was written, edits too', () => {
    const { report, edits } = readReportFile(kept());
    expect(report).toEqual(smallReport());
    expect(edits).toEqual({ 'summary.finding': 'Two have none.' });
  });

  it.each([
    ['no JSON', 'PK\u0003\u0004', /not JSON/],
    ['other JSON', '[1,2]', /another kind/],
    ['half of a file', kept().slice(0, kept().length / 2), /cut off/],
    [
      'a later edition',
      kept().replace('report/1', 'report/2'),
      /format "rosc-atlas-report\/2" of another edition of ROSC Atlas, expected .*report\/1/,
    ],
    [
      'a number that somebody changed',
      kept().replace('"value":7150', '"value":715'),
      /at report\.sections\S+: a number whose text says another/,
    ],
    [
      'a figure that somebody changed in its sentence',
      kept().replace('7,150 people', '9,150 people'),
      /a sentence that does not say its numbers/,
    ],
    ['what is nested without end', '['.repeat(100_000), /cut off/],
    ['many spaces', ' '.repeat(50_000_001), /more than 50 MB/],
    ['a number that is text', kept().replace('"value":7150', '"value":"7150"'), /at report\./],
    ['an address of a script', kept().replace('https://www.ecfr', 'javascript:ecfr'), /address/],
    [
      'a row that is short',
      kept().replace('{"kind":"text","text":"none found"}', ''),
      /JSON|cells/,
    ],
    [
      'a drawing that takes gigabytes to draw',
      kept().replace('viewBox=\\"0 0 20 10\\"', 'viewBox=\\"0 0 1 40\\"'),
      /at report\.sections\S+svg: a drawing that is too large/,
    ],
    [
      'a figure that says it is a mile long',
      kept().replace('"width":20', '"width":200000'),
      /at report\.sections\S+width/,
    ],
    ['a figure that is a line', kept().replace('"width":20', '"width":1'), /too narrow/],
    ['a drawing with a script', kept().replace('</svg>', '<script>1</script></svg>'), /script/],
  ])('refuses %s and says what it found', (_, content, says) => {
    expect(() => readReportFile(content)).toThrow(says);
  });
});

describe('saysItsValue', () => {
  it.each<[number, string, Unit, boolean]>([
    [28473, '28,473', 'people', true],
    [28473, '28,437', 'people', false],
    [0.24, '24 %', 'share', true],
    [24, '24 %', 'share', false],
    [0.9004, '90.04 %', 'share', true],
    [0.0004, 'under 1 %', 'share', true],
    [0.5, 'under 1 %', 'share', false],
    [0.9962, 'over 99 %', 'share', true],
    [-0.12, '−12 points', 'points', true],
    [36.3, '36.3 %', 'percent', true],
    [8.3, '8.3 mi', 'miles', true],
    [8.34, '8.3 mi', 'miles', false],
    [0.041, '0.041', 'per-10,000', true],
    [2, 'two', 'count', true],
    [3, 'Two', 'count', false],
    [0, 'none', 'points', true],
  ])('%d as "%s" of %s: %s', (value, text, unit, says) => {
    expect(saysItsValue({ value, text, unit })).toBe(says);
  });
});
