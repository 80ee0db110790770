import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { CountySize } from '#lib/domain/county-class.ts';
import type { Db } from '../db/client.ts';
import { indicators } from '../db/schema.ts';

/**
 * Residents and land of the counties of some states, the newest of each; a county without both is
 * left out.
 * @param states 2-digit FIPS codes
 */
export async function readCountySizes(
  db: Db,
  states: readonly string[],
): Promise<Map<string, CountySize>> {
  const residents = newest(db, 'population', states);
  const land = newest(db, 'area-square-miles', states);
  const sizes = new Map<string, CountySize>();
  for (const [place, people] of residents) {
    const squareMiles = land.get(place);
    if (squareMiles !== undefined) sizes.set(place, { residents: people, squareMiles });
  }
  return sizes;
}

function newest(db: Db, indicator: string, states: readonly string[]): Map<string, number> {
  const rows = db
    .select({ place: indicators.place, value: indicators.value })
    .from(indicators)
    .where(
      and(
        eq(indicators.indicator, indicator),
        eq(indicators.state, 'value'),
        inArray(sql`substr(${indicators.place}, 1, 2)`, [...states]),
      ),
    )
    .orderBy(desc(indicators.year))
    .all();
  const values = new Map<string, number>();
  for (const { place, value } of rows) {
    if (value !== null && !values.has(place)) values.set(place, value);
  }
  return values;
}
