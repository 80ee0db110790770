import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { packetSections } from '#lib/reports/model/packets.ts';
import type { Report } from '#lib/reports/model/report.ts';
import type { ReportRequest } from '#lib/reports/model/request.ts';
import { migrateDatabase, openDatabase, type Db } from '#lib/server/db/client.ts';
import { initializeDatabase } from '#lib/server/intake/initialize.ts';
import { loadDemonstration } from '#lib/server/intake/load-demonstration.ts';
import { createAtlas, type Atlas } from '#lib/server/services/atlas.ts';
import { buildReport } from '#lib/server/services/report/build-report.ts';

/** A name that each program that opens a report could take for something else. */
export const HOSTILE = '=1+1 $x$ #let <b>&amp; _a_ *b* "c" \\d @e 🙂 דרך الأمل';

/** All 120 counties with all sections. */
export const LONGEST = 'all of Kentucky, in full';

/** Ten regions: one county, several, across a state line, with a name of their own, a state, one without any data, and two more: under a filter, and as long as it gets. */
const REGIONS: Readonly<Record<string, Partial<ReportRequest>>> = {
  'Perry County': { counties: ['21193'] },
  'Fayette County, urban': { counties: ['21067'], supports: [] },
  'Robertson County, the smallest': { counties: ['21201'] },
  'three counties': { counties: ['21119', '21133', '21193'] },
  'five counties': { counties: ['21071', '21095', '21119', '21133', '21193'] },
  'across a state line': { counties: ['21013', '47025'] },
  'a named region': { counties: ['21119', '21193'], regionName: HOSTILE },
  'another yardstick': {
    counties: ['21111'],
    terms: [['yardstick', 'medicare-outpatient']],
  },
  'a county without data': { counties: ['39001'] },
  Kentucky: { state: 'KY', packet: 'handout' },
  'services that welcome medication alone': {
    counties: ['21119', '21193'],
    terms: [['medication', 'yes']],
  },
  [LONGEST]: { state: 'KY' },
};

/** Reports on the demonstration, in which one organization of Perry County has a hostile name. */
export function demonstrationReports(): Promise<Map<string, Report>> {
  return onDemonstration(async (atlas, db) => {
    db.$client
      .prepare(
        `update organizations set name = ? where id = (select l.organization_id from services s
         join locations l on l.id = s.location_id where l.county_fips = '21193' and not l.confidential limit 1)`,
      )
      .run(HOSTILE);
    const reports = new Map<string, Report>();
    for (const [name, asked] of Object.entries(REGIONS)) {
      reports.set(name, await buildReport(atlas, reportRequest(asked)));
    }
    return reports;
  });
}

/** What comes of some work on a database with the demonstration, which is gone afterwards. */
export async function onDemonstration<T>(work: (atlas: Atlas, db: Db) => Promise<T>): Promise<T> {
  const at = (file: string) => fileURLToPath(new URL(`../../../${file}`, import.meta.url));
  const folder = mkdtempSync(path.join(tmpdir(), 'rosc-read-back-'));
  const db = openDatabase(path.join(folder, 'demo.db'));
  try {
    migrateDatabase(db, at('src/lib/server/db/migrations'));
    initializeDatabase(db);
    await loadDemonstration(db, at('data/kentucky'));
    return await work(createAtlas(db), db);
  } finally {
    db.$client.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

export const REGION_NAMES = Object.keys(REGIONS);

/** A whole request of what matters in it. */
export function reportRequest(asked: Partial<ReportRequest>): ReportRequest {
  const packet = asked.packet ?? 'profile';
  const audience = asked.audience ?? 'general';
  return {
    ...{
      state: null,
      counties: [],
      regionName: null,
      packet,
      audience,
      supports: ['recovery-housing'],
      terms: [],
    },
    sections: packetSections(packet, audience),
    ...asked,
  };
}
