import KDBush from 'kdbush';
import { tabulateDemand } from '#lib/coverage/access/demand-table.ts';
import { measureAccess, milesToNearest } from '#lib/coverage/access/floating-catchment.ts';
import type { Tract } from '#lib/domain/place.ts';
import { EARTH_RADIUS_MILES, milesBetween } from '#lib/geography/distance.ts';
import type { BenchRow } from './bench-row.ts';

const MILES = 30;
const CATCHMENTS = { urban: MILES, rural: MILES };
const LEAST_RATIO = 3;
const MOST_MEGABYTES = 300;
const DEGREES = 180 / Math.PI;

export interface BenchSite {
  latitude: number;
  longitude: number;
  capacity: number;
}

/**
 * Times reach, nearest within the catchment and E2SFCA of one support, in one thread, against a
 * kdbush box search with a haversine for each pair: the same points, turn by turn, both with
 * building their index. Both must come to the same figures.
 * @throws Error where they differ, for then their times say nothing
 */
export function benchAccess(
  name: string,
  tracts: readonly Tract[],
  sites: readonly BenchSite[],
  codes: ReadonlyMap<string, number>,
  runs = 7,
): BenchRow[] {
  const people = tracts.filter((tract) => tract.population > 0 && codes.has(tract.county));
  const pairs = compare(people, sites, codes);
  const before = memoryInUse();
  withGrid(people, sites, codes);
  // Nothing is collected in so short a time: an upper bound.
  const memory = (memoryInUse() - before) / 2 ** 20;
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    theirs.push(timeOf(() => withKdbush(people, sites)));
    ours.push(timeOf(() => withGrid(people, sites, codes)));
  }
  const [mine, baseline] = [median(ours), median(theirs)];
  const what = `${name}: ${people.length} tracts × ${sites.length} sites, ${MILES} miles, ${pairs} pairs`;
  return [
    {
      name: `access against kdbush and haversine (${what})`,
      ...{ ours: mine, baseline, ratio: baseline / mine },
      limit: `at least ${LEAST_RATIO} times faster`,
      kept: baseline / mine >= LEAST_RATIO,
    },
    {
      name: `access, nanoseconds per pair (${name})`,
      unit: '',
      ...{ ours: (mine * 1e6) / pairs, baseline: (baseline * 1e6) / pairs, ratio: null },
      limit: 'none, to be read',
      kept: true,
    },
    {
      name: `access, megabytes taken (${name})`,
      unit: '',
      ...{ ours: memory, baseline: null, ratio: null },
      limit: `under ${MOST_MEGABYTES}`,
      kept: memory < MOST_MEGABYTES,
    },
  ];
}

function withGrid(
  tracts: readonly Tract[],
  sites: readonly BenchSite[],
  codes: ReadonlyMap<string, number>,
) {
  const demand = tabulateDemand(tracts, codes);
  const supply = {
    latitudes: sites.map(({ latitude }) => latitude),
    longitudes: sites.map(({ longitude }) => longitude),
    offers: sites.map(({ capacity }) => [{ support: 0, capacity }]),
  };
  const [result] = measureAccess(demand, supply, CATCHMENTS);
  if (!result) throw new Error('Found no result, expected one');
  return { demand, access: result.access, miles: milesToNearest(demand, supply, result) };
}

/** What one would write with kdbush: the tracts of a box around each site, then the distance. */
function withKdbush(tracts: readonly Tract[], sites: readonly BenchSite[]) {
  const index = new KDBush(tracts.length);
  for (const { longitude, latitude } of tracts) index.add(longitude, latitude);
  index.finish();
  const access = new Float64Array(tracts.length);
  const miles = new Float64Array(tracts.length).fill(Infinity);
  const angle = MILES / EARTH_RADIUS_MILES;
  let pairs = 0;
  for (const { latitude, longitude, capacity } of sites) {
    const tall = angle * DEGREES;
    const wide = Math.asin(Math.sin(angle) / Math.cos(latitude / DEGREES)) * DEGREES;
    const box = [longitude - wide, latitude - tall, longitude + wide, latitude + tall] as const;
    const near: [id: number, weight: number][] = [];
    let demand = 0;
    for (const id of index.range(...box)) {
      const tract = tracts[id] as Tract;
      const away = milesBetween(tract.latitude, tract.longitude, latitude, longitude);
      if (away > MILES) continue;
      const weight = away <= MILES / 3 ? 1 : away <= (2 * MILES) / 3 ? 0.68 : 0.22;
      demand += weight * tract.population;
      near.push([id, weight]);
      miles[id] = Math.min(miles[id] as number, away);
    }
    pairs += near.length;
    for (const [id, weight] of near) {
      access[id] = (access[id] as number) + (weight * capacity) / demand;
    }
  }
  return { access, miles, pairs };
}

/** @returns pairs within the catchment */
function compare(
  tracts: readonly Tract[],
  sites: readonly BenchSite[],
  codes: ReadonlyMap<string, number>,
): number {
  const { demand, access, miles } = withGrid(tracts, sites, codes);
  const other = withKdbush(tracts, sites);
  const next = new Map([...demand.positions].map(([county, list]) => [county, [...list].values()]));
  tracts.forEach(({ county }, i) => {
    const place = next.get(county)?.next().value ?? NaN;
    const [ours, theirs] = [access[place] as number, other.access[i] as number];
    const same =
      Math.abs(ours - theirs) <= 1e-9 * theirs &&
      Math.abs((miles[place] as number) - (other.miles[i] as number)) <= 1e-9;
    if (!same && miles[place] !== other.miles[i]) {
      throw new Error(`Tract ${i}: found access ${ours}, expected ${theirs} as with kdbush`);
    }
  });
  return other.pairs;
}

function memoryInUse(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function timeOf(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
