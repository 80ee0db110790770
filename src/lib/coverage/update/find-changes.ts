import type { Point } from '#lib/domain/place.ts';
import type { CoverageService } from '../input.ts';
import type { ServiceChange } from './update-coverage.ts';

/**
 * What has changed between two lists of services, one service at a time. Lists of a database come in
 * the same order, so that only what lies between the first change and the last is looked up.
 * @param most changes; more are not worth working in one by one
 * @returns null where there are more; `before` is the very object of the earlier list
 */
export function findChanges(
  earlier: readonly CoverageService[],
  later: readonly CoverageService[],
  most: number,
): ServiceChange[] | null {
  const shorter = Math.min(earlier.length, later.length);
  let start = 0;
  while (start < shorter && isSameAt(earlier, start, later, start)) start++;
  let [end, laterEnd] = [earlier.length, later.length];
  while (Math.min(end, laterEnd) > start && isSameAt(earlier, end - 1, later, laterEnd - 1)) {
    end--;
    laterEnd--;
  }
  return compareById(earlier.slice(start, end), later.slice(start, laterEnd), most);
}

function compareById(
  earlier: readonly CoverageService[],
  later: readonly CoverageService[],
  most: number,
): ServiceChange[] | null {
  const known = new Map(earlier.map((service) => [service.id, service]));
  const changes: ServiceChange[] = [];
  for (const after of later) {
    const before = known.get(after.id) ?? null;
    known.delete(after.id);
    if (before !== null && isSame(before, after)) continue;
    if (changes.push({ before, after }) > most) return null;
  }
  for (const before of known.values()) {
    if (changes.push({ before, after: null }) > most) return null;
  }
  return changes;
}

const BY_VALUE = {
  ...{ id: 1, support: 1, modality: 1, county: 1, approximate: 1, openTo: 1, verifiedOn: 1 },
  ...{ sourceId: 1, capacity: 1, medicationWelcome: 1, narrLevel: 1, children: 1, endsOn: 1 },
};
/** All others but the point: a field that is added to services must be named here or there. */
const BY_CONTENT = { area: 1, languages: 1, genders: 1, meetings: 1 } satisfies Record<
  Exclude<keyof CoverageService, keyof typeof BY_VALUE | 'point'>,
  1
>;

const VALUES = Object.keys(BY_VALUE) as (keyof typeof BY_VALUE)[];
const CONTENTS = Object.keys(BY_CONTENT) as (keyof typeof BY_CONTENT)[];

function isSameAt(
  earlier: readonly CoverageService[],
  at: number,
  later: readonly CoverageService[],
  laterAt: number,
): boolean {
  return isSame(earlier[at] as CoverageService, later[laterAt] as CoverageService);
}

/** Whether two services say the same. Nearly all of a long list do: plain loops, nothing written out. */
function isSame(a: CoverageService, b: CoverageService): boolean {
  if (a === b) return true;
  for (const field of VALUES) if (a[field] !== b[field]) return false;
  if (!isSamePoint(a.point, b.point)) return false;
  for (const field of CONTENTS) if (!isSameList(a[field], b[field])) return false;
  return true;
}

function isSamePoint(a: Point | null, b: Point | null): boolean {
  return a?.latitude === b?.latitude && a?.longitude === b?.longitude;
}

/** Lists are short, and most are empty. */
function isSameList(a: readonly unknown[] | null, b: readonly unknown[] | null): boolean {
  if (a === b) return true;
  if (a === null || b === null || a.length !== b.length) return false;
  return a.length === 0 || JSON.stringify(a) === JSON.stringify(b);
}
