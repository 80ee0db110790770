import { sql, type SQL } from 'drizzle-orm';
import type { Db } from '../db/client.ts';
import { countRows, findDamage } from '../db/integrity.ts';
import { currentDataVersion } from './data-version.ts';

/** What a check of the database found. */
export interface CheckReport {
  /** False where the file is damaged or a rule that must hold does not. */
  ok: boolean;
  dataVersion: number;
  problems: string[];
  /** Rows per table. */
  counts: Record<string, number>;
  /** What a data steward may want to mend: none of it is an error. */
  quality: Record<string, number>;
  claims: ClaimedLists[];
}

/** What a source claims to list. */
export interface ClaimedLists {
  source: string;
  /** Support nodes × places. */
  complete: number;
  partial: number;
  states: number;
}

/** Checks the database file, the rules that must hold, and the quality of the data. */
export function checkDatabase(db: Db): CheckReport {
  const problems = [...findDamage(db), ...findBrokenRules(db)];
  return {
    ok: problems.length === 0,
    dataVersion: currentDataVersion(db),
    problems,
    counts: countRows(db),
    quality: assessQuality(db),
    claims: db.all<ClaimedLists>(sql`
      select s.name as source, sum(c.completeness = 'complete') as complete,
        sum(c.completeness = 'partial') as partial, count(distinct substr(c.place, 1, 2)) as states
      from source_claims c join sources s on s.id = c.source_id group by s.id order by s.name`),
  };
}

/** Rules whose breach would show a wrong or a secret thing. */
function findBrokenRules(db: Db): string[] {
  const rules: [string, SQL][] = [
    [
      'confidential locations with an address or coordinates',
      sql`locations where confidential = 1 and coalesce(name, street, city, zip, latitude, longitude) is not null`,
    ],
    [
      'locations with coordinates and without a county',
      sql`locations where latitude is not null and county_fips is null`,
    ],
    [
      'indicators with a value though they are missing or suppressed',
      sql`indicators where value is not null and state in ('missing', 'suppressed')`,
    ],
    [
      'indicators said to have a value that have none',
      sql`indicators where value is null and state = 'value'`,
    ],
  ];
  return rules
    .map(([label, rows]) => [label, countOf(db, rows)] as const)
    .filter(([, rows]) => rows > 0)
    .map(([label, rows]) => `${rows} ${label}`);
}

function assessQuality(db: Db): Record<string, number> {
  const withoutRurality = sql`tracts t where not exists (
    select 1 from indicators i where i.place = t.county and i.indicator = 'rucc' and i.state = 'value')`;
  return {
    organizationsWithoutServices: countOf(
      db,
      sql`organizations o where not exists (select 1 from services s where s.organization_id = o.id)`,
    ),
    locationsWithoutServices: countOf(
      db,
      sql`locations l where not exists (select 1 from services s where s.location_id = l.id)`,
    ),
    servicesWithoutPlaceOrArea: countOf(
      db,
      sql`services s left join locations l on l.id = s.location_id where l.county_fips is null
        and not exists (select 1 from service_areas a where a.service_id = s.id)`,
    ),
    servicesNeverVerified: countOf(db, sql`services where verified_on is null`),
    locationsPlacedByArea: countOf(db, sql`locations where precision = 'area'`),
    locationsPlacedByZip: countOf(db, sql`locations where precision = 'zip'`),
    locationsPlacedByCounty: countOf(
      db,
      sql`locations where precision = 'county' and confidential = 0`,
    ),
    locationsNotPlaced: countOf(db, sql`locations where precision = 'none'`),
    confidentialLocations: countOf(db, sql`locations where confidential = 1`),
    tractsWithoutRurality: countOf(db, withoutRurality),
  };
}

function countOf(db: Db, rows: SQL): number {
  return db.get<{ rows: number }>(sql`select count(*) as rows from ${rows}`)?.rows ?? 0;
}
