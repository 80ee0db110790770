import type { CellExplanation } from '#lib/coverage/cell-explanation.ts';
import type { ExplanationNames } from './explanation-view.ts';
import type { AccessRow, TractList } from './explanation.ts';
import { counted, people, supplyAmount } from './numbers.ts';

/** Tracts listed on a page; files of the command have all. */
const TRACTS_SHOWN = 300;

/** The places that the access of a cell comes from, as a person reads them. */
export function accessRows({ access }: CellExplanation, names: ExplanationNames): AccessRow[] {
  if (!access) return [];
  return access.sites.map(({ services, supply, capacityUnknown, sharedBy, share }) => {
    const [id = ''] = services;
    const named = names.services.get(id);
    const others = services.length - 1;
    const unknown = capacityUnknown > 0 ? ' (capacity not known: 1 each)' : '';
    return {
      id,
      organization: [
        named?.organization ?? 'A service',
        others > 0 ? `and ${counted(others, 'other service', 'other services')} there` : '',
      ]
        .filter(Boolean)
        .join(' '),
      where: [named?.confidential ? 'place confidential' : named?.city, named?.countyName]
        .filter(Boolean)
        .join(', '),
      note: `room for ${supplyAmount(supply)}${unknown}, shared with ${people(sharedBy)} residents, weighted by distance`,
      share: supplyAmount(share),
    };
  });
}

const REACH = { distance: 'in reach', area: 'by service area', none: 'out of reach' };

/** The census tracts of a cell; null where it has no reach. */
export function tractList({ tracts }: CellExplanation, names: ExplanationNames): TractList | null {
  if (!tracts || tracts.length === 0) return null;
  const out = tracts.filter(({ reach }) => reach === 'none');
  const residents = out.reduce((sum, tract) => sum + tract.people, 0);
  const all = counted(tracts.length, 'census tract', 'census tracts');
  return {
    summary:
      out.length === 0
        ? `${tracts.length === 1 ? 'The' : 'All'} ${all} ${tracts.length === 1 ? 'is' : 'are'} in reach`
        : `${people(out.length)} of ${all} out of reach: ${counted(residents, 'resident', 'residents')}`,
    rows: tracts
      .slice(0, TRACTS_SHOWN)
      .map(({ geoid, people: residents, reach, nearest, miles }) => ({
        geoid,
        people: residents,
        reach: REACH[reach],
        inReach: reach !== 'none',
        miles,
        nearest: (nearest !== null && names.services.get(nearest)?.organization) || '',
      })),
    more: Math.max(0, tracts.length - TRACTS_SHOWN),
  };
}
