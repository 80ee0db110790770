import type { Issue } from '#lib/domain/issue.ts';
import { normalizeKey } from '#lib/formats/cells/normalize-key.ts';
import type { ListedPartnership } from '#lib/formats/partnerships/read-partnerships.ts';
import type { partnerships } from '../../db/schema.ts';
import { createIdentifier, type Identify } from '../identity.ts';
import type { OrganizationFinder } from './find-organization.ts';

export type PartnershipRow = typeof partnerships.$inferSelect;

/** The ties of a file with their organizations found. */
export interface ResolvedTies {
  ties: PartnershipRow[];
  /** Organizations that do not exist yet and are to be created: name by id. */
  created: Map<string, string>;
  duplicates: number;
  issues: Issue[];
}

interface Resolving {
  sourceId: string;
  finder: OrganizationFinder;
  /** True creates organizations that do not exist, by name. */
  create: boolean;
}

/** Looks up both ends of each tie; a tie that is left out has an issue of severity `error`. */
export function resolveTies(
  rows: readonly ListedPartnership[],
  { sourceId, finder, create }: Resolving,
): ResolvedTies {
  const identify = createIdentifier(sourceId);
  const result: ResolvedTies = { ties: [], created: new Map(), duplicates: 0, issues: [] };
  const seen = new Map<string, number>();
  for (const listed of rows) {
    const ends = [findEnd('from', listed), findEnd('to', listed)] as const;
    if (ends[0] === null || ends[1] === null) continue;
    const tie = toTie(listed, ends[0], ends[1], sourceId, identify);
    const problem = tie.fromId === tie.toId ? selfTie(listed) : repeated(listed, seen.get(tie.id));
    seen.set(tie.id, seen.get(tie.id) ?? listed.row);
    if (problem) result.issues.push(problem);
    else result.ties.push(tie);
    if (problem?.severity === 'warning') result.duplicates++;
  }
  return result;

  function findEnd(column: 'from' | 'to', listed: ListedPartnership): string | null {
    const name = listed[column];
    const found = finder.find(name);
    if (typeof found === 'object') return found.id;
    if (found === 'none' && create) {
      const id = identify(`organization\n${normalizeKey(name)}`);
      if (!result.created.has(id)) result.created.set(id, name);
      return id;
    }
    result.issues.push({
      row: listed.row,
      column,
      found: found === 'none' ? `"${name}"` : `"${name}", a name of several organizations`,
      expected:
        found === 'none'
          ? 'the name or id of an organization in the database (--create-organizations creates it)'
          : 'the id of the one that is meant',
      severity: 'error',
    });
    return null;
  }
}

/** A mutual tie is the same from either end: its ends stand in one order. */
function toTie(
  { row: _row, from: _from, to: _to, ...tie }: ListedPartnership,
  from: string,
  to: string,
  sourceId: string,
  identify: Identify,
): PartnershipRow {
  const turned = tie.direction === 'mutual' && from > to;
  const [fromId, toId] = turned ? [to, from] : [from, to];
  const id = identify(`partnership\n${fromId}\n${toId}\n${tie.kind}\n${tie.direction}`);
  return { id, sourceId, fromId, toId, ...tie };
}

function selfTie({ row, to }: ListedPartnership): Issue {
  const found = `"${to}", the organization itself`;
  return { row, column: 'to', found, expected: 'another organization', severity: 'error' };
}

function repeated({ row }: ListedPartnership, first: number | undefined): Issue | null {
  if (first === undefined) return null;
  return {
    row,
    column: null,
    found: `the tie of row ${first} again`,
    expected: 'each tie of one kind once; the first row was kept',
    severity: 'warning',
  };
}
