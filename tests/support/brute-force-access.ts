// Access once more, straight from the definitions: every tract of the country against every site,
// distances by haversine. It shares no code with src/lib/coverage.
import type { Point } from '#lib/domain/place.ts';

export interface TwinTract extends Point {
  county: string;
  population: number;
  /** Miles; null: its county has no rural-urban code, or the support no distance. */
  catchment: number | null;
}

export interface TwinSite extends Point {
  supply: number;
}

/** Haversine in statute miles, mean radius of the Earth 6371.0088 km. */
export function twinMiles(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const h =
    Math.sin(radians(b.latitude - a.latitude) / 2) ** 2 +
    Math.cos(radians(a.latitude)) *
      Math.cos(radians(b.latitude)) *
      Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  return 2 * 3958.7613 * Math.asin(Math.sqrt(Math.min(1, h)));
}

function weight(miles: number, r: number): number {
  if (miles <= r / 3) return 1;
  if (miles <= (2 * r) / 3) return 0.68;
  return miles <= r ? 0.22 : 0;
}

/** Per tract: E2SFCA and 2SFCA, supply per resident; and the nearest site within the catchment. */
export function bruteForceAccess(tracts: readonly TwinTract[], sites: readonly TwinSite[]) {
  const pairs = sites.map((site) =>
    tracts.map((tract) => {
      const miles = twinMiles(tract, site);
      return { miles, weight: tract.catchment === null ? 0 : weight(miles, tract.catchment) };
    }),
  );
  const demand = (of: (weight: number) => number) =>
    pairs.map((row) =>
      row.reduce((sum, pair, t) => sum + of(pair.weight) * (tracts[t] as TwinTract).population, 0),
    );
  const whole = (w: number) => (w > 0 ? 1 : 0);
  const weighted = demand((w) => w);
  const plain = demand(whole);
  return tracts.map((_, t) => {
    let [access, twoStep, nearestMiles] = [0, 0, Infinity];
    sites.forEach(({ supply }, s) => {
      const pair = pairs[s]?.[t] as { miles: number; weight: number };
      if (pair.weight === 0) return;
      nearestMiles = Math.min(nearestMiles, pair.miles);
      if ((weighted[s] as number) > 0) access += (pair.weight * supply) / (weighted[s] as number);
      if ((plain[s] as number) > 0) twoStep += supply / (plain[s] as number);
    });
    return { access, twoStep, nearestMiles };
  });
}
