import type { CoverageService } from '../input.ts';
import type { ServiceChange } from './update-coverage.ts';

/**
 * What has changed between two lists of services, one service at a time.
 * @param most changes; more are not worth working in one by one
 * @returns null where there are more; `before` is the very object of the earlier list
 */
export function findChanges(
  earlier: Iterable<CoverageService>,
  later: readonly CoverageService[],
  most: number,
): ServiceChange[] | null {
  const known = new Map<string, CoverageService>();
  for (const service of earlier) known.set(service.id, service);
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

/** Whether two services say the same: most of a list is unchanged, so plain fields are asked first. */
function isSame(a: CoverageService, b: CoverageService): boolean {
  return (
    a.support === b.support &&
    a.county === b.county &&
    a.verifiedOn === b.verifiedOn &&
    a.point?.latitude === b.point?.latitude &&
    a.point?.longitude === b.point?.longitude &&
    JSON.stringify(a) === JSON.stringify(b)
  );
}
