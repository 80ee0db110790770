import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import type { County, Tract } from '#lib/domain/place.ts';
import type { Db } from '../db/client.ts';
import { indicators, places, tracts } from '../db/schema.ts';

type CountyRow = typeof places.$inferSelect;

function toCounty({
  fips,
  name,
  fullName,
  stateFips,
  vintage,
  latitude,
  longitude,
}: CountyRow): County {
  return { fips, name, fullName, stateFips, vintage, center: { latitude, longitude } };
}

/** Counties of some states, by FIPS code. @param states 2-digit FIPS codes */
export async function readCounties(db: Db, states: readonly string[]): Promise<County[]> {
  const rows = db
    .select()
    .from(places)
    .where(inArray(places.stateFips, [...states]))
    .orderBy(asc(places.fips))
    .all();
  return rows.map(toCounty);
}

/** Names of all counties that the database knows, by FIPS code. */
export async function readAllCounties(db: Db) {
  return db
    .select({ fips: places.fips, fullName: places.fullName, stateFips: places.stateFips })
    .from(places)
    .orderBy(asc(places.fips))
    .all();
}

export async function readCounty(db: Db, fips: string): Promise<County | null> {
  const row = db.select().from(places).where(eq(places.fips, fips)).get();
  return row ? toCounty(row) : null;
}

/** Centers of all counties, by FIPS code: where a confidential service stands. */
export async function readCountyCenters(db: Db) {
  const rows = db
    .select({ fips: places.fips, latitude: places.latitude, longitude: places.longitude })
    .from(places)
    .all();
  return new Map(rows.map(({ fips, ...center }) => [fips, center]));
}

/** Tracts of some states. @param states 2-digit FIPS codes */
export async function readTracts(db: Db, states: readonly string[]): Promise<Tract[]> {
  return db
    .select({
      geoid: tracts.geoid,
      county: tracts.county,
      population: tracts.population,
      latitude: tracts.latitude,
      longitude: tracts.longitude,
    })
    .from(tracts)
    .where(inArray(sql`substr(${tracts.county}, 1, 2)`, [...states]))
    .orderBy(asc(tracts.geoid))
    .all();
}

/** All tracts of the database. Raw rows: there are 85,000, and naming their columns costs more. */
export async function readAllTracts(db: Db): Promise<Tract[]> {
  const rows = db.$client
    .prepare('select geoid, county, population, latitude, longitude from tracts order by geoid')
    .raw()
    .all() as [string, string, number, number, number][];
  return rows.map(([geoid, county, population, latitude, longitude]) => ({
    geoid,
    county,
    population,
    latitude,
    longitude,
  }));
}

/**
 * The newest rural-urban continuum code per county.
 * @param states 2-digit FIPS codes; null for all
 */
export async function readRuralUrbanCodes(
  db: Db,
  states: readonly string[] | null,
): Promise<Map<string, number>> {
  const rows = db
    .select({ place: indicators.place, value: indicators.value })
    .from(indicators)
    .where(
      and(
        eq(indicators.indicator, 'rucc'),
        eq(indicators.state, 'value'),
        states === null ? undefined : inArray(sql`substr(${indicators.place}, 1, 2)`, [...states]),
      ),
    )
    .orderBy(desc(indicators.year))
    .all();
  const codes = new Map<string, number>();
  for (const { place, value } of rows) {
    if (value !== null && !codes.has(place)) codes.set(place, value);
  }
  return codes;
}

/** States that have tracts, with the number of services located in each: the most first. */
export async function readStatesWithData(db: Db): Promise<{ state: string; services: number }[]> {
  return db.all<{ state: string; services: number }>(sql`
    with located as (
      select substr(l.county_fips, 1, 2) as state, count(*) as services
      from services s join locations l on l.id = s.location_id group by 1)
    select t.state, coalesce(located.services, 0) as services
    from (select distinct substr(county, 1, 2) as state from tracts) t
    left join located on located.state = t.state
    order by 2 desc, 1`);
}

/** Edition of the county boundaries; null in a database without places. */
export async function readVintage(db: Db): Promise<string | null> {
  return db.select({ vintage: places.vintage }).from(places).limit(1).get()?.vintage ?? null;
}
