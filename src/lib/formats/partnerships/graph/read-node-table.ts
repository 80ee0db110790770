import type { Issue } from '#lib/domain/issue.ts';
import { unguard } from '../../csv/formula-guard.ts';
import { readTable } from '../../table/read-table.ts';
import type { Table } from '../../table/table.ts';
import { addNode, type GraphNode } from './graph.ts';

/** Nodes by id. */
export interface NodeTable {
  nodes: Map<string, GraphNode>;
  issues: Issue[];
}

/**
 * Reads a table of nodes: Gephi's (Id, Label), or Kumu's elements (Label, and often no Id: then the
 * label is what ties name).
 * @param sheet of a workbook; undefined for the first, or a CSV file
 * @throws InputError where the file is no such table
 */
export async function readNodeTable(
  bytes: Uint8Array,
  fileName: string,
  sheet?: string,
): Promise<NodeTable> {
  const table = await readNodes(bytes, fileName, sheet);
  // Other columns of a node say nothing of a tie: not reading them needs no word.
  const issues = table.issues.filter(({ severity }) => severity !== 'info');
  const graph = { nodes: new Map<string, GraphNode>(), edges: [], issues, read: 0 };
  for (const { row, cells } of table.rows) {
    const label = unguard(cells['label'] ?? '') || null;
    const id = unguard(cells['id'] ?? '') || label;
    if (id !== null) addNode(graph, { row, id, label });
  }
  return { nodes: graph.nodes, issues };
}

/** By its label alone where it has no column of ids. */
async function readNodes(bytes: Uint8Array, fileName: string, sheet?: string): Promise<Table> {
  const where = { fileName, ...(sheet !== undefined && { sheet }) };
  const table = await readTable(bytes, { ...where, required: [], known: ['id', 'label'] });
  const has = (name: string) => table.columns.includes(name);
  if (has('id') || has('label')) return table;
  return readTable(bytes, { ...where, required: ['id'], known: ['label'] });
}
