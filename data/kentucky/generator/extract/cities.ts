import { STATES } from '#lib/domain/state.ts';
import { insideState } from './states.ts';
import type { Zip } from './zips.ts';

/** A place whose name stands on the map; rank 1 is the largest of its state. */
export interface City {
  name: string;
  /** Postal code. */
  state: string;
  /** WGS 84 degrees. */
  longitude: number;
  latitude: number;
  rank: number;
}

const PER_STATE = 8;
/** A place with one ZIP code is not a large one: it stands only where a state has no other. */
const FEWEST_ZIPS = 2;

/** Kentucky's regional centers, each a label on the demonstration's map. */
const KENTUCKY =
  'Louisville,Lexington,Bowling Green,Owensboro,Covington,Paducah,Ashland,Somerset,Pikeville,' +
  'Hopkinsville,Hazard';

/**
 * The largest cities of each state: those with the most ZIP codes, each at the median latitude and
 * longitude of its distinct ZIP centroids. Left out are centroids outside the state, and, where others are
 * left, those shared with another city: the file gives post-office ZIPs one point per county.
 * Kentucky's are the regional centers, in the order of the list.
 */
export function largestCities(zips: readonly Zip[]): City[] {
  return STATES.flatMap(({ code, fips }) => {
    const inside = zips.filter((zip) => zip.state === code && insideState(fips, zip));
    const cities = Map.groupBy(inside, (zip) => zip.city);
    const shared = sharedPoints(inside);
    return chosen(code, cities).map(([name, members], index) => {
      const own = members.filter((zip) => !shared.has(pointKey(zip)));
      const points = distinct(own.length > 0 ? own : members);
      const longitude = median(points.map((zip) => zip.longitude));
      const latitude = median(points.map((zip) => zip.latitude));
      return { name, state: code, longitude, latitude, rank: index + 1 };
    });
  });
}

function chosen(state: string, cities: ReadonlyMap<string, Zip[]>): (readonly [string, Zip[]])[] {
  if (state === 'KY') return KENTUCKY.split(',').map((name) => [name, cities.get(name) ?? []]);
  const ordered = [...cities].sort(
    ([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1),
  );
  const large = ordered.filter(([, members]) => members.length >= FEWEST_ZIPS);
  return large.length > 0 ? large.slice(0, PER_STATE) : ordered.slice(0, 1);
}

/** Points that more than one city has. */
function sharedPoints(zips: readonly Zip[]): Set<string> {
  const cityOf = new Map<string, string>();
  const shared = new Set<string>();
  for (const zip of zips) {
    const key = pointKey(zip);
    if ((cityOf.get(key) ?? zip.city) !== zip.city) shared.add(key);
    cityOf.set(key, zip.city);
  }
  return shared;
}

function distinct(zips: readonly Zip[]): Zip[] {
  return [...new Map(zips.map((zip) => [pointKey(zip), zip])).values()];
}

function pointKey({ latitude, longitude }: Zip): string {
  return `${latitude} ${longitude}`;
}

function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('Found no ZIP centroid of a city');
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN;
  return Number(((lower + upper) / 2).toFixed(4));
}
