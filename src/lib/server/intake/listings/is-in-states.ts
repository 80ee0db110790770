import { findState } from '#lib/domain/state.ts';
import type { LocationRow } from './listing-record.ts';

/**
 * Whether a stored record belongs to the states that a file was read for: by its county, else the
 * state of its address, else by what it serves.
 * @param area counties and states joined by semicolons
 * @param states FIPS codes; null for all
 */
export function isInStates(
  location: LocationRow | null,
  area: string,
  states: ReadonlySet<string> | null,
): boolean {
  if (states === null) return true;
  if (!location) return area.split(';').some((place) => states.has(place.slice(0, 2)));
  const fips = location.countyFips?.slice(0, 2) ?? findState(location.state ?? '')?.fips;
  return fips !== undefined && states.has(fips);
}
