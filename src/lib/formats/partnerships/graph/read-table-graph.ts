import { refusedRows } from '../../cells/refused-rows.ts';
import { unguard } from '../../csv/formula-guard.ts';
import { readTable } from '../../table/read-table.ts';
import type { TableRow } from '../../table/table.ts';
import { addEdge, type Graph } from './graph.ts';

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
 * @param sheet of a workbook; undefined for the first, or a CSV file
 * @throws InputError where the file is no such table
 */
export async function readTableGraph(
  bytes: Uint8Array,
  fileName: string,
  kind: EdgeTable,
  sheet?: string,
): Promise<Graph> {
  const [from, to] = ENDS[kind];
  const where = { fileName, ...(sheet !== undefined && { sheet }) };
  const table = await readTable(bytes, { ...where, required: [from, to] });
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

function lowerCase(cells: TableRow['cells']): Map<string, string> {
  return new Map(
    Object.entries(cells).map(([name, value]) => [name.toLowerCase(), unguard(value)] as const),
  );
}
