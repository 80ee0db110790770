import type { MissingTiesAnswer } from '#lib/server/services/network/missing-ties.ts';
import { footnote } from './network-options.ts';

/** Missing ties for people: one sentence each. */
export function missingTiesText(answer: MissingTiesAnswer): string {
  const lines = answer.ties.map((tie, at) => {
    const { from, to, direction, milesApart, journeys, residents, counties } = tie;
    const arrow = direction === 'mutual' ? '<>' : '>';
    const apart = milesApart === null ? '' : `, ${milesApart.toFixed(1)} mi apart`;
    const where = counties.length === 1 ? (counties[0]?.name ?? '') : `${counties.length} counties`;
    return (
      `${String(at + 1).padStart(3)}  ${from.name} ${arrow} ${to.name}${apart}: ` +
      `mends ${journeys} of the broken journeys, in ${where} with ${residents.toLocaleString('en-US')} residents`
    );
  });
  return `${lines.join('\n')}\n\n${answer.broken.toLocaleString('en-US')} journeys have no path for want of a tie\n${footnote(answer)}`;
}
