/** The middle of a county on the map. */
export interface CountyMiddle {
  fips: string;
  longitude: number;
  latitude: number;
}

/** Unit steps of the arrow keys: x to the east, y to the north. */
export const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/**
 * The county that lies next in a direction: the nearest whose bearing is within 60 degrees of it.
 * @returns the FIPS code, or null where nothing lies that way
 */
export function countyInDirection(
  counties: readonly CountyMiddle[],
  from: CountyMiddle,
  [dx, dy]: readonly [number, number],
): string | null {
  const shrink = Math.cos((from.latitude * Math.PI) / 180);
  let best: { fips: string; cost: number } | null = null;
  for (const county of counties) {
    const x = (county.longitude - from.longitude) * shrink;
    const y = county.latitude - from.latitude;
    const along = x * dx + y * dy;
    const distance = Math.hypot(x, y);
    if (along <= distance * 0.5 || distance === 0) continue;
    // What lies straight ahead beats what is a little nearer but off to the side.
    const cost = distance * (2 - along / distance);
    if (best === null || cost < best.cost) best = { fips: county.fips, cost };
  }
  return best?.fips ?? null;
}
