import { LRUCache } from 'lru-cache';
import us from 'us-atlas/counties-10m.json' with { type: 'json' };
import type { Point } from '#lib/domain/place.ts';
import { readCountyBoundaries } from '#lib/geography/county-boundaries.ts';
import {
  createCountyVicinity,
  type CountyVicinity,
  type NearCounties,
} from '#lib/geography/county-vicinity.ts';

/** Measured once up to here: most catchments are shorter. Statute miles. */
const USUAL_LIMIT = 75;
/** Tracts whose surroundings are kept: those of some large states, about 1 KB each. */
const KEPT = 20_000;

const kept = new LRUCache<string, { limit: number; near: NearCounties }>({ max: KEPT });
/** The same of counties, by the miles around them: those of some large states under all catchments. */
const keptAround = new LRUCache<string, readonly number[]>({ max: KEPT });
let made: CountyVicinity | undefined;
const ready = () => (made ??= createCountyVicinity(readCountyBoundaries(us)));

/**
 * The outlines of all counties, ready to be measured to: made on the first question. They and the
 * tracts' surroundings are kept through all versions of the data, for a version does not move a county.
 */
export function getCountyVicinity(): CountyVicinity {
  return vicinity;
}

/** One object for all who ask, so that two inputs with it are known to have the same. */
const vicinity: CountyVicinity = {
  get fips() {
    return ready().fips;
  },
  near: nearPoint,
  around: countiesAround,
};

function countiesAround(fips: string, miles: number): readonly number[] {
  const key = `${fips} ${miles}`;
  const found = keptAround.get(key);
  if (found) return found;
  const around = ready().around(fips, miles);
  keptAround.set(key, around);
  return around;
}

/** May hold counties that are farther than asked for: they stand behind the others. */
function nearPoint(point: Point, miles: number): NearCounties {
  const key = `${point.latitude} ${point.longitude}`;
  const found = kept.get(key);
  if (found && found.limit >= miles) return found.near;
  const limit = Math.max(miles, USUAL_LIMIT);
  const near = ready().near(point, limit);
  kept.set(key, { limit, near });
  return near;
}
