import { spotsAround } from '#lib/view/label-spots.ts';
import type { NameSpot } from './map-name.ts';
import { middleOfArea, type DrawnArea } from './drawn-area.ts';
import { createAreaTest } from './rings-of-path.ts';

/** How far from a place its name may stand without a line to it. */
const NEAR = [4, 8, 13] as const;
/** What a unit of distance costs beside a square unit of a mark that is covered. */
const COST_OF_DISTANCE = 1.6;
/** What a line costs: so much is covered before there is one. */
const COST_OF_LINE = 70;
/** Directions in their order: right, left, above, below, then the corners. */
const DIRECTIONS = [
  ...[
    [1, 0],
    [-1, 0],
    [0, -1],
    [0, 1],
  ],
  ...[
    [1, -1],
    [-1, -1],
    [1, 1],
    [-1, 1],
  ],
] as const;
const COST_OF_ORDER = 1.5;

interface Size {
  width: number;
  height: number;
}

/** Beside a place, in eight directions, then farther away with a line. */
export function spotsBesidePlace(x: number, y: number, { width, height }: Size): NameSpot[] {
  const beside = NEAR.flatMap((away) =>
    DIRECTIONS.map(([across = 0, down = 0], order): NameSpot => {
      const corner = across !== 0 && down !== 0 ? 0.6 : 1;
      const left = x - width / 2 + across * (width / 2 + away * corner);
      const top = y - height / 2 + down * (height / 2 + away * corner);
      return {
        box: { left, top, right: left + width, bottom: top + height },
        cost: (away - NEAR[0]) * COST_OF_DISTANCE * 2 + order * COST_OF_ORDER,
        leader: null,
      };
    }),
  );
  const led = spotsAround({ x, y, radius: 0, width, importance: 0 }, height).map(
    ({ box, away, anchor }): NameSpot => ({
      ...{ box, leader: anchor, cost: COST_OF_LINE + away * COST_OF_DISTANCE },
    }),
  );
  return [...beside, ...led];
}

/** Between two spots of a grid. */
const GRID = 6;
/** What a corner of a name outside of its area costs. */
const COST_OUTSIDE = 60;

/**
 * Within an area, near its middle: the spots of a grid.
 * @param within whether the whole name must lie in the area
 */
export function spotsInArea(area: DrawnArea, { width, height }: Size, within: boolean): NameSpot[] {
  const { rings, bounds } = area;
  const [x, y] = middleOfArea(area);
  const spots: NameSpot[] = [];
  const tooNarrow = bounds.right - bounds.left < width || bounds.bottom - bounds.top < height;
  if (within && tooNarrow) return spots;
  const isIn = createAreaTest(rings);
  const [across, down] = [reach(bounds.left, bounds.right), reach(bounds.top, bounds.bottom)];
  for (let row = -down; row <= down; row++) {
    const top = y + row * GRID - height / 2;
    for (let column = -across; column <= across; column++) {
      const left = x + column * GRID - width / 2;
      const isOutside = ([right, below]: (typeof SAMPLES)[number]) =>
        !isIn(left + right * width, top + below * height);
      if (within && SAMPLES.some(isOutside)) continue;
      const outside = within ? 0 : SAMPLES.filter(isOutside).length;
      spots.push({
        ...{ box: { left, top, right: left + width, bottom: top + height }, leader: null },
        cost: Math.hypot(column, row) * GRID * COST_OF_DISTANCE + outside * COST_OUTSIDE,
      });
    }
  }
  return spots;
}

/** At most so many steps to each side: a name far from the middle of a large area is none of it. */
const MOST_STEPS = 14;
const reach = (from: number, to: number): number =>
  Math.min(MOST_STEPS, Math.ceil((to - from) / 2 / GRID));

/** Where a name is looked at, as shares of its width and height: along its top, its foot and its middle. */
const SAMPLES = [0, 0.5, 1].flatMap((across) => [0, 0.5, 1].map((down) => [across, down] as const));
