import type { CoverageInput, CoverageService } from '#lib/coverage/input.ts';
import { assessCoverage } from '#lib/coverage/assess-coverage.ts';
import { inputOf, keepCoverage } from '#lib/coverage/update/kept-coverage.ts';
import { updateCoverage, type ServiceChange } from '#lib/coverage/update/update-coverage.ts';
import type { BenchRow } from './bench-row.ts';
import { medianTime } from './median-time.ts';

const LEAST_RATIO = 50;
/** Services of the state that are taken out and put back, spread over its list. */
const EDITS = 40;
/** Rounds of all edits before any is timed. */
const WARM_UP = 5;

/**
 * Times the removal and the addition of single services of a state against assessing all of its
 * cells again, which must come to the same.
 * @throws Error where the two disagree, for then their times say nothing
 */
export function benchCoverageEdit(input: CoverageInput, state: string): BenchRow[] {
  const own = input.services.filter(
    ({ county, point, modality }) =>
      county?.startsWith(state) && point !== null && modality !== 'virtual',
  );
  const step = Math.max(1, Math.floor(own.length / EDITS));
  const chosen = own.filter((_, i) => i % step === 0).slice(0, EDITS);
  const kept = keepCoverage(input);
  const without = chosen.map((service) => updateCoverage(kept, { before: service, after: null }));
  const [first] = without;
  if (
    first &&
    JSON.stringify(first.kept.cells) !== JSON.stringify(assessCoverage(inputOf(first.kept)))
  )
    throw new Error('An edit differs from assessing all cells again');
  // Assessing all cells was run a dozen times before: the edits are as warm when they are timed.
  const each = (changes: readonly (readonly [typeof kept, ServiceChange])[]) => {
    for (let round = 0; round < WARM_UP; round++) {
      for (const [from, edit] of changes) updateCoverage(from, edit);
    }
    const times = changes.map(([from, edit]) => medianTime(() => updateCoverage(from, edit), 3));
    const ours = [...times].sort((a, b) => a - b)[times.length >> 1] ?? NaN;
    // Timed beside each: a machine is not as quick in one minute as in the next.
    return { ours, baseline: medianTime(() => assessCoverage(input), 9) };
  };
  const change = (before: CoverageService | null, after: CoverageService | null) => ({
    before,
    after,
  });
  const removed = each(chosen.map((service) => [kept, change(service, null)]));
  const added = each(chosen.map((service, i) => [without[i]?.kept ?? kept, change(null, service)]));
  return (
    [
      ['removed', removed],
      ['added', added],
    ] as const
  ).map(([what, { ours, baseline }]) => ({
    name: `one service ${what}, against all cells again (${input.counties.length} counties)`,
    ours,
    baseline,
    ratio: baseline / ours,
    limit: `at least ${LEAST_RATIO} times faster`,
    kept: baseline / ours >= LEAST_RATIO,
  }));
}
