import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';

/** What a layout is worked out from: numbers only, so that it can cross to a worker. */
export interface LayoutInput {
  /** Number of organizations. */
  size: number;
  /** Ends of each tie, and its strength from 1 to 4. */
  ties: readonly (readonly [from: number, to: number, strength: number])[];
  /** The same seed gives the same picture. */
  seed: number;
}

/** A layout that settles in steps. */
export interface ForceLayout {
  /** Moves everything so many times; fewer where it has settled. @returns false once settled */
  step(ticks: number): boolean;
  /** Share of the way that is done, 0 to 1. */
  progress(): number;
  /** x and y of each organization, in turn: about 1,000 units across for a state's network. */
  positions(): Float64Array;
}

type LayoutNode = SimulationNodeDatum;
type LayoutLink = SimulationLinkDatum<LayoutNode> & { strength: number };

/** Ticks in which d3-force cools down by default. */
const TICKS = 300;
/** Distance between partners, by strength of their tie: who works closely stands close. */
const LENGTHS = [110, 95, 75, 55] as const;
const REPULSION = -120;
/** Beyond this distance organizations do not push each other: pieces stay near enough to be seen. */
const FARTHEST = 600;

/**
 * Lays a network out by forces (Fruchterman and Reingold 1991; Barnes and Hut 1986 for the far
 * ones), by d3-force. Who has no tie stands in rows below: no force says where else.
 */
export function createForceLayout({ size, ties, seed }: LayoutInput): ForceLayout {
  const tied = new Set(ties.flatMap(([from, to]) => [from, to]));
  const nodes: LayoutNode[] = Array.from({ length: size }, () => ({}));
  const moving = nodes.filter((_, at) => tied.has(at));
  const links = ties.map(([from, to, strength]): LayoutLink => {
    return { source: nodes[from] as LayoutNode, target: nodes[to] as LayoutNode, strength };
  });
  const simulation = simulate(moving, links, seed);
  let done = 0;
  return {
    step(ticks) {
      const more = Math.min(ticks, TICKS - done);
      if (more > 0) simulation.tick(more);
      done += more;
      return done < TICKS;
    },
    progress: () => done / TICKS,
    positions() {
      standInRows(
        nodes.filter((_, at) => !tied.has(at)),
        moving,
      );
      return Float64Array.from(nodes.flatMap(({ x = 0, y = 0 }) => [x, y]));
    },
  };
}

/** Distance between those that stand alone, across and down. */
const ROOM = 22;
/** Where everybody stands alone, rows are so wide. */
const USUAL_WIDTH = 400;

function standInRows(alone: readonly LayoutNode[], moving: readonly LayoutNode[]): void {
  const xs = moving.map(({ x = 0 }) => x);
  const left = moving.length > 0 ? Math.min(...xs) : 0;
  const width = moving.length > 0 ? Math.max(...xs) - left : USUAL_WIDTH;
  const top = moving.length > 0 ? Math.max(...moving.map(({ y = 0 }) => y)) + 3 * ROOM : 0;
  const perRow = Math.max(8, Math.floor(width / ROOM));
  alone.forEach((node, at) => {
    node.x = left + (at % perRow) * ROOM;
    node.y = top + Math.floor(at / perRow) * ROOM;
  });
}

function simulate(
  nodes: LayoutNode[],
  links: LayoutLink[],
  seed: number,
): Simulation<LayoutNode, LayoutLink> {
  return (
    forceSimulation(nodes)
      .randomSource(createRandomSource(seed))
      .force(
        'ties',
        forceLink<LayoutNode, LayoutLink>(links).distance(
          ({ strength }) => LENGTHS[Math.round(strength) - 1] ?? LENGTHS[0],
        ),
      )
      .force('apart', forceManyBody<LayoutNode>().strength(REPULSION).distanceMax(FARTHEST))
      .force('collide', forceCollide<LayoutNode>(14))
      // Pieces would drift apart for ever; the picture is wider than it is high.
      .force('x', forceX<LayoutNode>().strength(0.05))
      .force('y', forceY<LayoutNode>().strength(0.07))
      .stop()
  );
}

/** Numbers from 0 to 1 that follow from a seed: a linear congruential generator (Numerical Recipes, 3rd ed., 7.1). */
function createRandomSource(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(1664525, state) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
