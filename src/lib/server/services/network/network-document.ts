import type { NetworkAnswer, NetworkNode } from './network.ts';

/** The JSON document of the contract: measures of the network, and of each organization by name. */
export function networkDocument(answer: NetworkAnswer) {
  const { dataVersion, day, demonstration, measures, nodes, edges } = answer;
  const { unnamedTies, tiesElsewhere } = answer;
  return {
    ...{ dataVersion, day, demonstration },
    organizations: nodes.length,
    ties: edges.length,
    unnamedTies,
    tiesElsewhere,
    measures,
    nodes: nodes.map(nodeDocument),
    edges: edges.map(({ from, to, ...edge }) => ({
      from: nodes[from]?.id,
      to: nodes[to]?.id,
      ...edge,
    })),
  };
}

function nodeDocument({ measures, ...node }: NetworkNode) {
  return { ...node, ...measures, articulation: measures['articulation'] === 1 };
}
