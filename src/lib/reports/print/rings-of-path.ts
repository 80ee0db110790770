/** A ring of a drawn area, in the picture's units. */
export type Ring = readonly (readonly [x: number, y: number])[];

/** The rings of a path of straight lines: "M0,0L1,0L1,1Z", as shapes are drawn. */
export function ringsOfPath(d: string): Ring[] {
  return d
    .split('M')
    .slice(1)
    .map((part) =>
      part
        .replace('Z', '')
        .split('L')
        .map((pair) => {
          const [x = NaN, y = NaN] = pair.split(',').map(Number);
          return [x, y] as const;
        }),
    );
}

/** Tells whether a point lies within an area. */
export type AreaTest = (x: number, y: number) => boolean;

/**
 * Tells whether points lie within an area: a line from a point to the right crosses its rings an odd
 * number of times. Where a line crosses them is kept: names are tried at many places of few lines.
 */
export function createAreaTest(rings: readonly Ring[]): AreaTest {
  const lines = new Map<number, readonly number[]>();
  return (x, y) => {
    const known = lines.get(y) ?? crossings(rings, y);
    lines.set(y, known);
    let inside = false;
    for (const crossing of known) if (crossing > x) inside = !inside;
    return inside;
  };
}

/** Where a level line crosses the rings. */
function crossings(rings: readonly Ring[], y: number): number[] {
  const found: number[] = [];
  for (const ring of rings) {
    let [fromX, fromY] = ring.at(-1) ?? [NaN, NaN];
    for (const [toX, toY] of ring) {
      if (toY > y !== fromY > y) found.push(((fromX - toX) * (y - toY)) / (fromY - toY) + toX);
      [fromX, fromY] = [toX, toY];
    }
  }
  return found;
}
