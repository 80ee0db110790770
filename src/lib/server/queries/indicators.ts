import { asc, eq, inArray, sql } from 'drizzle-orm';
import type { IndicatorState } from '#lib/domain/indicator.ts';
import type { Db } from '../db/client.ts';
import { indicators, places, sources } from '../db/schema.ts';

/** One indicator of one county and year, with where it came from. */
export interface IndicatorFact {
  place: string;
  indicator: string;
  year: number;
  value: number | null;
  state: IndicatorState;
  source: string;
}

/** All indicators of the counties of a state, oldest first. @param state 2-digit FIPS code */
export async function readIndicators(db: Db, state: string): Promise<IndicatorFact[]> {
  const ofState = db.select({ fips: places.fips }).from(places).where(eq(places.stateFips, state));
  return db
    .select({
      place: indicators.place,
      indicator: indicators.indicator,
      year: indicators.year,
      value: indicators.value,
      state: indicators.state,
      source: sql<string>`${sources.title}`,
    })
    .from(indicators)
    .innerJoin(sources, eq(sources.id, indicators.sourceId))
    .where(inArray(indicators.place, ofState))
    .orderBy(asc(indicators.indicator), asc(indicators.year), asc(indicators.place))
    .all();
}
