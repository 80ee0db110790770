import type { CellChange } from '#lib/coverage/calls/record-calls.ts';
import type { CellState } from '#lib/coverage/cell.ts';
import { cellStateView } from './cell-states.ts';
import { people } from './numbers.ts';

/** One call to make: a record to verify, or an absence to confirm. */
export interface CallLine {
  kind: 'record' | 'absence';
  /** Identity within the sheet. */
  id: string;
  /** Null for an absence: there is nobody listed to ask. */
  organization: string | null;
  /** Slug. */
  support: string;
  label: string;
  /** "Perry County"; null where a record has no place. */
  county: string | null;
  /** As listed; null for a confidential place and where none is listed. */
  phone: string | null;
  verifiedOn: string | null;
  /** "Perry and Knott would become gaps: 28,473 residents". */
  change: string;
  reason: string;
  /** Residents of the counties whose cells may change. */
  residents: number;
  /** Residents who would lose reach; null for an absence. */
  lost: number | null;
}

/** The calls of a state, those of most residents first, records and absences apart. */
export interface CallSheet {
  records: readonly CallLine[];
  absences: readonly CallLine[];
  /** Old records on which, each alone, nothing hangs. */
  idle: number;
}

const PLURAL: Readonly<Record<CellState, string>> = {
  gap: 'gaps',
  'neighbor-dependent': 'neighbor-dependent',
  partial: 'partial',
  covered: 'covered',
  'not-assessed': 'not assessed',
};
const SHOWN = 4;

/**
 * What would change, in a sentence per support and new state.
 * @param own slug of the record's own support, which needs no name
 */
export function changeSentence(
  changes: readonly CellChange[],
  own: string,
  names: { county: (fips: string) => string; support: (slug: string) => string },
): string {
  const groups = Map.groupBy(changes, ({ support, to }) => `${support} ${to}`);
  return [...groups.values()]
    .map((group) => {
      const [{ support, to }] = group as [CellChange, ...CellChange[]];
      const counties = listed(group.map(({ county }) => names.county(county)));
      const residents = group.reduce((sum, { population }) => sum + (population ?? 0), 0);
      const state =
        group.length > 1
          ? PLURAL[to]
          : to === 'gap'
            ? 'a gap'
            : cellStateView(to).label.toLowerCase();
      const of = support === own ? '' : `${names.support(support)}: `;
      return `${of}${counties} would become ${state}: ${people(residents)} residents.`;
    })
    .join(' ');
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN);
  const more = names.length - shown.length;
  const all = more > 0 ? [...shown, `${more} more`] : shown;
  return all.length === 1
    ? (all[0] ?? '')
    : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}
