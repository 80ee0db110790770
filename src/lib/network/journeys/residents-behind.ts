import type { Journey, Journeys } from './find-journeys.ts';

/** Residents of the counties of some journeys, each county once. */
export function residentsBehind({ serving }: Journeys, list: readonly Journey[]): number {
  const counties = new Set(list.map(({ county }) => county));
  return [...counties].reduce((sum, at) => sum + (serving.residents[at]?.population ?? 0), 0);
}
