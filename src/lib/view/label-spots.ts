import type { Box } from './box-index.ts';

/** A mark that may carry its name. */
export interface LabelCandidate {
  /** In pixels of the picture. */
  x: number;
  y: number;
  radius: number;
  /** Width of the name, in pixels. */
  width: number;
  /** The more important is placed first. */
  importance: number;
}

/** A place where a name may stand. */
export interface LabelSpot {
  box: Box;
  /** From the mark's edge to the name, pixels. */
  away: number;
  /** Where a line from the mark ends, which says whose name it is; null right beside the mark. */
  anchor: readonly [x: number, y: number] | null;
}

const GAP = 4;
/** How far from its mark a name may be led, pixels. */
const RINGS = [12, 24, 38, 54, 72] as const;
const DIRECTIONS = 16;

/** Right beside the mark: right, left, above, below. */
export function spotsBeside({ x, y, radius, width }: LabelCandidate, height: number): LabelSpot[] {
  const spot = (left: number, top: number): LabelSpot => ({
    box: { left, top, right: left + width, bottom: top + height },
    ...{ away: GAP, anchor: null },
  });
  return [
    spot(x + radius + GAP, y - height / 2),
    spot(x - radius - GAP - width, y - height / 2),
    spot(x - width / 2, y - radius - GAP - height),
    spot(x - width / 2, y + radius + GAP),
  ];
}

/** Farther away, in every direction: a line leads to them. */
export function spotsAround({ x, y, radius, width }: LabelCandidate, height: number): LabelSpot[] {
  return RINGS.flatMap((away) =>
    Array.from({ length: DIRECTIONS }, (_, at): LabelSpot => {
      const angle = (at / DIRECTIONS) * 2 * Math.PI;
      const [across, down] = [Math.cos(angle), Math.sin(angle)];
      const anchor = [x + (radius + away) * across, y + (radius + away) * down] as const;
      const left = anchor[0] - (width * (1 - across)) / 2;
      const top = anchor[1] - (height * (1 - down)) / 2;
      return { away, anchor, box: { left, top, right: left + width, bottom: top + height } };
    }),
  );
}
