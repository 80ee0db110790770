import { describe, expect, it } from 'vitest';
import { listGaps } from '#lib/view/gap-list.ts';
import { ledgerRow } from '../../support/ledger-row.ts';
import { supportOf } from '../../support/support-view.ts';

const columns = [
  { support: supportOf({ slug: 'cafe' }), gapCounties: 2 },
  { support: supportOf({ slug: 'housing' }), gapCounties: 2 },
  { support: supportOf({ slug: 'shed', scored: false }), gapCounties: 2 },
];
const told = (rows: Parameters<typeof listGaps>[0]['rows']) =>
  listGaps({ columns, rows }).map(({ row, support }) => `${row.name} ${support.slug}`);

describe('listGaps', () => {
  it('lists the gaps of scored supports, the most residents out of reach first', () => {
    const rows = [
      ledgerRow('Clay', 'Gng', { outOfReach: [10, 5000, 9000] }),
      ledgerRow('Perry', 'cgx', { outOfReach: [0, 20, null] }),
    ];
    expect(told(rows)).toEqual(['Perry housing', 'Clay cafe']);
  });

  it('lists nothing that is not assessed, whatever stands beside it', () => {
    expect(told([ledgerRow('Clay', 'xxx', { outOfReach: [900, 900, 900] })])).toEqual([]);
  });

  it('puts a gap whose residents are not known last, and tells equal ones by their names', () => {
    const rows = [
      ledgerRow('Perry', 'ggx', { outOfReach: [7, null, null] }),
      ledgerRow('Clay', 'ggx', { outOfReach: [7, 7, null] }),
    ];
    expect(told(rows)).toEqual(['Clay cafe', 'Clay housing', 'Perry cafe', 'Perry housing']);
  });

  it('takes the whole cell along', () => {
    const row = ledgerRow('Clay', 'Gxx', {
      ...{ outOfReach: [12, null, null], nearest: [33.3, null, null], confirmed: [0] },
    });
    expect(listGaps({ columns, rows: [row] }).map(({ cell }) => cell)).toEqual([
      {
        ...{ state: 'gap', robust: true, services: 0, confirmed: true, unsaid: 0, edge: false },
        ...{ outOfReach: 12, nearestMiles: 33.3 },
      },
    ]);
  });
});
