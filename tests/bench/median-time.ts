/**
 * Runs a task several times.
 * @returns the median of its times in milliseconds
 */
export function medianTime(task: () => void, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    task();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[runs >> 1] ?? NaN;
}

/**
 * Runs two tasks in turn, so that what else the machine does slows both alike.
 * @returns the median of each one's times in milliseconds
 */
export function medianTimes(
  one: () => void,
  other: () => void,
  runs: number,
): [one: number, other: number] {
  const times = Array.from({ length: runs }, () =>
    [one, other].map((task) => {
      const start = performance.now();
      task();
      return performance.now() - start;
    }),
  );
  const median = (which: number) =>
    times.map((both) => both[which] ?? NaN).sort((a, b) => a - b)[runs >> 1] ?? NaN;
  return [median(0), median(1)];
}
