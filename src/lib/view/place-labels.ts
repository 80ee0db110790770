import { createBoxIndex, type Box, type BoxIndex } from './box-index.ts';
import { spotsAround, spotsBeside, type LabelCandidate, type LabelSpot } from './label-spots.ts';

/** Where a name stands: its left end and its middle line. */
export interface PlacedLabel {
  /** Position among the candidates. */
  at: number;
  x: number;
  y: number;
  /** Whether it is one of the names that come first. */
  hub: boolean;
  /** Where a line from the mark ends; null where the name stands right beside it. */
  anchor: readonly [x: number, y: number] | null;
}

/** How many names a picture can carry. */
export interface LabelLimits {
  /** So many of the most important may lie over lesser marks, or be led to by a line. */
  hubs: number;
  /** So many names in all. */
  most: number;
}

/** Square pixels of a picture per name of a hub, and per name. */
const ROOM_PER_HUB = 18_000;
const ROOM_PER_NAME = 9_000;
/** Of so many candidates per place the most important are tried: the least are no landmarks. */
const TRIED_PER_NAME = 3;
/** What a pixel of distance costs beside a square pixel of a lesser mark that is covered. */
const COST_OF_DISTANCE = 3;

/** Of few marks so many are hubs, whatever the room; of more at most so great a share. */
const LEAST_HUBS = 6;
const SHARE_OF_HUBS = 0.2;

/**
 * As many names as a picture of a size carries: a greater share of its marks as one zooms in.
 * @param marks how many are in sight
 */
export function labelLimits(
  [width, height]: readonly [number, number],
  marks: number,
): LabelLimits {
  const area = width * height;
  const hubs = Math.max(LEAST_HUBS, Math.round(marks * SHARE_OF_HUBS));
  return {
    hubs: Math.min(hubs, Math.ceil(area / ROOM_PER_HUB)),
    most: Math.ceil(area / ROOM_PER_NAME),
  };
}

/**
 * Places names beside their marks, the most important first, so that no two names overlap and none
 * covers the mark of a hub. A hub that has no room beside it has its name over lesser marks or at
 * the end of a line, where it covers least; any other name that has no room is left out: a table
 * holds every name.
 * @param height of a line, pixels
 * @param size width and height of the picture: a name must lie within it
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  height: number,
  size: readonly [width: number, height: number],
  { hubs, most }: LabelLimits = { hubs: 0, most: Infinity },
): PlacedLabel[] {
  const order = candidates
    .map((candidate, at) => ({ ...candidate, at }))
    .sort((a, b) => b.importance - a.importance || a.at - b.at);
  const names = createBoxIndex<number>();
  const marks = createBoxIndex<number>();
  order.forEach((candidate, rank) => marks.add(boxOf(candidate), rank));
  const placed: PlacedLabel[] = [];
  const isFree = ({ box }: LabelSpot) => isWithin(box, size) && !names.meets(box);
  for (const [rank, candidate] of order.slice(0, TRIED_PER_NAME * most).entries()) {
    if (placed.length >= most) break;
    const hub = rank < hubs;
    const beside = spotsBeside(candidate, height).filter(isFree);
    const spot =
      beside.find(({ box }) => !marks.meets(box)) ??
      (hub
        ? leastCovering([...beside, ...spotsAround(candidate, height).filter(isFree)], marks, {
            hubs,
            order,
          })
        : null);
    if (!spot) continue;
    const { left, top, bottom } = spot.box;
    names.add(spot.box, rank);
    placed.push({ at: candidate.at, x: left, y: (top + bottom) / 2, hub, anchor: spot.anchor });
  }
  return placed;
}

/** The spot that covers least of lesser marks and is near; null where each covers a hub. */
function leastCovering(
  spots: readonly LabelSpot[],
  marks: BoxIndex<number>,
  { hubs, order }: { hubs: number; order: readonly LabelCandidate[] },
): LabelSpot | null {
  let best: LabelSpot | null = null;
  let least = Infinity;
  for (const spot of spots) {
    const covered = new Set(marks.under(spot.box));
    let cost = spot.away * COST_OF_DISTANCE;
    for (const rank of covered) {
      cost += rank < hubs ? Infinity : (order[rank]?.radius ?? 0) ** 2 * Math.PI;
    }
    if (cost < least) [best, least] = [spot, cost];
  }
  return best;
}

function boxOf({ x, y, radius }: LabelCandidate): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function isWithin({ left, top, right, bottom }: Box, [width, height]: readonly [number, number]) {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}
