import type { SupportNode } from '#lib/domain/support.ts';
import { analyze, type Analysis } from '../analysis.ts';
import type { EdgeFinder } from '../edge-effect.ts';
import type { CoverageCounty, CoverageService } from '../input.ts';
import { prepareGround } from '../ground.ts';
import { selectTracts } from '../tract-table.ts';
import { withoutEdges } from '../without-edges.ts';
import type { KeptCoverage } from './kept-coverage.ts';
import { searchKept } from './kept-services.ts';
import { longestLimit } from './longest-limit.ts';
import { createServiceSearch, type ServiceSearch } from './services-near.ts';

/** So many times as far as what was the nearest, the next one mostly stands. */
const SPARE = 1.5;
/** Where nothing is found as near as before, it is looked for so many times as far, then everywhere. */
const WIDER = 3;

/**
 * The analysis of some counties and nodes, with the services and claims that concern them alone.
 * @param counties positions of the counties
 * @param nodes positions of the nodes
 * @param removed whether a service may be gone, that was the nearest: the next one stands farther
 */
export function analyzePart(
  kept: KeptCoverage,
  counties: readonly number[],
  nodes: readonly number[],
  removed: boolean,
): Analysis {
  const { catalog, claims } = kept.input;
  const wanted = nodes.map((node) => catalog.nodes[node] as SupportNode);
  const members = new Set(wanted.flatMap(({ slug }) => [...catalog.members(slug)]));
  const places = counties.map((county) => kept.counties[county] as CoverageCounty);
  const about = {
    ...kept.input,
    counties: places,
    tracts: places.flatMap(({ fips }) => kept.tractsOf.get(fips) ?? []),
    claims: claims.filter(({ support }) => members.has(support)),
  };
  const search = createServiceSearch({
    counties: places.map(({ fips }) => fips),
    points: about.tracts,
  });
  const ground = prepareGround({ ...about, services: [] }, selectTracts(kept.tracts, counties));
  const spare = removed ? SPARE : 1;
  const first = nodes.map((node) => spare * lookoutOf(kept, counties, node));
  let limits = first;
  for (;;) {
    const services = servicesWithin(kept, wanted, limits, search);
    const part = analyze(withoutEdges({ ...about, services }), wanted, ground);
    const found = part.nearest.map(({ miles }) => largestOf(miles));
    if (found.every((far, i) => far <= (limits[i] as number))) {
      return { ...part, edges: keptEdges(kept, part, counties, nodes) };
    }
    // The service that was the nearest is gone, and none is left so near.
    limits = limits.map((limit, i) => {
      if ((found[i] as number) <= limit) return limit;
      return limit === first[i] ? WIDER * limit : Infinity;
    });
  }
}

/** An edit of services moves no edge of the lists: what was found there is asked again. */
function keptEdges(
  { edges, tracts }: KeptCoverage,
  part: Analysis,
  counties: readonly number[],
  nodes: readonly number[],
): EdgeFinder | null {
  if (!edges) return null;
  return (county, node, miles, inReach) => {
    const whole = counties[county] as number;
    const moved = (part.tracts.starts[county] as number) - (tracts.starts[whole] as number);
    return edges(whole, nodes[node] as number, miles, (tract) => inReach(tract + moved));
  };
}

/** Statute miles within which all services are that can matter to some counties, if none is gone. */
function lookoutOf(kept: KeptCoverage, counties: readonly number[], node: number): number {
  const support = kept.input.catalog.nodes[node] as SupportNode;
  const nearest = kept.miles[node] as Float64Array;
  const { starts } = kept.tracts;
  let farthest = 0;
  for (const county of counties) {
    const limit = longestLimit(kept.input, support, kept.counties[county] as CoverageCounty);
    const own = nearest.subarray(starts[county], starts[county + 1]);
    farthest = Math.max(farthest, limit, largestOf(own));
  }
  return farthest;
}

/** The services that count for some nodes, each support as far as any of its nodes looks. */
function servicesWithin(
  { input, services }: KeptCoverage,
  nodes: readonly SupportNode[],
  limits: readonly number[],
  search: ServiceSearch,
): CoverageService[] {
  const milesOf = new Map<string, number>();
  nodes.forEach(({ slug }, i) => {
    for (const member of input.catalog.members(slug)) {
      milesOf.set(member, Math.max(milesOf.get(member) ?? 0, limits[i] as number));
    }
  });
  return [...milesOf].flatMap(([support, miles]) => searchKept(services, support, search, miles));
}

function largestOf(values: Float64Array): number {
  let largest = 0;
  for (const value of values) if (value > largest) largest = value;
  return largest;
}
