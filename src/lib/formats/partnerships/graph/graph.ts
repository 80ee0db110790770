import { InputError, type Issue } from '#lib/domain/issue.ts';
import { MAX_ROWS } from '../../table/limits.ts';

/** A node of a network file. */
export interface GraphNode {
  /** Row of a table, line of an XML file. */
  row: number;
  id: string;
  /** Null where the file gives none: its id is its name. */
  label: string | null;
}

/** An edge of a network file, before it is understood as a tie. */
export interface GraphEdge {
  /** Row of a table, line of an XML file. */
  row: number;
  /** Ids of nodes; names where the file has no nodes. */
  source: string;
  target: string;
  /** Null where the file does not say. */
  directed: boolean | null;
  /** What else it says, by names in lower case. */
  attributes: ReadonlyMap<string, string>;
}

/** A network as GraphML, GEXF, Gephi or Kumu hold it. */
export interface Graph {
  /** By id; null for a table of edges alone, whose ends are names. */
  nodes: Map<string, GraphNode> | null;
  edges: GraphEdge[];
  issues: Issue[];
  /** Edges read, those refused among them. */
  read: number;
}

/**
 * Adds a node; a second one of the same id is refused.
 * @throws InputError above as many nodes as a sheet has rows
 */
export function addNode(graph: Graph, node: GraphNode): void {
  graph.nodes ??= new Map();
  const first = graph.nodes.get(node.id);
  if (first) {
    graph.issues.push({
      ...{ row: node.row, column: null, severity: 'error' },
      found: `the node "${node.id}" of row ${first.row} again`,
      expected: 'each id of a node once',
    });
    return;
  }
  refuseTooMany(graph.nodes.size + 1, 'nodes', node.row);
  graph.nodes.set(node.id, node);
}

/** @throws InputError above as many edges as a sheet has rows */
export function addEdge(graph: Graph, edge: GraphEdge): void {
  graph.read++;
  refuseTooMany(graph.read, 'edges', edge.row);
  graph.edges.push(edge);
}

function refuseTooMany(count: number, what: string, row: number): void {
  if (count <= MAX_ROWS) return;
  const most = MAX_ROWS.toLocaleString('en-US');
  throw new InputError({
    ...{ row, column: null },
    ...{ found: `more than ${most} ${what}`, expected: `at most ${most}` },
  });
}
