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
