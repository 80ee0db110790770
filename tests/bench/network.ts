import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import closeness from 'graphology-metrics/centrality/closeness.js';
import { degreeCentrality } from 'graphology-metrics/centrality/degree.js';
import eigenvector from 'graphology-metrics/centrality/eigenvector.js';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import { density } from 'graphology-metrics/graph/density.js';
import { createMeasuring, type Measuring } from '#lib/network/measures/measuring.ts';
import { measureAll } from '#lib/network/measures/measure-all.ts';
import { MEASURES } from '#lib/network/measures/registry.ts';
import type { Graph } from '#lib/network/graph/graph.ts';
import { findJourneys } from '#lib/network/journeys/find-journeys.ts';
import type { JourneyInput } from '#lib/network/journeys/input.ts';
import { randomGraph } from '../support/network/graphs.ts';
import type { BenchRow } from './bench-row.ts';
import { medianTime, medianTimes } from './median-time.ts';

const MOST_FOR_ALL = 1000;
const MOST_FOR_JOURNEYS = 300;
const RUNS = 15;
/** Milliseconds that a timer cannot tell from none. */
const NOTHING = 0.1;

/** What both measure, by the id of ours. */
const BOTH: Readonly<Record<string, (graph: UndirectedGraph) => unknown>> = {
  density: (graph) => density(graph),
  degree: (graph) => degreeCentrality(graph),
  betweenness: (graph) => betweenness(graph, { getEdgeWeight: null, normalized: false }),
  closeness: (graph) => closeness(graph, { wassermanFaust: true }),
  eigenvector: (graph) => eigenvector(graph, { getEdgeWeight: null, maxIterations: 1000 }),
  pagerank: (graph) => pagerank(graph, { getEdgeWeight: null }),
  modularity: (graph) => louvain.detailed(graph, { getEdgeWeight: null }).modularity,
};

export function toGraphology({ size, edges, lows, highs }: Graph): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (let node = 0; node < size; node++) graph.addNode(node);
  for (let edge = 0; edge < edges; edge++) graph.addEdge(lows[edge], highs[edge]);
  return graph;
}

/** Every measure of 1,500 organizations and 6,000 ties, each beside graphology's where it has one. */
export function benchMeasures(): BenchRow[] {
  const graph = randomGraph(1500, 6050, 1);
  const theirs = toGraphology(graph);
  const what = `${graph.size} organizations / ${graph.edges} ties`;
  const rows = Object.entries(BOTH).map(([id, measure]): BenchRow => {
    const own = MEASURES.find((one) => one.id === id);
    if (!own) throw new Error(`No measure ${id}`);
    // Made before: each run is the first of its network.
    const fresh = Array.from({ length: RUNS }, () => createMeasuring(graph));
    const [ours, baseline] = medianTimes(
      () => own.compute(fresh.pop() as Measuring),
      () => measure(theirs),
      RUNS,
    );
    return {
      ...{ name: `${id} (${what})`, ours, baseline, ratio: baseline / ours },
      limit: 'no slower than graphology (0.1 ms are nothing)',
      kept: ours <= baseline + NOTHING,
    };
  });
  const ours = medianTime(() => measureAll(createMeasuring(graph)), RUNS);
  const limit = `at most ${MOST_FOR_ALL} ms`;
  const all = { name: `all measures together (${what})`, baseline: null, ratio: null };
  return [...rows, { ...all, ours, limit, kept: ours <= MOST_FOR_ALL }];
}

/** Journeys of every county of the demonstration. */
export function benchJourneys(input: JourneyInput): BenchRow[] {
  const ours = medianTime(() => findJourneys(input), RUNS);
  const { counties, doors, needs } = input;
  return [
    {
      name: `journeys (${counties.length} counties × ${doors.length} doors × ${needs.length} needs)`,
      ...{ ours, baseline: null, ratio: null },
      limit: `at most ${MOST_FOR_JOURNEYS} ms`,
      kept: ours <= MOST_FOR_JOURNEYS,
    },
  ];
}
