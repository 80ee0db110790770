/** Color tokens that a picture of the network is drawn with. */
export const GRAPH_TOKENS = [
  'page',
  'surface',
  'sunk',
  'ink',
  'muted',
  'rule',
  'edge',
  'accent',
  'gap',
  'health',
  'home',
  'purpose',
  'community',
] as const;
export type GraphColors = Readonly<Record<(typeof GRAPH_TOKENS)[number], string>>;
