/** A rectangle of a picture, pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Side of the squares by which neighbors are looked up, pixels. */
const SQUARE = 64;

/** Boxes with what they stand for, found by where they are. */
export interface BoxIndex<T> {
  add(box: Box, what: T): void;
  /** What stands in boxes that overlap one; may name the same twice. */
  under(box: Box): T[];
  meets(box: Box): boolean;
}

export function createBoxIndex<T>(): BoxIndex<T> {
  const squares = new Map<string, { box: Box; what: T }[]>();
  const under = (box: Box): T[] =>
    keysOf(box).flatMap(
      (key) =>
        squares
          .get(key)
          ?.filter((other) => overlap(box, other.box))
          .map(({ what }) => what) ?? [],
    );
  return {
    add(box, what) {
      for (const key of keysOf(box)) {
        const list = squares.get(key);
        if (list) list.push({ box, what });
        else squares.set(key, [{ box, what }]);
      }
    },
    under,
    meets: (box) =>
      keysOf(box).some((key) => squares.get(key)?.some((other) => overlap(box, other.box))),
  };
}

function keysOf({ left, top, right, bottom }: Box): string[] {
  const found: string[] = [];
  for (let x = Math.floor(left / SQUARE); x <= Math.floor(right / SQUARE); x++) {
    for (let y = Math.floor(top / SQUARE); y <= Math.floor(bottom / SQUARE); y++) {
      found.push(`${x} ${y}`);
    }
  }
  return found;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
