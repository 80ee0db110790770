import type { Issue } from '#lib/domain/issue.ts';
import { normalizeKey } from '../cells/normalize-key.ts';
import type { ListedPartnership } from './read-partnership.ts';

/** The ties that were met so far: the first row of a tie stands. */
export interface MetTies {
  /**
   * @param tie ends that are known by id in `nodeIds`, else by their names
   * @returns null for a tie that was not met before, which is kept; else what to tell of it
   */
  meet(tie: ListedPartnership): Issue | null;
}

/**
 * The first row of a tie stands; a mutual tie is the same from either end. A row that says another
 * thing of the same tie (its strength, its direction, its days, who may see it) contradicts the
 * first, and is told so.
 */
export function createMetTies(): MetTies {
  const seen = new Map<string, ListedPartnership>();
  return {
    meet(tie) {
      const first = firstLike(tie, seen);
      if (!first) {
        seen.set(tieKey(tie), tie);
        return null;
      }
      const differs = differences(first, tie);
      return {
        row: tie.row,
        column: null,
        found: `the tie of row ${first.row}${otherNames(first, tie)} again${differs && `, with ${differs}`}`,
        expected: 'each tie of one kind once; the first row was kept',
        severity: 'warning',
      };
    },
  };
}

/** Keeps the first row of each tie of a file, as its names or ids tell them apart. */
export function withoutRepeats(
  rows: readonly ListedPartnership[],
  issues: Issue[],
): ListedPartnership[] {
  const met = createMetTies();
  return rows.filter((tie) => {
    const issue = met.meet(tie);
    if (issue) issues.push(issue);
    return issue === null;
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

const SAID = ['strength', 'direction', 'since', 'until', 'confirmed', 'visibility'] as const;

function differences(first: ListedPartnership, tie: ListedPartnership): string {
  return SAID.filter((field) => tie[field] !== first[field])
    .map((field) => `the ${field} ${said(tie[field])} instead of ${said(first[field])}`)
    .join(' and ');
}

function said(value: string | number | boolean | null): string {
  if (value === null) return 'none';
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
}

/** How the first row spells the two, where that hides that they are the same. */
function otherNames(first: ListedPartnership, tie: ListedPartnership): string {
  const spelled = ({ from, to }: ListedPartnership) => [from, to].map(normalizeKey).sort().join();
  return spelled(first) === spelled(tie) ? '' : ` ("${first.from}" and "${first.to}")`;
}

function tieKey({ from, to, nodeIds, kind, direction }: ListedPartnership): string {
  const ends = nodeIds ? [...nodeIds] : [normalizeKey(from), normalizeKey(to)];
  return [...(direction === 'mutual' ? ends.sort() : ends), kind, direction].join('|');
}

function turn(ids: ListedPartnership['nodeIds']): ListedPartnership['nodeIds'] {
  return ids && [ids[1], ids[0]];
}
