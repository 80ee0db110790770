import { stillHolds } from '#lib/domain/shelf-life.ts';
import type { SupportNode } from '#lib/domain/support.ts';
import { analyzeStates, type StateAnalysis } from '../analysis.ts';
import type { CellState } from '../cell.ts';
import type { CoverageInput, CoverageService } from '../input.ts';
import { ruleOn, type Ruling } from '../ruling.ts';
import { findDependents } from './find-dependents.ts';
import { serveStates } from './serve-states.ts';

/** A cell whose state would be another if a record turned out to be gone. */
export interface CellChange {
  /** 5-digit FIPS. */
  county: string;
  support: string;
  from: CellState;
  to: CellState;
  /** Residents of the county; null where not known. */
  population: number | null;
}

/** A record that should be verified, and what hangs on it. */
export interface RecordCall {
  service: CoverageService;
  /** Cells that would change their state, in the order of the nodes and then of the counties. */
  changes: readonly CellChange[];
  /** Residents of the counties of those cells, each county once. */
  residents: number;
  /** Residents who would lose reach of any one support: the most of what the nodes lose. */
  lost: number;
}

/** Whether a record was never verified, or so long ago that the word no longer holds. */
export function isDue(
  { support, verifiedOn }: Pick<CoverageService, 'support' | 'verifiedOn'>,
  { catalog, today }: Pick<CoverageInput, 'catalog' | 'today'>,
): boolean {
  const node = catalog.find(support);
  return verifiedOn === null || node === undefined || !stillHolds(verifiedOn, node, today);
}

/**
 * Finds out what hangs on each record that is due: without the record, the cells that it can change
 * are assessed again. Only cells that the record decides are looked at: where it is the only service,
 * or one of as few in reach as the yardstick asks for.
 * @param nodes the support nodes whose cells count
 * @returns records on which any state or any resident's reach hangs, those of most residents first
 */
export function findRecordCalls(input: CoverageInput, nodes: readonly SupportNode[]): RecordCall[] {
  const analysis = analyzeStates(input, nodes);
  const effects = new Map<CoverageService, Effect[]>();
  nodes.forEach((support, node) => {
    const near = serveStates(input, support);
    for (const [service, counties] of findDependents(analysis, node)) {
      if (!isDue(service, input)) continue;
      const effect = effectOf(analysis, node, counties, near, service);
      if (effect.changes.length === 0 && effect.lost === 0) continue;
      effects.set(service, [...(effects.get(service) ?? []), effect]);
    }
  });
  return [...effects].map(([service, list]) => sumUp(service, list)).sort(byWeight);
}

/** What the end of a record does to the cells of one node. */
interface Effect {
  changes: CellChange[];
  lost: number;
}

function effectOf(
  analysis: StateAnalysis,
  node: number,
  counties: readonly number[],
  near: readonly CoverageService[],
  gone: CoverageService,
): Effect {
  const support = analysis.nodes[node] as SupportNode;
  const fips = new Set(counties.map((county) => analysis.counties[county]?.fips));
  const without = analyzeStates(
    {
      ...analysis.input,
      counties: analysis.input.counties.filter((county) => fips.has(county.fips)),
      tracts: tractsOf(analysis, fips),
      services: near.filter((service) => service !== gone),
    },
    [support],
  );
  const effect: Effect = { changes: [], lost: 0 };
  const yardstick = analysis.input.yardsticks.inForce(support.slug);
  [...counties]
    .sort((a, b) => a - b)
    .forEach((county, position) => {
      const before = ruleOn(analysis, county, node, yardstick);
      const after = ruleOn(without, position, 0, yardstick);
      const [inNeed, then] = [outOfReach(before), outOfReach(after)];
      effect.lost += (then ?? 0) - (inNeed ?? then ?? 0);
      if (after.state === before.state) return;
      const { fips } = analysis.counties[county] as StateAnalysis['counties'][number];
      const { state: from, reach } = before;
      effect.changes.push({
        ...{ county: fips, support: support.slug, from, to: after.state },
        population: reach.population,
      });
    });
  return { ...effect, lost: Math.max(0, effect.lost) };
}

/** As a cell says it: of what is not assessed nothing is known. */
function outOfReach({ state, reach }: Ruling): number | null {
  return state === 'not-assessed' ? null : reach.outOfReach;
}

const tractsByCounty = new WeakMap<CoverageInput, Map<string, CoverageInput['tracts'][number][]>>();

function tractsOf({ input }: StateAnalysis, fips: ReadonlySet<string | undefined>) {
  let all = tractsByCounty.get(input);
  if (!all) {
    all = Map.groupBy(input.tracts, ({ county }) => county);
    tractsByCounty.set(input, all);
  }
  return [...fips].flatMap((county) => all.get(county ?? '') ?? []);
}

function sumUp(service: CoverageService, effects: readonly Effect[]): RecordCall {
  const changes = effects.flatMap((effect) => effect.changes);
  const counties = new Map(changes.map(({ county, population }) => [county, population ?? 0]));
  return {
    service,
    changes,
    residents: [...counties.values()].reduce((sum, people) => sum + people, 0),
    lost: Math.max(...effects.map(({ lost }) => lost)),
  };
}

/** Most residents first; among equals those of whom most would lose reach, then in a fixed order. */
function byWeight(a: RecordCall, b: RecordCall): number {
  return b.residents - a.residents || b.lost - a.lost || (a.service.id < b.service.id ? -1 : 1);
}
