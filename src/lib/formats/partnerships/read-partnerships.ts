import { InputError, type Issue } from '#lib/domain/issue.ts';
import { refusedRows } from '../cells/refused-rows.ts';
import { createRowReader } from '../cells/row-reader.ts';
import { createTally } from '../cells/tally.ts';
import { unguard } from '../csv/formula-guard.ts';
import { readTable } from '../table/read-table.ts';
import { withoutRepeats } from './contradictions.ts';
import type { Graph, GraphNode } from './graph/graph.ts';
import { readNodeTable, type NodeTable } from './graph/read-node-table.ts';
import { readTableGraph } from './graph/read-table-graph.ts';
import { isXml, readXmlGraph } from './graph/read-xml-graph.ts';
import { tieRows } from './graph/tie-rows.ts';
import { readPartnership, type ListedPartnership } from './read-partnership.ts';
import { tableLayout } from './table-layout.ts';

/** Columns of the plain partnerships spreadsheet, in the order in which it is written. */
export const PARTNERSHIP_COLUMNS = [
  'from',
  'to',
  'kind',
  'direction',
  'strength',
  'since',
  'until',
  'confirmed',
  'visibility',
  'funding',
  'note',
  // Written for people: what it says belongs to the source, and is not read.
  'demonstration',
] as const;

export type { ListedPartnership } from './read-partnership.ts';

/** An organization that a network file lists as a node, with ties or without. */
export interface ListedNode {
  row: number;
  id: string;
  name: string;
}

/** A file in memory. */
export interface FileOfTies {
  bytes: Uint8Array;
  fileName: string;
}

/** What a file of partnerships says. */
export interface PartnershipsReading {
  rows: ListedPartnership[];
  /** Nodes of a network file; none for a spreadsheet. */
  nodes: ListedNode[];
  issues: Issue[];
  /** Rows of the file, those refused and those repeated among them. */
  read: number;
  /** Rows that name a tie of an earlier row again. */
  duplicates: number;
}

/**
 * Reads partnerships: the plain spreadsheet (CSV or XLSX; columns in {@link PARTNERSHIP_COLUMNS}), a
 * table with Gephi's or Kumu's columns, GraphML or GEXF, told apart by content. What a row does not
 * say is read as the least that can be meant: awareness, mutual, claimed by one side, and a
 * referral, which is told. Ties are public unless they say otherwise.
 * @param options.nodes a table of nodes (Gephi's, Kumu's or ours) for a table of ties
 * @throws InputError where the file is none of these, broken or too large
 */
export async function readPartnerships(
  bytes: Uint8Array,
  { fileName, nodes = null }: { fileName: string; nodes?: FileOfTies | null },
): Promise<PartnershipsReading> {
  if (isXml(bytes)) {
    if (nodes) throw nodesWithoutTable(fileName);
    return fromGraph(readXmlGraph(bytes, fileName));
  }
  const { columns, sheet, nodeSheet } = await tableLayout(bytes, fileName);
  const listed = nodes
    ? await readNodeTable(nodes.bytes, nodes.fileName)
    : nodeSheet !== null && (await readNodeTable(bytes, fileName, nodeSheet));
  if (columns === 'plain') return withNodes(await readPlain(bytes, fileName, sheet), listed);
  const graph = await readTableGraph(bytes, fileName, columns, sheet);
  // Kumu's ties name organizations that its elements need not list; Gephi's name ids.
  if (columns === 'kumu') return withNodes(fromGraph(graph), listed);
  if (!listed) return fromGraph(graph);
  graph.issues.push(...listed.issues);
  return fromGraph({ ...graph, nodes: listed.nodes });
}

async function readPlain(
  bytes: Uint8Array,
  fileName: string,
  sheet: string | undefined,
): Promise<PartnershipsReading> {
  const table = await readTable(bytes, {
    fileName,
    ...(sheet !== undefined && { sheet }),
    required: ['from', 'to'],
    known: PARTNERSHIP_COLUMNS,
  });
  const issues = [...table.issues];
  const noKind = createTally('kind', 'a kind of tie; such ties were read as referrals', 'info');
  const found = table.rows.flatMap((row) => {
    const reader = createRowReader(row, issues, unguard);
    if (reader.raw('kind') === '') noKind.note(row.row, 'an empty cell');
    return readPartnership(reader) ?? [];
  });
  issues.push(...noKind.issues());
  return finish(found, issues, table.rows.length + refusedRows(table), []);
}

/** Adds the organizations that are listed beside ties which name them, or give their ids. */
function withNodes(reading: PartnershipsReading, listed: NodeTable | false): PartnershipsReading {
  if (!listed) return reading;
  const nameOf = (end: string) => listed.nodes.get(end)?.label ?? end;
  return {
    ...reading,
    rows: reading.rows.map((tie) => ({
      ...{ ...tie, from: nameOf(tie.from), to: nameOf(tie.to) },
      nodeIds: [tie.from, tie.to],
    })),
    nodes: listNodes(listed.nodes),
    issues: [...reading.issues, ...listed.issues],
  };
}

function listNodes(nodes: ReadonlyMap<string, GraphNode>): ListedNode[] {
  return [...nodes.values()].map(({ row, id, label }) => ({ row, id, name: label ?? id }));
}

function fromGraph(graph: Graph): PartnershipsReading {
  const issues = [...graph.issues];
  const found = tieRows(graph, issues).flatMap(
    (row) => readPartnership(createRowReader(row, issues), row.nodeIds) ?? [],
  );
  return finish(found, issues, graph.read, listNodes(graph.nodes ?? new Map()));
}

function finish(
  found: readonly ListedPartnership[],
  issues: Issue[],
  read: number,
  nodes: ListedNode[],
): PartnershipsReading {
  const rows = withoutRepeats(found, issues);
  return { rows, nodes, issues, read, duplicates: found.length - rows.length };
}

function nodesWithoutTable(fileName: string): InputError {
  return new InputError({
    row: null,
    column: null,
    found: `${fileName}, which lists its nodes itself, with a table of nodes`,
    expected: 'a table of ties beside a table of nodes',
  });
}
