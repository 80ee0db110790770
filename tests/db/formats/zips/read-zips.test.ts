import { describe, expect, it } from 'vitest';
import { readZips } from '#lib/formats/zips/read-zips.ts';
import { bytesOf } from '../../../support/build-workbook.ts';
import { sharedFile } from '../../../support/shared-file.ts';

const HEADER = 'code,city,state,county,area_code,lat,lon\n';

function read(rows: string, state?: string) {
  return readZips(bytesOf(HEADER + rows), { fileName: 'z.csv', ...(state ? { state } : {}) });
}

describe('readZips', () => {
  it('reads a centroid, and passes over one without coordinates with a warning', async () => {
    const { rows, issues, ...counts } = await read(
      '00501,Holtsville,NY,SUFFOLK,,40.92,-72.63\n41901,Migrate,KY,FAYETTE,,,\n',
    );
    expect(rows).toEqual([
      { row: 2, zip: '00501', city: 'Holtsville', state: 'NY', latitude: 40.92, longitude: -72.63 },
    ]);
    expect(issues).toMatchObject([{ row: 3, column: 'lat', severity: 'warning' }]);
    expect(counts).toEqual({ read: 1, skipped: 1 });
  });

  it('puts lost zeros back and says so once', async () => {
    const { rows, issues } = await read('501,A,NY,,,40.9,-72.6\n1001,B,MA,,,42.1,-72.7\n');
    expect(rows.map(({ zip }) => zip)).toEqual(['00501', '01001']);
    expect(issues).toMatchObject([{ row: 2, column: 'code', found: '"501" and 1 more like it' }]);
  });

  it('keeps one state', async () => {
    const {
      rows,
      read: count,
      skipped,
    } = await read('40601,Frankfort,KY,,,38.2,-84.8\n37011,A,TN,,,36,-86\n', 'KY');
    expect({ zips: rows.map(({ zip }) => zip), count, skipped }).toEqual({
      zips: ['40601'],
      count: 1,
      skipped: 1,
    });
  });

  it.each([
    ['code', '4O6O1,A,KY,,,38.2,-84.8'],
    ['code', ',A,KY,,,38.2,-84.8'],
    ['lon', '40601,A,KY,,,38.2,'],
    ['lat', '40601,A,KY,,,-184.8,38.2'],
  ])('refuses a row for its %s', async (column, row) => {
    const { rows, issues } = await read(`${row}\n`);
    expect(rows).toEqual([]);
    expect(issues).toMatchObject([{ row: 2, column, severity: 'error' }]);
  });

  it('refuses a ZIP code that stands twice', async () => {
    const { rows, issues } = await read('40601,A,KY,,,38.2,-84.8\n40601,B,KY,,,38.3,-84.8\n');
    expect(rows).toHaveLength(1);
    expect(issues).toMatchObject([
      { row: 3, found: '40601 again, as in row 2', severity: 'error' },
    ]);
  });
});

const file = sharedFile('data/census/zip_centroids.csv');

describe.skipIf(!file.exists)('the centroids of ZIP codes', () => {
  it('has 42,366 rows, 12 of them without coordinates', async () => {
    const {
      rows,
      read: count,
      skipped,
      issues,
    } = await readZips(file.read(), { fileName: 'z.csv' });
    expect({ rows: rows.length, count, skipped, issues: issues.length }).toEqual({
      rows: 42_354,
      count: 42_354,
      skipped: 12,
      issues: 12,
    });
  });
});
