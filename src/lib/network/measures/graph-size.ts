import { largestSize } from '../graph/components.ts';
import { degreeOf, type Graph } from '../graph/graph.ts';
import type { GraphMeasure } from './measure.ts';

const TEXTBOOK = 'Wasserman and Faust 1994, Social Network Analysis';

/** How large a network is, and how far it holds together. */
export const SIZE_MEASURES: readonly GraphMeasure[] = [
  {
    ...{ id: 'organizations', level: 'graph', label: 'Organizations', format: 'count' },
    meaning: 'How many organizations are in this network, those without a tie among them.',
    ...{ formula: 'n', source: TEXTBOOK },
    compute: ({ graph }) => graph.size,
  },
  {
    ...{ id: 'ties', level: 'graph', label: 'Ties', format: 'count' },
    meaning: 'How many pairs of organizations work together in at least one way.',
    ...{ formula: 'm: pairs with a tie of any kind and direction', source: TEXTBOOK },
    compute: ({ graph }) => graph.edges,
  },
  {
    ...{ id: 'density', level: 'graph', label: 'Density', format: 'share' },
    meaning:
      'Of all pairs that could work together, the share that does; it falls as a network grows, so compare networks of one size.',
    ...{ formula: '2m / (n (n − 1))', source: TEXTBOOK },
    compute: ({ graph: { size, edges } }) => (size < 2 ? null : (2 * edges) / (size * (size - 1))),
  },
  {
    ...{ id: 'meanTies', level: 'graph', label: 'Ties each', format: 'decimal' },
    meaning: 'With how many others an organization works on average.',
    ...{ formula: '2m / n', source: TEXTBOOK },
    compute: ({ graph: { size, edges } }) => (size === 0 ? null : (2 * edges) / size),
  },
  {
    ...{ id: 'components', level: 'graph', label: 'Pieces', format: 'count' },
    meaning:
      'Into how many pieces the network falls; nobody can be handed on from one piece to another.',
    ...{ formula: 'connected components, single organizations among them', source: TEXTBOOK },
    compute: ({ components }) => components.sizes.length,
  },
  {
    ...{ id: 'largestComponent', level: 'graph', label: 'Largest piece', format: 'count' },
    meaning: 'How many organizations are linked with each other, directly or through others.',
    ...{ formula: 'nodes of the largest connected component', source: TEXTBOOK },
    compute: ({ components }) => largestSize(components),
  },
  {
    ...{ id: 'isolates', level: 'graph', label: 'Standing alone', format: 'count' },
    meaning: 'How many organizations have no tie that this atlas knows of: ask them first.',
    ...{ formula: 'nodes of degree 0', source: TEXTBOOK },
    compute: ({ graph }) => countIsolates(graph),
  },
  {
    ...{ id: 'articulationPoints', level: 'graph', label: 'Sole links', format: 'count' },
    meaning: 'How many organizations would leave the network in more pieces if they closed.',
    ...{ formula: 'articulation points', source: 'Hopcroft and Tarjan 1973' },
    compute: ({ cuts }) => cuts.articulation.reduce((sum, one) => sum + one, 0),
  },
  {
    ...{ id: 'bridges', level: 'graph', label: 'Sole ties', format: 'count' },
    meaning: 'How many ties would leave the network in more pieces if they ended.',
    ...{ formula: 'bridges', source: 'Hopcroft and Tarjan 1973' },
    compute: ({ cuts }) => cuts.bridges.reduce((sum, one) => sum + one, 0),
  },
];

function countIsolates(graph: Graph): number {
  let count = 0;
  for (let node = 0; node < graph.size; node++) if (degreeOf(graph, node) === 0) count++;
  return count;
}
