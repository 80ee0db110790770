import { readColors } from '../ui/read-colors.ts';

/** Names of the color tokens that the map draws with. */
const TOKENS = [
  'page',
  'surface',
  'ink',
  'muted',
  'rule',
  'edge',
  'accent',
  'elsewhere',
  'elsewhere-label',
  'gap',
  'neighbor',
  'neighbor-mark',
  'partial',
  'partial-mark',
  'covered',
  'covered-mark',
  'unknown',
  'unknown-mark',
  'scale-1',
  'scale-2',
  'scale-3',
  'scale-4',
  'scale-5',
] as const;
export type ColorToken = (typeof TOKENS)[number];
export type MapColors = Readonly<Record<ColorToken, string>>;

/** The tokens as the page resolves them now. */
export function readMapColors(element: HTMLElement): MapColors {
  return readColors(element, TOKENS);
}
