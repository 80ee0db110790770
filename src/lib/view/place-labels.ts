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

/** Where a name stands: its left end and its middle line. */
export interface PlacedLabel {
  /** Position among the candidates. */
  at: number;
  x: number;
  y: number;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const GAP = 4;
/** Side of the squares by which neighbors are looked up, pixels. */
const SQUARE = 64;

/**
 * Places names beside their marks, the most important first: right, left, above, below. A name
 * that would lie over a mark or over another name is left out; a table holds every name.
 * @param height of a line, pixels
 * @param size width and height of the picture: a name must lie within it
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  height: number,
  size: readonly [width: number, height: number],
): PlacedLabel[] {
  const taken = createBoxIndex();
  for (const { x, y, radius } of candidates) {
    taken.add({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  }
  const order = candidates
    .map((candidate, at) => ({ ...candidate, at }))
    .sort((a, b) => b.importance - a.importance || a.at - b.at);
  return order.flatMap((candidate): PlacedLabel[] => {
    for (const box of positions(candidate, height)) {
      if (!isWithin(box, size) || taken.meets(box)) continue;
      taken.add(box);
      return [{ at: candidate.at, x: box.left, y: (box.top + box.bottom) / 2 }];
    }
    return [];
  });
}

function positions({ x, y, radius, width }: LabelCandidate, height: number): Box[] {
  const box = (left: number, top: number): Box => ({
    ...{ left, top, right: left + width, bottom: top + height },
  });
  return [
    box(x + radius + GAP, y - height / 2),
    box(x - radius - GAP - width, y - height / 2),
    box(x - width / 2, y - radius - GAP - height),
    box(x - width / 2, y + radius + GAP),
  ];
}

function isWithin({ left, top, right, bottom }: Box, [width, height]: readonly [number, number]) {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

/** Boxes by the squares that they lie in. */
function createBoxIndex() {
  const squares = new Map<string, Box[]>();
  const keys = ({ left, top, right, bottom }: Box): string[] => {
    const found: string[] = [];
    for (let x = Math.floor(left / SQUARE); x <= Math.floor(right / SQUARE); x++) {
      for (let y = Math.floor(top / SQUARE); y <= Math.floor(bottom / SQUARE); y++) {
        found.push(`${x} ${y}`);
      }
    }
    return found;
  };
  return {
    add(box: Box): void {
      for (const key of keys(box)) {
        const list = squares.get(key);
        if (list) list.push(box);
        else squares.set(key, [box]);
      }
    },
    meets: (box: Box): boolean =>
      keys(box).some((key) => squares.get(key)?.some((other) => overlap(box, other))),
  };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
