import { createBoxIndex, type Box } from '#lib/view/box-index.ts';
import { NAME_KINDS, type MapLabel, type MapName, type NameSpot } from './map-name.ts';
import { NAME_STYLES } from './name-styles.ts';

/** A mark that a name had better not cover. */
export interface CoveredMark {
  x: number;
  y: number;
  radius: number;
}

/** Between two names. */
const AIR = 1.5;
/** Between two points at which a line is looked at. */
const STEP = 4;
/** Names that only give bearings cover no mark. */
const NEVER_COVERS = new Set(['state', 'quiet']);

/**
 * Places the names of a map, the most important first, each at the spot that costs least: no two names
 * overlap, none lies over a line to another or leaves the frame, and services are covered only where a
 * name has no other room. A name without room is left out: a table holds every name.
 * @param frame within which names stand
 * @param taken where none may stand: the scale
 */
export function placeNames(
  names: readonly MapName[],
  { marks, frame, taken }: { marks: readonly CoveredMark[]; frame: Box; taken: readonly Box[] },
): MapLabel[] {
  const used = createBoxIndex<null>();
  for (const box of taken) used.add(box, null);
  const covered = createBoxIndex<CoveredMark>();
  for (const mark of marks) covered.add(around(mark, mark.radius), mark);
  const ordered = names.toSorted((a, b) => NAME_KINDS.indexOf(a.kind) - NAME_KINDS.indexOf(b.kind));
  return ordered.flatMap((name) => {
    const spot = cheapest(name, (one) => {
      if (!isWithin(one.box, frame) || used.meets(grown(one.box, AIR))) return Infinity;
      if (lineBoxes(name, one).some((box) => used.meets(box))) return Infinity;
      const area = coveredArea(covered.under(one.box));
      return area > 0 && NEVER_COVERS.has(name.kind) ? Infinity : one.cost + area;
    });
    if (!spot) return [];
    for (const box of [spot.box, ...lineBoxes(name, spot)]) used.add(box, null);
    return [toLabel(name, spot)];
  });
}

function cheapest({ spots }: MapName, costOf: (spot: NameSpot) => number): NameSpot | null {
  let best: NameSpot | null = null;
  let least = Infinity;
  for (const spot of spots) {
    // What a spot covers only adds to its cost.
    if (spot.cost >= least) continue;
    const cost = costOf(spot);
    if (cost < least) [best, least] = [spot, cost];
  }
  return best;
}

/** Of each mark once: the index may name one several times. */
function coveredArea(marks: readonly CoveredMark[]): number {
  let area = 0;
  for (const { radius } of new Set(marks)) area += Math.PI * radius ** 2;
  return area;
}

/** The line to a name as small boxes; none where there is no line. */
function lineBoxes({ x, y }: MapName, { leader }: NameSpot): Box[] {
  if (!leader) return [];
  const [dx, dy] = [leader[0] - x, leader[1] - y];
  const count = Math.max(1, Math.floor(Math.hypot(dx, dy) / STEP) - 1);
  return Array.from({ length: count }, (_, i) =>
    around({ x: x + (dx * i) / count, y: y + (dy * i) / count }, 1),
  );
}

function toLabel({ text, kind, x, y }: MapName, { box, leader }: NameSpot): MapLabel {
  const { size, baseline } = NAME_STYLES[kind];
  return {
    ...{ text, kind, box, quiet: kind === 'state' || kind === 'quiet' },
    x: round(box.left),
    y: round((box.top + box.bottom) / 2 + size * baseline),
    leader: leader && { from: [round(x), round(y)], to: [round(leader[0]), round(leader[1])] },
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

const around = ({ x, y }: { x: number; y: number }, by: number): Box => ({
  ...{ left: x - by, right: x + by, top: y - by, bottom: y + by },
});

const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({
  ...{ left: left - by, top: top - by, right: right + by, bottom: bottom + by },
});

const isWithin = (box: Box, frame: Box): boolean =>
  box.left >= frame.left &&
  box.top >= frame.top &&
  box.right <= frame.right &&
  box.bottom <= frame.bottom;
