import type { Point } from '#lib/domain/place.ts';

/** Gives each distinct point a number: a facility offers many services at one door. */
export interface SiteRegister {
  /** @returns the number of the point, counted from 0 */
  register(point: Point): number;
  /** Distinct points so far, by number. */
  readonly points: readonly Point[];
}

export function createSiteRegister(): SiteRegister {
  const points: Point[] = [];
  const byLatitude = new Map<number, Map<number, number>>();
  let last: Point | null = null;
  let lastSite = -1;
  return {
    points,
    register(point) {
      const { latitude, longitude } = point;
      // Services of one place mostly come one after the other.
      if (last?.latitude === latitude && last.longitude === longitude) return lastSite;
      let row = byLatitude.get(latitude);
      if (!row) byLatitude.set(latitude, (row = new Map()));
      let site = row.get(longitude);
      if (site === undefined) row.set(longitude, (site = points.push(point) - 1));
      last = point;
      lastSite = site;
      return site;
    },
  };
}
