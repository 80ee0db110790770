/**
 * The smallest value at which at least half of the total weight is counted.
 * @param values in any order; those from position `start` up to `end` are taken
 * @param weights above zero, at the same positions
 * @returns null where there is nothing to weigh
 */
export function weightedMedian(
  values: Float64Array,
  weights: Float64Array,
  start = 0,
  end = values.length,
): number | null {
  if (start >= end) return null;
  const weightUpTo = (limit: number): number => {
    let total = 0;
    for (let i = start; i < end; i++) {
      if ((values[i] as number) <= limit) total += weights[i] as number;
    }
    return total;
  };
  const sorted = values.slice(start, end).sort();
  const half = weightUpTo(Infinity) / 2;
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (weightUpTo(sorted[middle] as number) >= half) high = middle;
    else low = middle + 1;
  }
  return sorted[low] as number;
}
