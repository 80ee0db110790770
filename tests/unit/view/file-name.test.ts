import { describe, expect, it } from 'vitest';
import { fileName, fileStem, plainWord, type FileSubject } from '#lib/view/file-name.ts';

const COVERAGE: FileSubject = {
  what: 'coverage',
  place: 'Perry County, Kentucky',
  support: 'recovery-housing',
  narrowed: ['rural', 'only-medication'],
  day: '2026-11-26',
  dataVersion: 4,
  demonstration: true,
};

describe('the name of a file', () => {
  it('says what it is, region, support, what it is narrowed to, day and data version', () => {
    expect(fileName(COVERAGE, 'csv')).toBe(
      'coverage_perry-county-kentucky_recovery-housing_rural_only-medication_2026-11-26_data-4_demonstration.csv',
    );
  });

  it.each<[Partial<FileSubject>, string]>([
    [{ place: null }, 'coverage_recovery-housing_rural_only-medication_2026-11-26_data-4'],
    [{ support: null }, 'coverage_perry-county-kentucky_rural_only-medication_2026-11-26_data-4'],
    [{ narrowed: [] }, 'coverage_perry-county-kentucky_recovery-housing_2026-11-26_data-4'],
    [
      { narrowed: [null, undefined, ''] },
      'coverage_perry-county-kentucky_recovery-housing_2026-11-26_data-4',
    ],
    [{ day: null, narrowed: [] }, 'coverage_perry-county-kentucky_recovery-housing_data-4'],
    [
      { dataVersion: null, narrowed: [] },
      'coverage_perry-county-kentucky_recovery-housing_2026-11-26',
    ],
    [
      { dataVersion: 0, narrowed: [] },
      'coverage_perry-county-kentucky_recovery-housing_2026-11-26_data-0',
    ],
    [{ place: null, support: null, narrowed: [], day: null, dataVersion: null }, 'coverage'],
  ])('leaves out what is missing: %o', (change, stem) => {
    expect(fileStem({ ...COVERAGE, demonstration: false, ...change })).toBe(stem);
  });

  it('is never longer than a file system bears, and has no character that one forbids', () => {
    const hostile = '"; rm -rf / \r\nSet-Cookie: a=b <x> 🎉 '.repeat(40);
    const name = fileName(
      { ...COVERAGE, place: hostile, support: hostile, narrowed: [hostile] },
      'csv',
    );
    expect(name).toMatch(/^[a-z0-9_.-]+$/);
    expect(name.length).toBeLessThan(255);
  });

  it.each([
    ['Doña Ana County', 'dona-ana-county'],
    ['../../etc/passwd', 'etc-passwd'],
    ['“Kentucky River”', 'kentucky-river'],
    ['مقاطعة', ''],
    [`${'x'.repeat(59)} y`, 'x'.repeat(59)],
  ])('%s is written %s', (text, word) => {
    expect(plainWord(text)).toBe(word);
  });

  it('calls a region whose letters no file system is sure of a region', () => {
    expect(fileStem({ ...COVERAGE, place: 'مقاطعة', narrowed: [] })).toMatch(/^coverage_region_/);
  });
});
