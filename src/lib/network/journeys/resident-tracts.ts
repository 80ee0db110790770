import { ruralityOf, type Point, type Rurality, type Tract } from '#lib/domain/place.ts';
import { unitVector } from '#lib/geography/unit-vector.ts';
import type { JourneyCounty } from './input.ts';

/** Where the residents of one county are: populated tracts. */
export interface ResidentTracts {
  county: JourneyCounty;
  /** Class of the county; null where it has no rural-urban code. */
  rurality: Rurality | null;
  points: readonly Point[];
  /** x, y, z of each tract on the unit sphere. */
  vectors: Float64Array;
  people: readonly number[];
  population: number;
  /** Direction of the middle of the tracts; 0, 0, 0 without any. */
  middle: readonly [number, number, number];
  /** Greatest angle from the middle to a tract, radians. */
  radius: number;
}

/** @param counties in the order of the result */
export function locateResidents(
  counties: readonly JourneyCounty[],
  tracts: readonly Tract[],
): ResidentTracts[] {
  const populated = tracts.filter(({ population }) => population > 0);
  const byCounty = Map.groupBy(populated, ({ county }) => county);
  return counties.map((county) => locate(county, byCounty.get(county.fips) ?? []));
}

function locate(county: JourneyCounty, tracts: readonly Tract[]): ResidentTracts {
  const vectors = tracts.map(({ latitude, longitude }) => unitVector(latitude, longitude));
  const sum = [0, 1, 2].map((axis) => vectors.reduce((all, one) => all + (one[axis] as number), 0));
  const length = Math.hypot(...sum);
  const middle = sum.map((one) => (length === 0 ? 0 : one / length)) as [number, number, number];
  const cosines = vectors.map(([x, y, z]) => x * middle[0] + y * middle[1] + z * middle[2]);
  return {
    county,
    rurality: ruralityOf(county.rucc),
    points: tracts,
    vectors: Float64Array.from(vectors.flat()),
    people: tracts.map(({ population }) => population),
    population: tracts.reduce((all, { population }) => all + population, 0),
    middle,
    radius: Math.acos(Math.max(-1, Math.min(1, ...cosines))),
  };
}
