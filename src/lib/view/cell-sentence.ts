import type { LedgerCell } from './gaps-page.ts';
import { counted, miles, people, percent } from './numbers.ts';

/**
 * What a cell says, in one line: "None found · 0 % of 31,659 residents in reach · nearest 85 mi · robust."
 * @param virtual true for a support that is virtual by nature: it has no reach
 */
export function cellSentence(
  cell: LedgerCell,
  population: number | null,
  virtual: boolean,
): string {
  const { state, services, confirmed, outOfReach, nearestMiles, robust } = cell;
  const none = confirmed ? 'None, a person checked' : 'None found';
  if (state === 'not-assessed' && services === 0) return 'No source claims to list it here.';
  const parts = [services > 0 ? counted(services, 'service here', 'services here') : none];
  if (virtual)
    return `${state === 'covered' ? 'Offered to the county' : 'None offered to the county'}.`;
  if (population && outOfReach !== null) {
    parts.push(
      `${percent(1 - outOfReach / population)} of ${people(population)} residents in reach`,
    );
  }
  parts.push(nearestMiles === null ? 'none listed anywhere' : `nearest ${miles(nearestMiles)}`);
  if (robust) parts.push('robust');
  return `${parts.join(' · ')}.`;
}
