import type { NetworkEdge, NetworkNode } from './network-data.ts';
import type { NetworkView } from './network-view.ts';

/** What is shown of a network, under a view. */
export interface GraphScene {
  /** 1 for each organization that is shown, by position. */
  nodes: Uint8Array;
  /** 1 for each edge that is shown. */
  edges: Uint8Array;
  /** Radius of each mark, in units of the picture. */
  radii: Float64Array;
  shownNodes: number;
  shownEdges: number;
}

/** What narrows a network: the view's own filters, and the shared selection. */
export interface SceneQuestion extends Pick<
  NetworkView,
  'kind' | 'least' | 'confirmed' | 'steps' | 'size'
> {
  /** Id of the chosen organization; null for none. */
  organization: string | null;
  /** Slugs, of which an organization must offer any; null for all. */
  supports: readonly string[] | null;
  /** FIPS codes in which an organization must be; null for all. */
  counties: readonly string[] | null;
}

const SMALLEST = 5;
const LARGEST = 18;

/** @param measures ids of the measures, in the order of the values of each organization */
export function composeScene(
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[],
  measures: readonly string[],
  question: SceneQuestion,
): GraphScene {
  const shownEdges = Uint8Array.from(edges, (edge) => Number(edgeMeets(edge, question)));
  const shownNodes = Uint8Array.from(nodes, (node) => Number(nodeMeets(node, question)));
  keepNear(nodes, edges, shownNodes, shownEdges, question);
  edges.forEach(({ from, to }, at) => {
    if (!shownNodes[from] || !shownNodes[to]) shownEdges[at] = 0;
  });
  return {
    nodes: shownNodes,
    edges: shownEdges,
    radii: radiiBy(nodes, measures.indexOf(question.size)),
    shownNodes: count(shownNodes),
    shownEdges: count(shownEdges),
  };
}

function edgeMeets({ ties }: NetworkEdge, { kind, least, confirmed }: SceneQuestion): boolean {
  return ties.some(
    (tie) =>
      (kind === null || tie.kind === kind) &&
      tie.strength >= least &&
      (!confirmed || tie.confirmed),
  );
}

function nodeMeets(node: NetworkNode, { supports, counties }: SceneQuestion): boolean {
  return (
    (supports === null || node.supports.some((one) => supports.includes(one))) &&
    (counties === null || node.counties.some((one) => counties.includes(one)))
  );
}

/** Of a chosen organization with steps: those within so many ties of it, whatever else is asked of them. */
function keepNear(
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[],
  shown: Uint8Array,
  usable: Uint8Array,
  { organization, steps }: SceneQuestion,
): void {
  const start = nodes.findIndex(({ id }) => id === organization);
  if (start < 0) return;
  if (steps === null) {
    shown[start] = 1;
    return;
  }
  const distance = stepsFrom(start, nodes.length, edges, usable);
  for (let at = 0; at < shown.length; at++) {
    shown[at] = Number((distance[at] as number) <= steps);
  }
}

/**
 * Fewest ties from one organization to every other, over the edges that may be used.
 * @returns Infinity for those that are not reached
 */
export function stepsFrom(
  start: number,
  size: number,
  edges: readonly Pick<NetworkEdge, 'from' | 'to'>[],
  usable: ArrayLike<number>,
): Float64Array {
  const partners: number[][] = Array.from({ length: size }, () => []);
  edges.forEach(({ from, to }, at) => {
    if (!usable[at]) return;
    partners[from]?.push(to);
    partners[to]?.push(from);
  });
  const distance = new Float64Array(size).fill(Infinity);
  distance[start] = 0;
  const queue = [start];
  for (const node of queue) {
    for (const partner of partners[node] ?? []) {
      if (distance[partner] !== Infinity) continue;
      distance[partner] = (distance[node] as number) + 1;
      queue.push(partner);
    }
  }
  return distance;
}

/** Area follows the measure: what is twice as much covers twice the area. */
function radiiBy(nodes: readonly NetworkNode[], measure: number): Float64Array {
  const values = nodes.map(({ values }) => Math.max(0, values[measure] ?? 0));
  const most = Math.max(...values, 0);
  return Float64Array.from(values, (value) =>
    most === 0 ? SMALLEST : SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(value / most),
  );
}

function count(flags: Uint8Array): number {
  return flags.reduce((sum, flag) => sum + flag, 0);
}
