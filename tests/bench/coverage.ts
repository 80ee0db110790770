import { assessCoverage } from '#lib/coverage/assess-coverage.ts';
import type { CoverageInput } from '#lib/coverage/input.ts';
import { bruteForceCoverage } from '../support/brute-force-coverage.ts';
import type { BenchRow } from './bench-row.ts';
import { medianTime } from './median-time.ts';

const LEAST_RATIO = 20;
const MOST_MILLISECONDS = 150;

/**
 * Times all coverage cells of the input's counties against the brute-force twin of the tests, which
 * must come to the same states.
 * @param twinRuns the twin takes seconds: one run tells enough
 * @throws Error where the two disagree, for then their times say nothing
 */
export function benchCoverage(input: CoverageInput, runs = 15, twinRuns = 1): BenchRow[] {
  const cells = assessCoverage(input);
  let twins: ReturnType<typeof bruteForceCoverage> = [];
  const baseline = medianTime(() => {
    twins = bruteForceCoverage(input);
  }, twinRuns);
  const different = cells.filter((cell, i) => cell.state !== twins[i]?.state).length;
  if (different > 0) throw new Error(`${different} cells differ from the brute-force twin`);
  const ours = medianTime(() => assessCoverage(input), runs);
  const what = `${input.counties.length} counties × ${input.catalog.nodes.length} supports, ${input.services.length} services`;
  const ratio = baseline / ours;
  return [
    {
      name: `coverage against brute force (${what})`,
      ours,
      baseline,
      ratio,
      limit: `at least ${LEAST_RATIO} times faster`,
      kept: ratio >= LEAST_RATIO,
    },
    {
      name: `coverage in-process (${what})`,
      ours,
      baseline: null,
      ratio: null,
      limit: `at most ${MOST_MILLISECONDS} ms`,
      kept: ours <= MOST_MILLISECONDS,
    },
  ];
}
