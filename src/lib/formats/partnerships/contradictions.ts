import type { Issue } from '#lib/domain/issue.ts';
import { normalizeKey } from '../cells/normalize-key.ts';
import type { ListedPartnership } from './read-partnership.ts';

/**
 * The first row of a tie stands; a mutual tie is the same from either end. A row that says another
 * thing of the same tie (its strength, its direction) contradicts the first, and is told so.
 */
export function withoutRepeats(
  rows: readonly ListedPartnership[],
  issues: Issue[],
): ListedPartnership[] {
  const seen = new Map<string, ListedPartnership>();
  return rows.filter((tie) => {
    const first = firstLike(tie, seen);
    if (!first) {
      seen.set(tieKey(tie), tie);
      return true;
    }
    const differs = differences(first, tie);
    issues.push({
      row: tie.row,
      column: null,
      found: `the tie of row ${first.row} again${differs ? `, with ${differs}` : ''}`,
      expected: 'each tie of one kind once; the first row was kept',
      severity: 'warning',
    });
    return false;
  });
}

/** The same tie as it was first listed: two organizations may refer to each other in two ties. */
function firstLike(
  tie: ListedPartnership,
  seen: ReadonlyMap<string, ListedPartnership>,
): ListedPartnership | undefined {
  const same = seen.get(tieKey(tie));
  if (same) return same;
  if (tie.direction === 'from-to') return seen.get(tieKey({ ...tie, direction: 'mutual' }));
  const turned = { ...tie, from: tie.to, to: tie.from, nodeIds: turn(tie.nodeIds) };
  return [tie, turned]
    .map((one) => seen.get(tieKey({ ...one, direction: 'from-to' })))
    .find((one) => one !== undefined);
}

function differences(first: ListedPartnership, tie: ListedPartnership): string {
  return [
    tie.strength === first.strength
      ? null
      : `the strength ${tie.strength} instead of ${first.strength}`,
    tie.direction === first.direction
      ? null
      : `the direction ${tie.direction} instead of ${first.direction}`,
  ]
    .filter((one) => one !== null)
    .join(' and ');
}

function tieKey({ from, to, nodeIds, kind, direction }: ListedPartnership): string {
  const ends = nodeIds ? [...nodeIds] : [normalizeKey(from), normalizeKey(to)];
  return [...(direction === 'mutual' ? ends.sort() : ends), kind, direction].join('|');
}

function turn(ids: ListedPartnership['nodeIds']): ListedPartnership['nodeIds'] {
  return ids && [ids[1], ids[0]];
}
