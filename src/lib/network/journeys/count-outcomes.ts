import type { Journey, JourneyOutcome } from './find-journeys.ts';

/** How many journeys end how. */
export type OutcomeCounts = Record<JourneyOutcome, number> & {
  /** Of those without a path: for want of a tie. The others want the service. */
  missingTie: number;
};

export function countOutcomes(journeys: Iterable<Journey>): OutcomeCounts {
  const counts: OutcomeCounts = {
    ...{ direct: 0, 'two-steps': 0, 'three-steps': 0 },
    ...{ 'no-path': 0, 'no-door': 0, 'not-assessed': 0, missingTie: 0 },
  };
  for (const { outcome, missing } of journeys) {
    counts[outcome]++;
    if (missing === 'tie') counts.missingTie++;
  }
  return counts;
}
