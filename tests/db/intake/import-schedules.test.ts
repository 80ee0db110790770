import { describe, expect, it } from 'vitest';
import { importServices } from '#lib/server/intake/import-services.ts';
import { readServiceFacts } from '#lib/server/queries/service-facts.ts';
import { csvText } from '../../support/csv-text.ts';
import { useTestDatabase } from '../../support/test-database.ts';

const GROUP = {
  organization: 'AA groups of district 7',
  support: 'alcoholics-anonymous',
  service: 'Evening group',
  county_fips: '21193',
  schedule: 'Tue and Thu 19:00–20:00',
};

describe('schedules', () => {
  const atlas = useTestDatabase();
  const read = (rows: Parameters<typeof csvText>[0], options = {}) =>
    importServices(atlas.db, { file: atlas.write('ours.csv', csvText(rows)) }, options);
  const week = () =>
    atlas.rows(
      "select weekday, opens_at || coalesce('-' || closes_at, '') as time, attendance from schedules order by 1, 2",
    );

  it('stores the times of a service, and its words as they were', async () => {
    await read([GROUP, { ...GROUP, service: 'Online', modality: 'virtual', schedule: 'Sun 8 am' }]);
    expect(week()).toEqual([
      { weekday: 0, time: '08:00', attendance: 'virtual' },
      { weekday: 2, time: '19:00-20:00', attendance: 'in-person' },
      { weekday: 4, time: '19:00-20:00', attendance: 'in-person' },
    ]);
    expect(atlas.rows('select schedule from services order by 1')).toEqual([
      { schedule: 'Sun 8 am' },
      { schedule: 'Tue and Thu 19:00–20:00' },
    ]);
    const facts = await readServiceFacts(atlas.db);
    expect(facts.find(({ modality }) => modality === 'in-person')?.meetings).toEqual([
      { weekday: 2, opensAt: '19:00', closesAt: '20:00', attendance: 'in-person' },
      { weekday: 4, opensAt: '19:00', closesAt: '20:00', attendance: 'in-person' },
    ]);
  });

  it('changes nothing when the same file comes again', async () => {
    await read([GROUP]);
    const before = atlas.dump();
    expect(await read([GROUP])).toMatchObject({ changed: 0, unchanged: 1 });
    expect(atlas.dump()).toBe(before);
  });

  it('follows a change, and tells it in the history', async () => {
    await read([GROUP]);
    const moved = { ...GROUP, schedule: 'Tue 18:00–19:00', modality: 'hybrid' };
    expect(await read([moved])).toMatchObject({ changed: 1 });
    expect(week()).toEqual([{ weekday: 2, time: '18:00-19:00', attendance: 'hybrid' }]);
    expect(atlas.rows("select before, after from history where field = 'meetings'")).toEqual([
      { before: 'Tue 19:00-20:00; Thu 19:00-20:00', after: 'Tue 18:00-19:00 hybrid' },
    ]);
    await read([{ ...GROUP, schedule: '' }]);
    expect(week()).toEqual([]);
  });

  it('goes with the service when its location becomes confidential', async () => {
    await read([GROUP]);
    await read([{ ...GROUP, confidential: 'yes' }]);
    expect(week()).toHaveLength(2);
    expect(
      atlas.rows(
        'select count(*) as lost from schedules where service_id not in (select id from services)',
      ),
    ).toEqual([{ lost: 0 }]);
  });
});
