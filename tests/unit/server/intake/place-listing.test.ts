import { describe, expect, it } from 'vitest';
import type { Issue } from '#lib/domain/issue.ts';
import type { ListedPlace } from '#lib/domain/listing.ts';
import type { Point } from '#lib/domain/place.ts';
import { countyLocator } from '#lib/server/intake/places/counties.ts';
import { createGazetteer } from '#lib/server/intake/places/gazetteer.ts';
import type { LentPoint } from '#lib/server/intake/places/placing-tools.ts';
import { placeListing } from '#lib/server/intake/places/place-listing.ts';

const NOWHERE: ListedPlace = {
  name: null,
  street: null,
  city: null,
  state: null,
  zip: null,
  countyFips: null,
  latitude: null,
  longitude: null,
  confidential: false,
};
// Court houses, from the gazetteers of their counties.
const HAZARD = { latitude: 37.2496, longitude: -83.1932 };
const FRANKFORT = { latitude: 38.2009, longitude: -84.8733 };
const ZIPS = new Map([
  ['41701', HAZARD],
  ['40601', FRANKFORT],
]);

function place(given: Partial<ListedPlace>, lent: LentPoint | null = null, zips = ZIPS) {
  const issues: Omit<Issue, 'row'>[] = [];
  const gazetteer = createGazetteer(zips);
  const report = (issue: Omit<Issue, 'row'>) => void issues.push(issue);
  const placing = placeListing({ ...NOWHERE, ...given }, { gazetteer, lend: () => lent, report });
  return { placing, issues };
}

const exact = (countyFips: string, point: Point) => ({ countyFips, point, precision: 'exact' });

describe('placeListing', () => {
  it.each<[string, Partial<ListedPlace>, object]>([
    ['coordinates give the county', HAZARD, exact('21193', HAZARD)],
    ['a given county stands', { ...HAZARD, countyFips: '21193' }, exact('21193', HAZARD)],
    [
      'a ZIP code gives its centroid and the county there',
      { zip: '41701', state: 'KY' },
      { countyFips: '21193', point: HAZARD, precision: 'zip' },
    ],
    [
      'a given county without coordinates is known as a county',
      { countyFips: '21193' },
      { countyFips: '21193', point: null, precision: 'county' },
    ],
    [
      'a ZIP code whose centroid is in another county than the given one places nothing',
      { countyFips: '21193', zip: '40601' },
      { countyFips: '21193', point: null, precision: 'county' },
    ],
    [
      "Alaska's county of 2019 is the one that it was before",
      { countyFips: '02063' },
      { countyFips: '02261', point: null, precision: 'county' },
    ],
  ])('%s', (_, given, expected) => {
    const { placing, issues } = place(given);
    expect(placing).toEqual(expected);
    expect(issues).toEqual([]);
  });

  it('takes lent coordinates where the row has none, and its own before them', () => {
    const lent = { ...FRANKFORT, countyName: 'Franklin' };
    expect(place({ state: 'KY' }, lent).placing).toEqual(exact('21073', FRANKFORT));
    expect(place({ ...HAZARD, state: 'KY' }, lent).placing).toEqual(exact('21193', HAZARD));
  });

  it.each<[string, Partial<ListedPlace>, string]>([
    ['swapped', { latitude: -83.2, longitude: 37.2 }, 'swapped'],
    ['0, 0', { latitude: 0, longitude: 0 }, '0, 0'],
    ['in Paris, France', { latitude: 48.85, longitude: 2.35 }, 'United States'],
    ['in Toronto, Canada', { latitude: 43.65, longitude: -79.38 }, 'in a county'],
    ['half', { latitude: 37.2 }, 'neither'],
  ])('refuses coordinates that are %s', (_, given, expected) => {
    const { placing, issues } = place(given);
    expect(placing).toBeNull();
    expect(issues).toEqual([expect.objectContaining({ severity: 'error' })]);
    expect(issues[0]?.expected).toContain(expected);
  });

  it('refuses a county that never was, and one of a later edition that nothing else places', () => {
    expect(place({ countyFips: '21999' }).issues[0]).toMatchObject({
      column: 'county_fips',
      found: '21999',
      severity: 'error',
    });
    expect(place({ countyFips: '09110' }).placing).toBeNull();
  });

  it("locates a Connecticut address by its point where it gives a planning region's code", () => {
    const hartford = { latitude: 41.7658, longitude: -72.6734 };
    const { placing, issues } = place({ countyFips: '09110', ...hartford });
    expect(placing).toEqual(exact('09003', hartford));
    expect(issues[0]).toMatchObject({ severity: 'warning' });
    expect(issues[0]?.found).toContain('planning region');
  });

  it('passes over lent coordinates that are bad, with a warning', () => {
    const { placing, issues } = place(
      { zip: '41701' },
      { latitude: 0, longitude: 0, countyName: null },
    );
    expect(placing).toMatchObject({ precision: 'zip' });
    expect(issues).toEqual([expect.objectContaining({ severity: 'warning' })]);
  });

  it('keeps what cannot be placed and says how to place it', () => {
    const without = place({ zip: '99999' }, null, new Map());
    expect(without.placing).toEqual({ countyFips: null, point: null, precision: 'none' });
    expect(without.issues[0]?.expected).toContain('import zips');
    expect(place({ zip: '99999' }).issues[0]?.expected).toContain('among the imported centroids');
    expect(place({ city: 'Hazard' }).issues[0]?.expected).toContain('a ZIP code');
  });

  it('doubts coordinates far outside the given county, and an address in another state', () => {
    const far = place({ ...FRANKFORT, countyFips: '21193' });
    expect(far.placing).toEqual(exact('21193', FRANKFORT));
    expect(far.issues[0]).toMatchObject({ column: 'county_fips', severity: 'warning' });
    const abroad = place({ ...HAZARD, state: 'OH' });
    expect(abroad.placing).toEqual(exact('21193', HAZARD));
    expect(abroad.issues[0]).toMatchObject({ column: 'state', severity: 'warning' });
  });

  it('takes an address on a river bank for its own state, though the simplified line says another', () => {
    // South Williamson, Kentucky, on the Tug Fork: in Mingo County, West Virginia, as it is drawn.
    const bank = { latitude: 37.676851, longitude: -82.2962839 };
    expect(countyLocator().locate(bank)).toBe('54059');
    expect(place({ ...bank, state: 'KY' }).placing).toEqual(exact('21195', bank));
    expect(place({ ...bank, state: 'WV' }).placing).toEqual(exact('54059', bank));
    expect(place(bank).placing).toEqual(exact('54059', bank));
  });

  it('tells where a lent point is more than two miles from the county that its list names', () => {
    const { issues } = place({ state: 'KY' }, { ...FRANKFORT, countyName: 'Perry' });
    expect(issues).toEqual([expect.objectContaining({ severity: 'info' })]);
    expect(place({ state: 'KY' }, { ...FRANKFORT, countyName: 'FRANKLIN' }).issues).toEqual([]);
  });
});

describe('createGazetteer', () => {
  it('finds both counties of a name that a county and a city share', () => {
    const gazetteer = createGazetteer(new Map());
    expect(gazetteer.countiesNamed('24', 'Baltimore')).toEqual(['24005', '24510']);
    expect(gazetteer.countiesNamed('22', 'Orleans Parish')).toEqual(['22071']);
    expect(gazetteer.countiesNamed('29', 'Saint Louis')).toEqual(['29189', '29510']);
    expect(gazetteer.countiesNamed('21', 'Atlantis')).toEqual([]);
  });

  it('takes a pier off the simplified shore for its county', () => {
    // Navy Pier's end, Chicago: in Lake Michigan as the boundaries draw it.
    const pier = { latitude: 41.8919, longitude: -87.5969 };
    expect(countyLocator().locate(pier)).toBeNull();
    expect(createGazetteer(new Map()).countyAt(pier)).toBe('17031');
  });
});
