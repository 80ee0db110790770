import type { LedgerCell, LedgerRow } from './gaps-page.ts';
import { counted, miles, people, percent } from './numbers.ts';

/**
 * What a cell says, in one line: "None found · 0 % of 31,659 residents in reach · nearest 85 mi · robust."
 * @param virtual true for a support that is virtual by nature: it has no reach
 */
export function cellSentence(
  cell: LedgerCell,
  county: Pick<LedgerRow, 'population' | 'rurality'>,
  virtual: boolean,
): string {
  if (cell.state === 'not-assessed') return `${unassessed(cell, county, virtual)}.`;
  if (virtual)
    return cell.state === 'covered' ? 'Offered to the county.' : 'None offered to the county.';
  const { confirmed, outOfReach, nearestMiles, robust } = cell;
  const { population } = county;
  const parts = [
    here(cell) ??
      (confirmed
        ? 'None, a person checked'
        : cell.unsaid > 0
          ? 'None known to count'
          : 'None found'),
  ];
  if (cell.unsaid > 0) parts.push(`of ${cell.unsaid} the source does not say`);
  if (population && outOfReach !== null) {
    parts.push(
      `${percent(1 - outOfReach / population)} of ${people(population)} residents in reach`,
    );
  }
  parts.push(nearestMiles === null ? 'none listed anywhere' : `nearest ${miles(nearestMiles)}`);
  if (robust) parts.push('robust');
  if (cell.edge) parts.push('the lists end within reach, so this may be better than it seems');
  return `${parts.join(' · ')}.`;
}

/** Why nothing is said of the cell: what is missing first, for a service here is itself a listing. */
function unassessed(
  cell: LedgerCell,
  { population, rurality }: Pick<LedgerRow, 'population' | 'rurality'>,
  virtual: boolean,
): string {
  const unlisted = 'No source claims to list it here';
  if (virtual) return unlisted;
  const missing = !population
    ? 'Not assessed: the residents of the county are not known'
    : rurality === null
      ? 'Not assessed: the county has no rural-urban code'
      : unlisted;
  return [here(cell), missing].filter((part) => part !== null).join(' · ');
}

const here = ({ services }: LedgerCell) =>
  services > 0 ? counted(services, 'service here', 'services here') : null;
