import { parse } from 'csv-parse/sync';
import { buildGraph } from '#lib/network/graph/build-graph.ts';
import type { Graph } from '#lib/network/graph/graph.ts';
import { sharedFile } from '../shared-file.ts';

/** A network with the results of established tools, which lie beside the project. */
export interface ReferenceNetwork {
  graph: Graph;
  /** Per node 0 or 1, in the order of names; null where it has no groups. */
  groups: Int8Array | null;
  /** A figure of the whole network. */
  figure(name: string): number;
  /** The median modularity of 20 runs of a method. */
  medianModularity(method: string): number;
  /** Pairs at each distance. */
  histogram: [steps: number, pairs: number][];
  /** A column of the results per node; NaN where they have none. */
  column(name: string): number[];
  /** A column of the results per number of removals. */
  removals(name: string): number[];
  bridges: string[];
}

type Row = Record<string, string>;

const FILES: Readonly<Record<string, readonly [string, string]>> = {
  state: ['state_orgs', 'state_partnerships'],
};

const file = (name: string) => sharedFile(`reference/networks/${name}`);

export const hasReferenceNetworks = file('net_karate_global.json').exists;

function rows(name: string): Row[] {
  return parse(Buffer.from(file(name).read()), { columns: true }) as Row[];
}

const number = (text: string | undefined) => (text ? Number(text) : NaN);

export function readReferenceNetwork(name: string): ReferenceNetwork {
  const [nodeFile, edgeFile] = FILES[name] ?? [`${name}_nodes`, `${name}_edges`];
  const nodes = rows(`${nodeFile}.csv`);
  const ties = rows(`${edgeFile}.csv`);
  const results = rows(`net_${name}_nodes.csv`).sort((a, b) => Number(a['id']) - Number(b['id']));
  const removed = rows(`net_${name}_robustness.csv`);
  const global = JSON.parse(
    Buffer.from(file(`net_${name}_global.json`).read()).toString(),
  ) as Record<string, unknown>;
  const sectors = [...new Set(nodes.map((node) => node['sector'] ?? ''))].sort();
  return {
    graph: buildGraph(
      nodes.length,
      ties.map((tie) => ({
        from: number(tie['source']),
        to: number(tie['target']),
        strength: number(tie['weight']),
      })),
    ),
    groups:
      sectors.length === 2
        ? Int8Array.from(nodes, (node) => sectors.indexOf(node['sector'] ?? ''))
        : null,
    figure: (key) => global[key] as number,
    medianModularity: (method) => (global[`modularity_${method}`] as { median: number }).median,
    histogram: global['distance_histogram_pairs'] as [number, number][],
    column: (column) => results.map((row) => number(row[column])),
    removals: (column) => removed.map((row) => number(row[column])),
    bridges: rows(`net_${name}_bridges.csv`).map((row) => `${row['source']}-${row['target']}`),
  };
}
