import type { Issue } from '#lib/domain/issue.ts';
import { milesApart } from './miles-apart.ts';

/** Where a facility is. */
export interface FacilityPoint {
  /** Degrees, WGS 84. */
  latitude: number;
  longitude: number;
  countyName: string | null;
}

/** Points by address key. */
export interface AddressIndex {
  /** @param keys forms of one address, most certain first */
  add(keys: readonly string[], point: FacilityPoint, row: number): void;
  find(keys: readonly string[]): FacilityPoint | null;
}

/** Coordinates of one address may differ by this much: a campus, two geocoders. */
const SAME_PLACE_MILES = 0.5;

interface Entry {
  point: FacilityPoint;
  row: number;
  ambiguous: boolean;
}

/** @param issues where an address is noted whose rows contradict each other; it is never found */
export function createAddressIndex(issues: Issue[]): AddressIndex {
  const entries = new Map<string, Entry>();

  function addKey(key: string, point: FacilityPoint, row: number, main: boolean): void {
    const entry = entries.get(key);
    if (!entry) {
      entries.set(key, { point, row, ambiguous: false });
      return;
    }
    const miles = milesApart(entry.point, point);
    if (miles <= SAME_PLACE_MILES || entry.ambiguous) return;
    entry.ambiguous = true;
    if (main) issues.push(contradiction(key, entry.row, row, miles));
  }

  return {
    add: (keys, point, row) => {
      keys.forEach((key, i) => addKey(key, point, row, i === 0));
    },
    find(keys) {
      for (const key of keys) {
        const entry = entries.get(key);
        if (entry) return entry.ambiguous ? null : entry.point;
      }
      return null;
    },
  };
}

function contradiction(key: string, first: number, row: number, miles: number): Issue {
  return {
    row,
    column: 'latitude',
    found: `coordinates ${miles.toFixed(1)} miles from those of row ${first} for the address ${key.replaceAll('|', ', ')}`,
    expected: 'one place for one address; neither was used',
    severity: 'info',
  };
}
