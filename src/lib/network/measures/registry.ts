import { EDGE_MEASURES } from './edge-measures.ts';
import { MIX_MEASURES } from './graph-mix.ts';
import { SHAPE_MEASURES } from './graph-shape.ts';
import { SIZE_MEASURES } from './graph-size.ts';
import type { GraphMeasure, Measure } from './measure.ts';
import { NODE_MEASURES } from './node-measures.ts';

export const GRAPH_MEASURES: readonly GraphMeasure[] = [
  ...SIZE_MEASURES,
  ...SHAPE_MEASURES,
  ...MIX_MEASURES,
];

/** All measures, in the order in which they are shown. */
export const MEASURES: readonly Measure[] = [...GRAPH_MEASURES, ...NODE_MEASURES, ...EDGE_MEASURES];

export { EDGE_MEASURES, NODE_MEASURES };
