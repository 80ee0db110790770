import type { Box } from '#lib/view/box-index.ts';

/** What a name on a map stands for, the most important first: it is placed before those after it. */
export const NAME_KINDS = ['own', 'city', 'state', 'quiet'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** A place where a name may stand. */
export interface NameSpot {
  box: Box;
  /** How much worse it is than the best; square units of a mark that it would cover. */
  cost: number;
  /** Where a line from the named place ends, which says whose name it is; null where that is plain. */
  leader: readonly [x: number, y: number] | null;
}

/** A name that is to be placed. */
export interface MapName {
  text: string;
  kind: NameKind;
  /** What is named, in the picture. */
  x: number;
  y: number;
  spots: readonly NameSpot[];
}

/** A name and where its base line begins. */
export interface MapLabel {
  text: string;
  kind: NameKind;
  /** Whether it only gives bearings, and is smaller. */
  quiet: boolean;
  x: number;
  y: number;
  /** What it covers: no other name does. */
  box: Box;
  /** A line from what is named to the name; null where it is not needed. */
  leader: { from: readonly [number, number]; to: readonly [number, number] } | null;
}
