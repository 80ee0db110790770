// A small Kentucky for tests, whose figures can be worked out by hand: everything lies on one
// meridian, where so many miles apart is so many miles apart.
import { eq } from 'drizzle-orm';
import type { Db } from '#lib/server/db/client.ts';
import * as table from '#lib/server/db/schema.ts';
import { createAtlas, type Atlas } from '#lib/server/services/atlas.ts';
import { degreesForMiles } from './small-coverage.ts';
import { useTestDatabase } from './test-database.ts';
import { beforeEach } from 'vitest';

/** So many miles north of 37 degrees, on 84 degrees west. */
export const atNorth = (miles: number) => ({
  latitude: 37 + degreesForMiles(miles),
  longitude: -84,
});

/** Rural; 100 people at mile 0 and 300 at mile 40. */
export const PERRY = '21193';
/** Urban; 1,000 people at mile 100 and 500 at mile 110. */
export const FAYETTE = '21067';
/** Rural; nobody knows who lives there. */
export const HARLAN = '21095';
/** 200 people at mile 0, and no rural-urban code. */
export const BELL = '21013';

/** What stands in the table of a confidential place, and must never come out of it. */
export const SECRET = {
  ...{ name: 'Hidden Hall', street: '9 Hidden Lane', city: 'Secretville', zip: '41799' },
  ...atNorth(-30),
};

/** What its history remembers. */
export const FORMER_STREET = '8 Former Street';

/** A migrated database with the small Kentucky in it, fresh in each test. */
export function useSmallAtlas(): { readonly atlas: Atlas; readonly db: Db; readonly file: string } {
  const database = useTestDatabase();
  let atlas: Atlas | undefined;
  beforeEach(() => {
    fillSmallAtlas(database.db);
    atlas = createAtlas(database.db);
  });
  return {
    get atlas() {
      if (!atlas) throw new Error('The atlas is open within a test only');
      return atlas;
    },
    get db() {
      return database.db;
    },
    get file() {
      return database.file;
    },
  };
}

export function fillSmallAtlas(db: Db): void {
  addSources(db);
  addPlaces(db);
  addLocations(db);
  addServices(db);
  db.insert(table.absenceChecks)
    .values({
      ...{ county: PERRY, support: 'recovery-cafe', checkedBy: 'a planner' },
      checkedOn: '2026-10-21',
    })
    .run();
  addHistory(db);
}

/** Says that something was imported: what was worked out before is no longer true. */
export function raiseVersion(db: Db): void {
  db.$client
    .prepare("update meta set value = cast(value as integer) + 1 where key = 'dataVersion'")
    .run();
}

function addSources(db: Db): void {
  db.insert(table.sources)
    .values([
      { id: 'list', name: 'list', title: 'A list', publisher: 'A publisher', date: '2026-11' },
      { id: 'census', name: 'census', title: 'Census & more', date: '2020' },
    ])
    .run();
  const claim = (support: string, place: string, completeness: 'complete' | 'partial') => ({
    ...{ sourceId: 'list', support, place, completeness },
  });
  db.insert(table.sourceClaims)
    .values([
      ...[PERRY, FAYETTE, HARLAN, BELL].map((place) => claim('recovery-cafe', place, 'partial')),
      claim('peer-run-residence', '21', 'complete'),
      claim('recovery-warmline', '21', 'complete'),
    ])
    .run();
}

function addPlaces(db: Db): void {
  const centers = { [PERRY]: 0, [FAYETTE]: 100, [HARLAN]: 200, [BELL]: 0 };
  for (const [fips, mile] of Object.entries(centers)) {
    db.update(table.places).set(atNorth(mile)).where(eq(table.places.fips, fips)).run();
  }
  const tract = (county: string, number: number, mile: number, population: number) => ({
    ...{ geoid: `${county}00000${number}`, county, population, sourceId: 'census' },
    ...atNorth(mile),
  });
  db.insert(table.tracts)
    .values([
      ...[tract(PERRY, 1, 0, 100), tract(PERRY, 2, 40, 300), tract(BELL, 1, 0, 200)],
      ...[tract(FAYETTE, 1, 100, 1000), tract(FAYETTE, 2, 110, 500)],
    ])
    .run();
  const indicator = (place: string, indicator: string, year: number, value: number | null) => ({
    ...{ place, indicator, year, value, sourceId: 'census' },
    state: value === null ? ('suppressed' as const) : ('value' as const),
  });
  db.insert(table.indicators)
    .values([
      ...[indicator(PERRY, 'rucc', 2023, 7), indicator(FAYETTE, 'rucc', 2023, 2)],
      // An older code that no longer holds.
      ...[indicator(PERRY, 'rucc', 2013, 1), indicator(HARLAN, 'rucc', 2023, 7)],
      ...[indicator(PERRY, 'svi', 2022, 0.9), indicator(FAYETTE, 'svi', 2022, 0.2)],
      indicator(BELL, 'svi', 2022, null),
    ])
    .run();
}

function addLocations(db: Db): void {
  db.insert(table.organizations)
    .values([
      { id: 'harbor', sourceId: 'list', name: 'Harbor <b>& Co</b>' },
      { id: 'haven', sourceId: 'list', name: 'Safe Haven' },
    ])
    .run();
  const place = { sourceId: 'list', state: 'KY', organizationId: 'harbor' };
  db.insert(table.locations)
    .values([
      {
        ...{ ...place, id: 'cafe', street: '1 Main St', city: 'Lexington', countyFips: FAYETTE },
        ...{ ...atNorth(105), precision: 'exact' as const },
      },
      { ...place, id: 'harlan', countyFips: HARLAN, precision: 'county' },
      { ...place, id: 'nowhere', city: 'Nowhere', precision: 'none' },
      {
        ...{ ...place, id: 'garden', street: '2 High St', city: 'Hazard', countyFips: PERRY },
        ...{ ...atNorth(5), precision: 'zip' as const },
      },
      // Hostile on purpose: an import would never have stored these.
      {
        ...{ ...place, ...SECRET, id: 'hidden', organizationId: 'haven', countyFips: PERRY },
        ...{ precision: 'exact' as const, confidential: true },
      },
    ])
    .run();
}

function addServices(db: Db): void {
  const service = { organizationId: 'harbor', sourceId: 'list', modality: 'in-person' as const };
  const open = { ...service, medicationWelcome: 'unknown' as const, openTo: 'community' as const };
  db.insert(table.services)
    .values([
      {
        ...open,
        id: 's-cafe',
        locationId: 'cafe',
        support: 'recovery-cafe',
        verifiedOn: '2026-03-01',
      },
      { ...open, id: 's-harlan', locationId: 'harlan', support: 'recovery-cafe' },
      { ...open, id: 's-nowhere', locationId: 'nowhere', support: 'recovery-cafe' },
      { ...open, id: 's-virtual', support: 'recovery-cafe', modality: 'virtual' },
      {
        ...{ ...open, id: 's-garden', locationId: 'garden', support: 'community-garden' },
        ...{ openTo: 'clients', medicationWelcome: 'yes' },
      },
      {
        ...{ ...open, id: 's-hidden', organizationId: 'haven', locationId: 'hidden' },
        ...{ support: 'peer-run-residence', narrLevel: 1 },
      },
      { ...open, id: 's-warm', support: 'recovery-warmline', modality: 'virtual' },
    ])
    .run();
  db.insert(table.serviceAreas)
    .values(['s-virtual', 's-warm'].map((serviceId) => ({ serviceId, place: PERRY })))
    .run();
}

function addHistory(db: Db): void {
  const change = (
    entity: string,
    entityId: string,
    field: string,
    [before, after]: [string | null, string | null],
  ) => ({
    at: '2026-11-02T10:00:00.000Z',
    who: 'a steward',
    entity,
    entityId,
    field,
    before,
    after,
  });
  db.insert(table.history)
    .values([
      change('location', 'hidden', '', [null, SECRET.name]),
      change('location', 'hidden', 'street', [FORMER_STREET, SECRET.street]),
      change('location', 'hidden', 'city', [null, SECRET.city]),
      change('location', 'hidden', 'latitude', [null, String(SECRET.latitude)]),
      change('location', 'hidden', 'confidential', ['no', 'yes']),
      change('location', 'garden', 'city', ['Hazzard', 'Hazard']),
      change('service', 's-garden', 'openTo', ['unknown', 'clients']),
      change('organization', 'haven', 'name', ['Safe Havn', 'Safe Haven']),
    ])
    .run();
}
