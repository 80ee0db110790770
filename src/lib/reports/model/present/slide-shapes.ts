import type { CellState } from '#lib/coverage/cell.ts';

/** Lines and places of a map, in the units of its picture: the page colors them, so that they follow the theme. */
export interface SlideShapes {
  width: number;
  height: number;
  /** Outlines of counties with the state that fills each: paler around the region, "elsewhere" without data. */
  counties: readonly {
    fips: string;
    state: CellState | 'elsewhere';
    paler: boolean;
    path: string;
  }[];
  /** Borders of states, and of the counties of a region within them. */
  borders: string;
  region: string;
  /** The catchment around a single county; empty for none. */
  ring: string;
  /** Lines that lead to names. */
  leaders: readonly string[];
  services: readonly { x: number; y: number }[];
  /** Names; the quiet ones only give bearings. */
  labels: readonly { text: string; x: number; y: number; quiet: boolean }[];
  scale: { x: number; y: number; length: number; text: string } | null;
  /** What the map shows, beside where it shows it; null where nothing stands out, or no room is left. */
  callout: SlideCallout | null;
}

/** Words on a map, with a line that leads to what they are about. */
export interface SlideCallout {
  /** Lines of text, one below the other; `x` and `y` are where the first one's base line begins. */
  lines: readonly string[];
  x: number;
  y: number;
  /** Path of the line that leads from the words to the counties. */
  leader: string;
}
