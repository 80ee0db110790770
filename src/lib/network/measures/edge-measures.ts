import type { EdgeMeasure } from './measure.ts';

/** What the network says of each tie. */
export const EDGE_MEASURES: readonly EdgeMeasure[] = [
  {
    ...{ id: 'bridge', level: 'edge', label: 'Sole tie', format: 'count' },
    meaning: 'Whether the network would fall apart here if it ended: 1 if so.',
    ...{ formula: 'bridge', source: 'Hopcroft and Tarjan 1973' },
    compute: ({ cuts }) => cuts.bridges,
  },
  {
    ...{ id: 'strength', level: 'edge', label: 'Strength', format: 'count' },
    meaning: 'The closest way in which the two work together: 1 awareness to 4 integration.',
    ...{ formula: 'greatest strength of the ties of a pair', source: 'Visible Network Labs' },
    compute: ({ graph }) => graph.strengths,
  },
];
