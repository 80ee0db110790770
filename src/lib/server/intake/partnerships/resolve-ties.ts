import type { Issue } from '#lib/domain/issue.ts';
import { createTally } from '#lib/formats/cells/tally.ts';
import { createMetTies } from '#lib/formats/partnerships/contradictions.ts';
import type { ListedNode, ListedPartnership } from '#lib/formats/partnerships/read-partnerships.ts';
import type { partnerships } from '../../db/schema.ts';
import { createIdentifier, type Identify } from '../identity.ts';
import { createNameResolver, type NameRules } from './resolve-names.ts';

export type PartnershipRow = typeof partnerships.$inferSelect;

/** The ties of a file with their organizations found. */
export interface ResolvedTies {
  ties: PartnershipRow[];
  /** Organizations that do not exist yet and are to be created: name by id. */
  created: Map<string, string>;
  duplicates: number;
  /** Ties left out because a person decided so of one of their names. */
  skipped: number;
  issues: Issue[];
}

interface Resolving extends Omit<NameRules, 'identify'> {
  sourceId: string;
  /** Nodes of a network file: those without a tie are organizations, too. */
  nodes: readonly ListedNode[];
}

/** Looks up both ends of each tie; a tie that is left out has an issue of severity `error`. */
export function resolveTies(
  rows: readonly ListedPartnership[],
  { sourceId, nodes, ...rules }: Resolving,
): ResolvedTies {
  const identify = createIdentifier(sourceId);
  const names = createNameResolver({ ...rules, identify });
  const { created, issues } = names;
  const result: ResolvedTies = { ties: [], created, duplicates: 0, skipped: 0, issues };
  // Two spellings of one organization are one only now: ties that they repeat or contradict show here.
  const met = createMetTies();
  for (const listed of rows) {
    const ends = [findEnd('from', listed), findEnd('to', listed)] as const;
    if (ends[0] === 'skipped' || ends[1] === 'skipped') {
      // A tie with one end refused and one skipped is skipped: the decision was to leave it out.
      result.skipped++;
      continue;
    }
    if (ends[0] === null || ends[1] === null) continue;
    const problem =
      ends[0] === ends[1] ? selfTie(listed) : met.meet({ ...listed, nodeIds: [ends[0], ends[1]] });
    if (problem) issues.push(problem);
    else result.ties.push(toTie(listed, ends[0], ends[1], sourceId, identify));
    if (problem?.severity === 'warning') result.duplicates++;
  }
  const unknown = createTally('id', 'an organization in the database, or a tie', 'info');
  for (const { row, id, name } of nodes) {
    const found = names.resolveQuietly({ row, column: null, name, nodeId: id });
    if (found === null) unknown.note(row, `"${name}", which is not known and was not created,`);
  }
  issues.push(...unknown.issues());
  return result;

  function findEnd(column: 'from' | 'to', listed: ListedPartnership) {
    const nodeId = listed.nodeIds?.[column === 'from' ? 0 : 1] ?? null;
    return names.resolve({ row: listed.row, column, name: listed[column], nodeId });
  }
}

/** A mutual tie is the same from either end: its ends stand in one order. */
function toTie(
  { row: _row, from: _from, to: _to, nodeIds: _ids, ...tie }: ListedPartnership,
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
