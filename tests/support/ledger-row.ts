import type { LedgerRow, Tally } from '#lib/view/gaps-page.ts';

const NOTHING: Tally = { covered: 0, assessed: 0 };

/** A county of the ledger with a letter per column; nothing else is known of its cells. */
export function ledgerRow(
  name: string,
  states: string,
  changes: Partial<LedgerRow> = {},
): LedgerRow {
  const unknown = [...states].map(() => null);
  return {
    fips: name,
    name,
    fullName: `${name} County`,
    population: 1000,
    rurality: 'rural',
    states,
    outOfReach: unknown,
    nearest: unknown,
    services: [...states].map(() => 0),
    unsaid: [],
    confirmed: [],
    edges: [],
    dimensions: { health: NOTHING, home: NOTHING, purpose: NOTHING, community: NOTHING },
    total: NOTHING,
    gaps: 0,
    ...changes,
  };
}
