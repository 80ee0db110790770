import type { Dimension } from '#lib/domain/dimension.ts';
import { DIMENSIONS } from '#lib/domain/dimension.ts';
import type { DoorId } from '#lib/domain/journey.ts';
import type { PartnershipKind } from '#lib/domain/partnership.ts';
import { buildGraph } from '#lib/network/graph/build-graph.ts';
import type { Graph } from '#lib/network/graph/graph.ts';
import { kindsOf } from '#lib/network/graph/kind-set.ts';
import { measureAll, type Measured } from '#lib/network/measures/measure-all.ts';
import { createMeasuring, type NodeFacts } from '#lib/network/measures/measuring.ts';
import { readSources } from '../../queries/sources.ts';
import type { Atlas } from '../atlas.ts';
import { getCatalog } from '../catalog.ts';
import type { Following } from '../shared-work.ts';
import { chooseOrganizations } from './choose-organizations.ts';
import { getNetworkData, type NetworkData } from './network-data.ts';
import { toNodeFacts } from './node-facts.ts';
import { splitPaths } from './split-paths.ts';
import { stateFips } from './state-of.ts';

/** Which network is asked for. */
export interface NetworkQuestion {
  /** Postal code or 2-digit FIPS code; without it all organizations of the database. */
  state?: string | null;
  /** ISO date; without it today. */
  day?: string | null;
}

/** An organization in the network; measures that are not defined for it are null. */
export interface NetworkNode {
  id: string;
  name: string;
  doors: readonly DoorId[];
  /** Null where nothing is known that it offers. */
  clinical: boolean | null;
  dimension: Dimension | null;
  /** Counties where it has a place, 5-digit FIPS. */
  counties: readonly string[];
  measures: Readonly<Record<string, number | null>>;
}

/** Two organizations that work together: all their ties that may be named as one. */
export interface NetworkEdge {
  /** Positions among the nodes. */
  from: number;
  to: number;
  /** 1 awareness to 4 integration: the strongest of their ties. */
  strength: number;
  kinds: readonly PartnershipKind[];
  confirmed: boolean;
  /** Whether the network would fall apart here if it ended. */
  bridge: boolean;
}

export interface NetworkAnswer {
  dataVersion: number;
  /** ISO date for which it holds. */
  day: string;
  /** True where organizations in the database are fictional. */
  demonstration: boolean;
  /** Figures of the whole network, from the ties that may be named; null where not defined. */
  measures: Readonly<Record<string, number | null>>;
  /** Pairs whose ties may not be named and are in no figure but this. */
  unnamedTies: number;
  /** Pairs of an organization of the network and one outside of it: they are in no figure but this. */
  tiesElsewhere: number;
  nodes: readonly NetworkNode[];
  edges: readonly NetworkEdge[];
}

/**
 * The network of a state, or of all, on one day, with every measure. Each measure, of organizations
 * as of the whole, is worked out from the ties that may be named: a hidden tie is in none of them.
 * @param following told how many organizations of a large network are done; its signal ends the work
 * @throws InputError for a state that does not exist; the signal's reason where it was aborted
 */
export async function getNetwork(
  atlas: Atlas,
  question: NetworkQuestion = {},
  following?: Following,
): Promise<NetworkAnswer> {
  const state = stateFips(question.state);
  const day = question.day ?? atlas.today();
  const measure = async (shared: Following): Promise<NetworkAnswer> => {
    const [data, catalog, sources, { version }] = await Promise.all([
      getNetworkData(atlas, day),
      getCatalog(atlas),
      readSources(atlas.db),
      atlas.dataVersion(),
    ]);
    const chosen = chooseOrganizations(data, state);
    const organizations = data.organizations.filter(({ id }) => chosen.has(id));
    const ids = organizations.map(({ id }) => id);
    const graph = graphOf(ids, data);
    const facts = toNodeFacts(ids, data.offers, catalog);
    const paths = isLarge(graph) ? await splitPaths(graph, shared) : undefined;
    const measured = measureAll(createMeasuring(graph, facts, paths));
    return {
      dataVersion: version,
      day,
      demonstration: sources.some((source) => source.demonstration),
      measures: Object.fromEntries(measured.graph),
      unnamedTies: countUnnamed(data, chosen),
      tiesElsewhere: countElsewhere(data, chosen),
      nodes: organizations.map((organization, node) => ({
        ...organization,
        ...factsOf(facts, node),
        measures: measuresOf(measured, node),
      })),
      edges: toEdges(graph, measured),
    };
  };
  return atlas.remember(`network:${state}:${day}`, measure, following);
}

/** Sources × ties that are searched in a few hundred milliseconds. */
const QUICK = 50_000_000;

/** Whether shortest paths are better found by other threads than by the one that answers. */
function isLarge({ size, edges }: Graph): boolean {
  return size * edges > QUICK;
}

function graphOf(ids: readonly string[], { ties }: NetworkData): Graph {
  const nodes = new Map(ids.map((id, node) => [id, node]));
  return buildGraph(
    ids.length,
    ties.flatMap(({ fromId, toId, ...tie }) => {
      const [from, to] = [nodes.get(fromId), nodes.get(toId)];
      return from === undefined || to === undefined ? [] : [{ from, to, ...tie }];
    }),
  );
}

/** Pairs of the network that have a tie which may not be named. */
function countUnnamed({ unnamedEnds }: NetworkData, chosen: ReadonlySet<string>): number {
  return countPairs(unnamedEnds.filter((ends) => ends.every((id) => chosen.has(id))));
}

/** Pairs that may be named, of which the network holds one end only. */
function countElsewhere({ ties }: NetworkData, chosen: ReadonlySet<string>): number {
  const across = ties.filter(({ fromId, toId }) => chosen.has(fromId) !== chosen.has(toId));
  return countPairs(across.map(({ fromId, toId }) => [fromId, toId]));
}

function countPairs(ends: readonly (readonly string[])[]): number {
  return new Set(ends.map((pair) => [...pair].sort().join(' '))).size;
}

function factsOf(facts: NodeFacts, node: number) {
  const side = facts.side[node] as number;
  return {
    clinical: side < 0 ? null : side === 1,
    dimension: DIMENSIONS[facts.dimension[node] as number] ?? null,
    counties: facts.counties[node] as readonly string[],
  };
}

function measuresOf({ nodes }: Measured, node: number): Record<string, number | null> {
  return Object.fromEntries(
    [...nodes].map(([id, values]) => {
      const value = values[node] as number;
      return [id, Number.isNaN(value) ? null : value];
    }),
  );
}

function toEdges(graph: Graph, { edges }: Measured): NetworkEdge[] {
  const bridges = edges.get('bridge') as ArrayLike<number>;
  return Array.from({ length: graph.edges }, (_, edge) => ({
    from: graph.lows[edge] as number,
    to: graph.highs[edge] as number,
    strength: graph.strengths[edge] as number,
    kinds: kindsOf(graph.kinds[edge] as number),
    confirmed: graph.confirmed[edge] === 1,
    bridge: bridges[edge] === 1,
  }));
}
