import { refusedRows } from '../../cells/refused-rows.ts';
import { unguard } from '../../csv/formula-guard.ts';
import { readTable } from '../../table/read-table.ts';
import type { TableRow } from '../../table/table.ts';
import { addEdge, addNode, type Graph } from './graph.ts';

/** Columns by which a table of edges is known: Gephi's, or Kumu's. */
export type EdgeTable = 'gephi' | 'kumu';

const ENDS = { gephi: ['source', 'target'], kumu: ['from', 'to'] } as const;
/** The column that says whether an edge has a direction. */
const DIRECTION = { gephi: 'type', kumu: 'direction' } as const;
const DIRECTED = new Map([
  ['directed', true],
  ['undirected', false],
  ['mutual', false],
]);

/**
 * Reads a table of edges with Gephi's columns (Source, Target, Type, Weight) or Kumu's (From, To,
 * Type, Direction, Strength); "|" in Kumu's To draws several edges.
 * @throws InputError where the file is no such table
 */
export async function readTableGraph(
  bytes: Uint8Array,
  fileName: string,
  kind: EdgeTable,
): Promise<Graph> {
  const [from, to] = ENDS[kind];
  const table = await readTable(bytes, { fileName, required: [from, to] });
  const graph: Graph = { nodes: null, edges: [], issues: table.issues, read: refusedRows(table) };
  for (const { row, cells } of table.rows) {
    const attributes = lowerCase(cells);
    const said = attributes.get(DIRECTION[kind])?.toLowerCase() ?? '';
    if (said !== '' && !DIRECTED.has(said)) {
      graph.issues.push({
        ...{ row, column: DIRECTION[kind], found: `"${said}"`, severity: 'error' },
        expected: 'directed, undirected or mutual',
      });
      graph.read++;
      continue;
    }
    attributes.delete(DIRECTION[kind]);
    const source = attributes.get(from) ?? '';
    const ends = (attributes.get(to) ?? '').split(kind === 'kumu' ? '|' : '\n');
    for (const target of ends.map((end) => end.trim())) {
      addEdge(graph, { row, source, target, attributes, directed: DIRECTED.get(said) ?? null });
    }
  }
  return graph;
}

/**
 * Reads a table of nodes with Gephi's columns (Id, Label) into a graph.
 * @throws InputError where the file is no such table
 */
export async function readNodeTable(
  graph: Graph,
  bytes: Uint8Array,
  fileName: string,
): Promise<void> {
  const table = await readTable(bytes, { fileName, required: ['id'], known: ['label'] });
  // Other columns of a node say nothing of a tie: not reading them needs no word.
  graph.issues.push(...table.issues.filter(({ severity }) => severity !== 'info'));
  for (const { row, cells } of table.rows) {
    addNode(graph, {
      row,
      id: unguard(cells['id'] ?? ''),
      label: unguard(cells['label'] ?? '') || null,
    });
  }
}

function lowerCase(cells: TableRow['cells']): Map<string, string> {
  return new Map(
    Object.entries(cells).map(([name, value]) => [name.toLowerCase(), unguard(value)] as const),
  );
}
