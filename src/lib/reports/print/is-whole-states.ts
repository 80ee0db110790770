import type { MapGround } from '../facts.ts';

/** Whether a region is all counties of its states: it stands for itself, and nothing around it is told. */
export function isWholeStates(
  { counties }: Pick<MapGround, 'counties'>,
  region: ReadonlySet<string>,
): boolean {
  const states = new Set([...region].map((fips) => fips.slice(0, 2)));
  const all = counties.features.filter(({ properties }) => states.has(properties.fips.slice(0, 2)));
  return all.length > 0 && all.every(({ properties }) => region.has(properties.fips));
}
