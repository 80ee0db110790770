import { asc, sql } from 'drizzle-orm';
import type { AbsenceCheck } from '#lib/domain/check.ts';
import type { Source, SourceClaim } from '#lib/domain/source.ts';
import type { Db } from '../db/client.ts';
import { absenceChecks, sourceClaims, sources } from '../db/schema.ts';

export async function readSources(db: Db): Promise<Source[]> {
  return db.select().from(sources).orderBy(asc(sources.title)).all();
}

/** What every source claims to list. */
export async function readClaims(db: Db): Promise<SourceClaim[]> {
  return db.select().from(sourceClaims).all();
}

/** Checks by persons who found none, newest first. */
export async function readAbsenceChecks(db: Db): Promise<AbsenceCheck[]> {
  return db
    .select()
    .from(absenceChecks)
    .orderBy(sql`${absenceChecks.checkedOn} desc`)
    .all();
}

/**
 * The sources that coverage is counted from: of services, of what is listed, of residents and of
 * rural-urban codes.
 */
export async function readFigureSources(db: Db): Promise<Source[]> {
  const used = sql`${sources.id} in (
    select source_id from services union select source_id from source_claims
    union select source_id from tracts union select source_id from indicators where indicator = 'rucc')`;
  return db.select().from(sources).where(used).orderBy(asc(sources.title)).all();
}
