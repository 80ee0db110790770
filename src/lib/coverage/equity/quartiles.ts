/** Fewer values than this make no quarters worth the name: two counties each. */
export const FEWEST_VALUES = 8;

/** The three limits between the quarters of a series. */
export type QuartileCuts = readonly [first: number, second: number, third: number];

/**
 * The quartiles of the values, by linear interpolation between the two nearest (type 7 of Hyndman
 * and Fan 1996, the default of R and of NumPy). Each value counts once: counties are not weighted
 * by their residents.
 * @returns null where there are fewer than eight values, or where all are the same
 */
export function quartileCuts(values: readonly number[]): QuartileCuts | null {
  const sorted = [...values].sort((a, b) => a - b);
  if (sorted.length < FEWEST_VALUES || sorted[0] === sorted.at(-1)) return null;
  const at = (share: number) => {
    const place = share * (sorted.length - 1);
    const below = Math.floor(place);
    const low = sorted[below] as number;
    const high = sorted[below + 1] ?? low;
    return low + (place - below) * (high - low);
  };
  return [at(0.25), at(0.5), at(0.75)];
}

/** Which quarter a value falls in, 1 the lowest; a value on a limit belongs below it. Equal values never part. */
export function quartileOf(value: number, [first, second, third]: QuartileCuts): 1 | 2 | 3 | 4 {
  if (value <= first) return 1;
  if (value <= second) return 2;
  return value <= third ? 3 : 4;
}
