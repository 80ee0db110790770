import type { Graph } from '../graph/graph.ts';
import { crossingOfGroups, groupAssortativity } from './groups.ts';
import type { GraphMeasure } from './measure.ts';
import { countCrossing, eiIndex, type Crossing } from './mixing.ts';

/** Sides of `NodeFacts`. */
const NON_CLINICAL = 0;
const CLINICAL = 1;

/** What kinds of organizations and places the ties connect. */
export const MIX_MEASURES: readonly GraphMeasure[] = [
  {
    ...{ id: 'confirmedShare', level: 'graph', label: 'Confirmed by both', format: 'share' },
    meaning: 'The share of ties that both sides confirm; the others rest on one side’s word.',
    ...{ formula: 'confirmed ties / m', source: 'ROSC Atlas' },
    compute: ({ graph: { edges, confirmed } }) =>
      edges === 0 ? null : confirmed.reduce((sum, one) => sum + one, 0) / edges,
  },
  {
    ...{ id: 'strongShare', level: 'graph', label: 'Strong ties', format: 'share' },
    meaning:
      'The share of ties that are coordination or integration, and not only awareness or cooperation.',
    ...{ formula: 'ties of strength 3 or 4 / m', source: 'Visible Network Labs, levels of ties' },
    compute: ({ graph: { edges, strengths } }) =>
      edges === 0 ? null : strengths.filter((strength) => strength >= 3).length / edges,
  },
  {
    ...{ id: 'clinicalEiIndex', level: 'graph', label: 'Clinical to community', format: 'decimal' },
    meaning:
      'Whether clinical and non-clinical organizations work with each other (toward 1) or among themselves (toward −1).',
    ...{ formula: '(external − internal) / (external + internal)' },
    source: 'Krackhardt and Stern 1988',
    compute: ({ graph, facts }) => eiIndex(countCrossing(graph, facts.side)),
  },
  {
    ...{ id: 'eiIndexOfClinical', level: 'graph', label: 'Clinical side', format: 'decimal' },
    meaning:
      'Whether clinical organizations work with the community side (toward 1) or among themselves (toward −1).',
    ...{ formula: '(external − internal) / (external + internal), ties of clinical organizations' },
    source: 'Krackhardt and Stern 1988',
    compute: ({ graph, facts }) => eiIndexOfSide(graph, facts.side, CLINICAL),
  },
  {
    ...{ id: 'eiIndexOfNonClinical', level: 'graph', label: 'Community side', format: 'decimal' },
    meaning:
      'Whether non-clinical organizations work with the clinical side (toward 1) or among themselves (toward −1).',
    formula: '(external − internal) / (external + internal), ties of non-clinical organizations',
    source: 'Krackhardt and Stern 1988',
    compute: ({ graph, facts }) => eiIndexOfSide(graph, facts.side, NON_CLINICAL),
  },
  {
    ...{ id: 'clinicalAssortativity', level: 'graph', label: 'Sides apart', format: 'decimal' },
    meaning:
      'How far clinical and non-clinical organizations keep apart: 1 wholly, 0 as by chance, below 0 they seek each other.',
    formula: '(Σ e(g,g) − Σ a(g)²) / (1 − Σ a(g)²), e ties within a side, a ends of ties on a side',
    source: 'Newman 2003',
    compute: ({ graph, facts }) => groupAssortativity(crossingOfGroups(graph, facts.side, 2)),
  },
  {
    ...{ id: 'clinicalCrossingShare', level: 'graph', label: 'Cross the divide', format: 'share' },
    meaning: 'The share of ties that join a clinical with a non-clinical organization.',
    ...{ formula: 'external / (external + internal)', source: 'Krackhardt and Stern 1988' },
    compute: ({ graph, facts }) => externalShare(countCrossing(graph, facts.side)),
  },
  {
    ...{
      id: 'dimensionCrossingShare',
      level: 'graph',
      label: 'Across dimensions',
      format: 'share',
    },
    meaning:
      'The share of ties that join two of Health, Home, Purpose and Community; needs seldom come one at a time.',
    formula: 'ties between organizations of two main dimensions / ties where both are known',
    source: 'SAMHSA 2012, four dimensions of recovery',
    compute: ({ graph, facts }) => externalShare(countCrossing(graph, facts.dimension)),
  },
  {
    ...{ id: 'countyCrossingShare', level: 'graph', label: 'Cross county lines', format: 'share' },
    meaning: 'The share of ties between organizations that have no county in common.',
    formula:
      'ties of organizations without a common county / ties where the counties of both are known',
    source: 'ROSC Atlas',
    compute: ({ graph, facts }) => externalShare(countyCrossing(graph, facts.counties)),
  },
];

function eiIndexOfSide(graph: Graph, sides: Int8Array, side: number): number | null {
  const own = crossingOfGroups(graph, sides, 2)[side];
  return own ? eiIndex(own) : null;
}

function externalShare({ external, internal }: Crossing): number | null {
  return external + internal === 0 ? null : external / (external + internal);
}

function countyCrossing(
  { edges, lows, highs }: Graph,
  counties: readonly (readonly string[])[],
): Crossing {
  const crossing = { external: 0, internal: 0 };
  for (let edge = 0; edge < edges; edge++) {
    const one = counties[lows[edge] as number] as readonly string[];
    const other = counties[highs[edge] as number] as readonly string[];
    if (one.length === 0 || other.length === 0) continue;
    if (one.some((county) => other.includes(county))) crossing.internal++;
    else crossing.external++;
  }
  return crossing;
}
