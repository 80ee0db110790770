import { findCores } from '../graph/cores.ts';
import { degreeOf, type Graph } from '../graph/graph.ts';
import { clusteringOf } from './graph-shape.ts';
import { eigenvector } from './eigenvector.ts';
import type { NodeMeasure } from './measure.ts';
import { nodeEiIndex } from './mixing.ts';
import { DAMPING, pageRank } from './pagerank.ts';

/** What the network says of each organization. */
export const NODE_MEASURES: readonly NodeMeasure[] = [
  {
    ...{ id: 'degree', level: 'node', label: 'Ties', format: 'count' },
    meaning: 'With how many others it works.',
    ...{ formula: 'd', source: 'Freeman 1979' },
    compute: ({ graph }) => perNode(graph, (node) => degreeOf(graph, node)),
  },
  {
    ...{ id: 'strength', level: 'node', label: 'Strength of ties', format: 'count' },
    meaning: 'How much it works with others: its ties, each counted by its level from 1 to 4.',
    ...{ formula: 'Σ strengths', source: 'Barrat et al. 2004' },
    compute: ({ graph }) => perNode(graph, (node) => strengthOf(graph, node)),
  },
  {
    ...{ id: 'betweenness', level: 'node', label: 'Broker', format: 'decimal' },
    meaning:
      'How many pairs of others reach each other most directly through it: if it closes, they must find another way.',
    formula: 'Σ over pairs of the share of shortest paths that pass through; each pair once',
    source: 'Freeman 1977; Brandes 2001',
    compute: ({ betweenness }) => betweenness,
  },
  {
    ...{ id: 'closeness', level: 'node', label: 'Close to all', format: 'decimal' },
    meaning:
      'How few steps it is away from the others, counting how many of them it reaches at all.',
    formula: '(r / (n − 1)) × (r / Σ distances), r nodes reached; 0 without a tie',
    source: 'Wasserman and Faust 1994',
    compute: ({ graph: { size }, distances }) =>
      distances.totals.map((total, node) =>
        total === 0 ? 0 : (distances.reached[node] as number) ** 2 / ((size - 1) * total),
      ),
  },
  {
    ...{ id: 'harmonic', level: 'node', label: 'Near many', format: 'decimal' },
    meaning:
      'How near the others are on average: a partner counts 1, a partner’s partner a half, and so on.',
    ...{ formula: 'Σ 1 / distance / (n − 1)', source: 'Marchiori and Latora 2000' },
    compute: ({ graph: { size }, distances }) =>
      distances.harmonic.map((sum) => (size < 2 ? NaN : sum / (size - 1))),
  },
  {
    ...{ id: 'reach2', level: 'node', label: 'In two steps', format: 'count' },
    meaning: 'How many others it reaches through one partner at most.',
    ...{ formula: 'nodes at distance 1 or 2', source: 'Borgatti, Everett and Johnson 2013' },
    compute: ({ distances }) => distances.within2,
  },
  {
    ...{ id: 'reach3', level: 'node', label: 'In three steps', format: 'count' },
    meaning: 'How many others it reaches through two partners at most, the longest journey here.',
    ...{ formula: 'nodes at distance 1 to 3', source: 'Borgatti, Everett and Johnson 2013' },
    compute: ({ distances }) => distances.within3,
  },
  {
    ...{ id: 'eigenvector', level: 'node', label: 'Well connected', format: 'decimal' },
    meaning: 'Whether it works with organizations that are themselves well connected.',
    ...{ formula: 'A x = λ x, greatest λ, length 1', source: 'Bonacich 1972' },
    compute: ({ graph }) => eigenvector(graph),
  },
  {
    ...{ id: 'eigenvectorByStrength', level: 'node', label: 'Closely connected' },
    meaning: 'Whether it works closely with organizations that are themselves closely connected.',
    ...{ formula: 'W x = λ x, W strengths, greatest λ, length 1', source: 'Bonacich 1972' },
    format: 'decimal',
    compute: ({ graph }) => eigenvector(graph, graph.weights),
  },
  {
    ...{ id: 'pagerank', level: 'node', label: 'Where referrals end', format: 'share' },
    meaning: 'How often a person would come by who keeps being referred at random.',
    ...{ formula: 'fixed point, damping 0.85, converged to 1e-12' },
    ...{ source: 'Brin and Page 1998', parameters: { damping: DAMPING } },
    compute: ({ graph }) => pageRank(graph),
  },
  {
    ...{ id: 'core', level: 'node', label: 'Core', format: 'count' },
    meaning:
      'How tightly knit the group is that it belongs to: each member works with so many others of it.',
    ...{ formula: 'core number', source: 'Seidman 1983' },
    compute: ({ graph }) => findCores(graph),
  },
  {
    ...{ id: 'clustering', level: 'node', label: 'Partners know each other', format: 'share' },
    meaning: 'How many pairs of its partners work with each other.',
    ...{ formula: 'triangles / (d (d − 1) / 2); 0 for d < 2', source: 'Watts and Strogatz 1998' },
    compute: ({ graph, triangles }) =>
      perNode(graph, (node) => clusteringOf(graph, triangles, node)),
  },
  {
    ...{ id: 'constraint', level: 'node', label: 'Bound', format: 'decimal' },
    meaning:
      'How far its partners already know each other, so that it brings them little that is new.',
    formula: 'Σ over partners j of (p(i,j) + Σ over q of p(i,q) p(q,j))²',
    source: 'Burt 1992',
    compute: ({ holes }) => holes.constraint,
  },
  {
    ...{ id: 'effectiveSize', level: 'node', label: 'Independent partners', format: 'decimal' },
    meaning: 'How many of its partners are not already in touch with each other.',
    ...{ formula: 'd − 2 × ties among partners / d', source: 'Burt 1992; Borgatti 1997' },
    compute: ({ holes }) => holes.effectiveSize,
  },
  {
    ...{ id: 'efficiency', level: 'node', label: 'Share independent', format: 'share' },
    meaning: 'What share of its partners is not already in touch with the others.',
    ...{ formula: 'effective size / d', source: 'Burt 1992' },
    compute: ({ graph, holes }) =>
      perNode(graph, (node) => (holes.effectiveSize[node] as number) / degreeOf(graph, node)),
  },
  {
    ...{ id: 'articulation', level: 'node', label: 'Sole link', format: 'count' },
    meaning: 'Whether the network would fall apart here if it closed: 1 if so.',
    ...{ formula: 'articulation point', source: 'Hopcroft and Tarjan 1973' },
    compute: ({ cuts }) => cuts.articulation,
  },
  {
    ...{ id: 'component', level: 'node', label: 'Piece', format: 'count' },
    meaning: 'The piece of the network that it belongs to, by number.',
    ...{ formula: 'connected component', source: 'Wasserman and Faust 1994' },
    compute: ({ components }) => components.of,
  },
  {
    ...{ id: 'community', level: 'node', label: 'Circle', format: 'count' },
    meaning: 'The circle of organizations that mostly work among themselves, by number.',
    ...{ formula: 'Louvain community', source: 'Blondel et al. 2008' },
    compute: ({ communities }) => communities.of,
  },
  {
    ...{ id: 'clinicalEiIndex', level: 'node', label: 'Across the divide', format: 'decimal' },
    meaning:
      'Whether it works across the line between clinical and non-clinical (toward 1) or on its own side (toward −1).',
    ...{ formula: '(external − internal) / (external + internal)' },
    source: 'Krackhardt and Stern 1988',
    compute: ({ graph, facts }) => nodeEiIndex(graph, facts.side),
  },
];

function perNode({ size }: Graph, value: (node: number) => number): Float64Array {
  const values = new Float64Array(size);
  for (let node = 0; node < size; node++) values[node] = value(node);
  return values;
}

function strengthOf({ offsets, weights }: Graph, node: number): number {
  let sum = 0;
  for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at++) {
    sum += weights[at] as number;
  }
  return sum;
}
