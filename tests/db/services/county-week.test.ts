import { describe, expect, it } from 'vitest';
import { InputError } from '#lib/domain/issue.ts';
import { importServices } from '#lib/server/intake/import-services.ts';
import { createAtlas } from '#lib/server/services/atlas.ts';
import { getCountyWeek, getWeekPage } from '#lib/server/services/county-week.ts';
import { getWeekFile } from '#lib/server/services/week-file.ts';
import { csvText } from '../../support/csv-text.ts';
import { useTestDatabase } from '../../support/test-database.ts';

const GROUP = {
  ...{ organization: 'AA groups', support: 'alcoholics-anonymous', service: 'Nooners' },
  ...{ county_fips: '21193', city: 'Hazard', schedule: 'Tue and Thu 19:00–20:00' },
};
const ROWS = [
  GROUP,
  { ...GROUP, service: 'Secret place', confidential: 'yes', schedule: 'Fri 18:00' },
  { ...GROUP, service: 'Owls', modality: 'virtual', schedule: 'Mon 7 pm' },
  { ...GROUP, service: 'Silent', schedule: '' },
  {
    ...GROUP,
    organization: 'A clinic',
    support: 'outpatient-counseling',
    service: 'Hours',
    schedule: 'Mon–Fri 09:00–17:00',
  },
];

describe("a county's week", () => {
  const database = useTestDatabase();
  async function atlas() {
    await importServices(database.db, { file: database.write('s.csv', csvText(ROWS)) });
    return createAtlas(database.db);
  }

  it('is that of mutual aid where nobody asks for another', async () => {
    const { view } = await getCountyWeek(await atlas(), '21193', null);
    expect(view.support.slug).toBe('mutual-aid');
    expect(view.headline).toBe(
      'Mutual aid: nothing in person on Sunday, Monday, Wednesday and Saturday evenings in Perry County.',
    );
    expect(view.unknown).toBe(
      '1 service does not say when: an evening that looks empty may not be.',
    );
    expect(view.evenings.map(({ here }) => here)).toEqual([0, 0, 1, 0, 1, 1, 0]);
    expect(view.evenings.map(({ virtual }) => virtual)).toEqual([0, 1, 0, 0, 0, 0, 0]);
  });

  it('shows opening hours apart', async () => {
    const { view } = await getCountyWeek(await atlas(), '21193', 'outpatient-counseling');
    expect(view.opening).toMatchObject([
      { organization: 'A clinic', hours: ['Mon–Fri 9 am – 5 pm'] },
    ]);
    expect(view.headline).toContain('nothing in person on any evening');
  });

  it('has no grid where no time is known', async () => {
    const opened = await atlas();
    const page = await getWeekPage(opened, '21195', null);
    expect(page).toMatchObject({ grid: null, times: [], total: 0, stateName: 'Kentucky' });
    expect(page.headline).toBe('No mutual-aid group is listed in person in Pike County.');
  });

  it('never tells where a confidential service is', async () => {
    const { times } = await getCountyWeek(await atlas(), '21193', null);
    expect(times.find(({ name }) => name === 'Secret place')).toMatchObject({ place: '' });
    expect(times.find(({ name }) => name === 'Nooners')).toMatchObject({ place: 'Hazard' });
  });

  it('is a file with every time', async () => {
    const { name, text } = await getWeekFile(await atlas(), '21193', null);
    expect(name).toMatch(/^week_perry-county-kentucky_mutual-aid_\d{4}-\d\d-\d\d_data-2\.csv$/);
    expect(text.split('\n').slice(0, 3)).toEqual([
      'county_fips,county,day,begins,ends,attendance,where,support,service,organization,place,medication_welcome,demonstration',
      '21193,Perry County,Monday,19:00,,virtual,online,12-step: alcohol,Owls,AA groups,,,no',
      '21193,Perry County,Tuesday,19:00,20:00,in-person,in the county,12-step: alcohol,Nooners,AA groups,Hazard,,no',
    ]);
    expect(text.trimEnd().split('\n')).toHaveLength(5);
  });

  it('says which county or support there is not', async () => {
    const opened = await atlas();
    await expect(getCountyWeek(opened, '99999', null)).rejects.toThrow(InputError);
    await expect(getCountyWeek(opened, '21193', 'nothing')).rejects.toThrow(InputError);
  });
});
