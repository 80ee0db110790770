import type { SupportNode } from '#lib/domain/support.ts';
import { analyze, type Analysis } from '../analysis.ts';
import { assessCell } from '../assess-cell.ts';
import type { CoverageCounty, CoverageService } from '../input.ts';
import { affectedCounties } from './affected-counties.ts';
import type { KeptCoverage } from './kept-coverage.ts';
import { longestLimit } from './longest-limit.ts';
import { servicesNear } from './services-near.ts';

/** One service as it was and as it is; null where it was not there, or is no more. */
export interface ServiceChange {
  before: CoverageService | null;
  after: CoverageService | null;
}

/** What a change came to. */
export interface UpdatedCoverage {
  kept: KeptCoverage;
  /** Positions of the cells that were worked out again. */
  cells: readonly number[];
}

/**
 * Works a change of one service into what is kept: only the cells that it can change are assessed
 * again, by the same functions and to the last bit as all of them would be.
 * @param change `before` is one of the services that are kept
 */
export function updateCoverage(kept: KeptCoverage, change: ServiceChange): UpdatedCoverage {
  const { catalog } = kept.input;
  const versions = [change.before, change.after].filter((one) => one !== null);
  const nodes = positionsOf(catalog.nodes, ({ slug }) =>
    versions.some(({ support }) => catalog.members(slug).includes(support)),
  );
  const servicesOf = replaceService(kept.servicesOf, change);
  const counties = [
    ...new Set(versions.flatMap((service) => affectedCounties(kept, service, nodes))),
  ].sort((a, b) => a - b);
  const next = { ...kept, servicesOf };
  if (counties.length === 0 || nodes.length === 0) return { kept: next, cells: [] };
  return assessAgain(next, counties, nodes);
}

function assessAgain(
  kept: KeptCoverage,
  counties: readonly number[],
  nodes: readonly number[],
): UpdatedCoverage {
  const part = analyzePart(kept, counties, nodes);
  const cells = [...kept.cells];
  const all = kept.input.catalog.nodes.length;
  const positions: number[] = [];
  counties.forEach((county, i) => {
    nodes.forEach((node, j) => {
      const position = county * all + node;
      cells[position] = assessCell(part, i, j).cell;
      positions.push(position);
    });
  });
  const miles = [...kept.miles];
  nodes.forEach((node, j) => {
    miles[node] = patchMiles(kept, counties, miles[node] as Float64Array, part, j);
  });
  return { kept: { ...kept, cells, miles }, cells: positions };
}

/**
 * The analysis of some counties and nodes, with the services and claims that concern them alone. A
 * service that was the nearest may be gone: where none is left nearby, all of the country are asked.
 */
function analyzePart(
  kept: KeptCoverage,
  counties: readonly number[],
  nodes: readonly number[],
): Analysis {
  const { input, tractsOf, servicesOf } = kept;
  const wanted = nodes.map((node) => input.catalog.nodes[node] as SupportNode);
  const places = counties.map((county) => kept.counties[county] as CoverageCounty);
  const members = new Set(wanted.flatMap(({ slug }) => [...input.catalog.members(slug)]));
  const services = [...members].flatMap((slug) => servicesOf.get(slug) ?? []);
  const tracts = places.flatMap(({ fips }) => tractsOf.get(fips) ?? []);
  const miles = Math.max(
    LEAST_SURROUNDINGS,
    ...places.flatMap((place) => wanted.map((node) => longestLimit(input, node, place))),
  );
  const near = servicesNear(services, {
    counties: places.map(({ fips }) => fips),
    points: tracts,
    miles,
  });
  const about = {
    ...input,
    counties: places,
    tracts,
    claims: input.claims.filter(({ support }) => members.has(support)),
  };
  const part = analyze({ ...about, services: near }, wanted);
  const whole = part.nearest.every((one) => one.miles.every((far) => far <= miles));
  return whole ? part : analyze({ ...about, services }, wanted);
}

/** Statute miles around the counties in which the nearest service is looked for first. */
const LEAST_SURROUNDINGS = 100;

function patchMiles(
  { tracts }: KeptCoverage,
  counties: readonly number[],
  before: Float64Array,
  part: Analysis,
  node: number,
): Float64Array {
  const after = before.slice();
  const { miles } = part.nearest[node] as Analysis['nearest'][number];
  counties.forEach((county, i) => {
    const own = miles.subarray(part.tracts.starts[i], part.tracts.starts[i + 1]);
    after.set(own, tracts.starts[county]);
  });
  return after;
}

function replaceService(
  servicesOf: KeptCoverage['servicesOf'],
  { before, after }: ServiceChange,
): KeptCoverage['servicesOf'] {
  const next = new Map(servicesOf);
  if (before) {
    const others = (next.get(before.support) ?? []).filter((one) => one !== before);
    next.set(before.support, others);
  }
  if (after) next.set(after.support, [...(next.get(after.support) ?? []), after]);
  return next;
}

function positionsOf<T>(list: readonly T[], wants: (one: T) => boolean): number[] {
  return [...list.keys()].filter((position) => wants(list[position] as T));
}
