import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importIndicators } from '#lib/server/intake/import-indicators.ts';
import { importSamhsa } from '#lib/server/intake/import-samhsa.ts';
import { importTracts } from '#lib/server/intake/import-tracts.ts';
import { importZips } from '#lib/server/intake/import-zips.ts';
import { sharedFile } from '../../support/shared-file.ts';
import { useTestDatabase } from '../../support/test-database.ts';

const FILES = {
  tracts: 'data/census/CenPop2020_Mean_TR.txt',
  zips: 'data/census/zip_centroids.csv',
  rurality: 'data/need/Ruralurbancontinuumcodes2023.csv',
  directory: 'data/treatment/National_Directory_SA_Facilities_2022.xlsx',
  coordinates: 'data/treatment/oeps_SAMHSA_Nationwide_Substance_Use_Treatment_Data.csv',
};
const at = (name: keyof typeof FILES) =>
  fileURLToPath(new URL(`../../../../shared/${FILES[name]}`, import.meta.url));
const present = Object.values(FILES).every((file) => sharedFile(file).exists);

// The same steps on small files of our own stand in the other tests of this folder.
describe.skipIf(!present)('the real files', { timeout: 60_000 }, () => {
  const atlas = useTestDatabase();

  it('bring Kentucky from the national directory, twice, without a second copy', async () => {
    const { db } = atlas;
    // Figures of the files themselves: 85,395 tracts, 334,735,155 people; 3,144 counties with a
    // code, of which nine are planning regions of Connecticut and two stand for Alaska's 02261;
    // Puerto Rico's 78 municipios, with codes of their own.
    expect(await importTracts(db, { file: at('tracts') })).toMatchObject({
      ...{ read: 85_395, new: 85_395, refused: 0, unmatched: 0 },
    });
    expect(atlas.rows('select sum(population) as people from tracts')).toEqual([
      { people: 334_735_155 },
    ]);
    const rurality = await importIndicators(db, { file: at('rurality'), mapping: 'rucc-2023' });
    // Two of Connecticut's planning regions and one of Alaska's parts hold most residents of no county.
    expect(rurality.unmatched).toBe(3);
    expect(rurality).toMatchObject({ refused: 0, new: rurality.read - 3 });
    expect(
      rurality.issues.filter(({ severity }) => severity === 'warning').length,
    ).toBeGreaterThanOrEqual(3);

    const directory = { file: at('directory'), coordinates: at('coordinates'), state: 'KY' };
    const first = await importSamhsa(db, directory);
    expect(first).toMatchObject({ read: 354, refused: 0, skipped: 12_176 - 354 });
    expect(first.new + first.duplicates).toBe(354);
    expect(first.placed?.exact).toBeGreaterThanOrEqual(300);
    // None lost silently: each that could not be placed has a warning with its row.
    const told = first.issues.filter(
      ({ column, severity }) => column === 'zip' && severity === 'warning',
    );
    expect(told).toHaveLength(first.placed?.none ?? -1);

    const before = atlas.dump();
    const again = await importSamhsa(db, directory);
    expect(again).toMatchObject({ new: 0, changed: 0, missing: 0, unchanged: first.new });
    expect(atlas.dump()).toBe(before);

    await importZips(db, { file: at('zips') });
    const placed = await importSamhsa(db, directory);
    expect(placed.placed?.none).toBe(0);
    expect(placed).toMatchObject({ new: 0, changed: first.placed?.none });
    expect(
      atlas.rows("select count(*) as rows from locations where county_fips not like '21%'"),
    ).toEqual([{ rows: 0 }]);
  });
});
