import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importBmlt, importMeetingGuide } from '#lib/server/intake/import-meetings.ts';
import { sharedFile } from '../../support/shared-file.ts';
import { useTestDatabase } from '../../support/test-database.ts';

const FOLDER = 'data/meetings/';
const FEEDS = {
  orange: 'meeting-guide-orange-county-ca-2023.json',
  massachusetts: 'meeting-guide-al-anon-massachusetts-2024.json',
  texas: 'meeting-guide-northwest-texas-2021.json',
  fingerLakes: 'bmlt-finger-lakes-ny-monday.json',
};
const at = (name: keyof typeof FEEDS) =>
  fileURLToPath(new URL(`../../../../shared/${FOLDER}${FEEDS[name]}`, import.meta.url));
const present = Object.values(FEEDS).every((name) => sharedFile(FOLDER + name).exists);

// The same on small lists of our own stands in import-meetings.test.ts.
describe.skipIf(!present)('the real meeting lists', { timeout: 60_000 }, () => {
  const atlas = useTestDatabase();

  it('come in whole, twice without a change, and leave nothing of persons', async () => {
    const { db } = atlas;
    const importAll = async () => [
      await importMeetingGuide(db, { file: at('orange'), fellowship: 'aa', state: 'CA' }),
      await importMeetingGuide(db, { file: at('massachusetts'), fellowship: 'al-anon' }),
      await importMeetingGuide(db, {
        ...{ file: at('texas'), fellowship: 'aa', source: { name: 'aa-northwest-texas' } },
      }),
      await importBmlt(db, { file: at('fingerLakes'), fellowship: 'na' }),
    ];
    const first = await importAll();
    // Entries as the files have them; groups are entries that share name, place and people.
    expect(first.map(({ read, refused }) => ({ read, refused }))).toEqual([
      { read: 1967, refused: 0 },
      { read: 360, refused: 0 },
      { read: 613, refused: 0 },
      { read: 53, refused: 0 },
    ]);
    expect(first.every((one) => one.read === one.new + one.duplicates)).toBe(true);
    const before = atlas.dump();
    const second = await importAll();
    expect(second.map((one) => one.new + one.changed)).toEqual([0, 0, 0, 0]);
    expect(atlas.dump()).toBe(before);

    // The files' telephone numbers, addresses, ids and passwords were replaced by these words.
    const bytes = atlas.bytes().toString('latin1');
    expect(bytes).toContain('40 Minutes to Freedom');
    expect(bytes).not.toMatch(/example|555-?0100|0000000000|zoom\.us|pass ?code|password/i);

    const counties = atlas.rows(
      `select l.county_fips as county, count(*) as groups from services s join locations l on
       l.id = s.location_id join sources c on c.id = s.source_id
       where c.name = 'aa-meetings-oc-aa.org' group by 1 order by 2 desc limit 1`,
    );
    expect(counties).toMatchObject([{ county: '06059' }]);
    expect(atlas.rows("select count(*) as closed from services where status = 'closed'")).toEqual([
      { closed: 33 },
    ]);
  });
});
