import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import LedgerMatrix from '#lib/components/ledger/LedgerMatrix.svelte';
import { ledgerRow } from '../support/ledger-row.ts';
import { supportOf } from '../support/support-view.ts';

const columns = [
  {
    support: supportOf({ slug: 'a', label: 'Aid', shortLabel: 'Aid', dimension: 'health' }),
    gapCounties: 1,
  },
  {
    support: supportOf({ slug: 'b', label: 'Bed', shortLabel: 'Bed', dimension: 'home' }),
    gapCounties: null,
  },
];
const rows = [ledgerRow('Perry', 'Gx'), ledgerRow('Knott', 'cp')];

async function open(selected: string | null = null) {
  const onpoint = vi.fn();
  const onexplain = vi.fn();
  const screen = await render(LedgerMatrix, {
    ...{ columns, rows, chosen: 'a', explained: null, selected, onpoint, onexplain },
    columnHref: (support: string) => `#${support}`,
    countyHref: (fips: string) => `#${fips}`,
  });
  const cells = () => [...screen.container.querySelectorAll<HTMLElement>('td[data-column]')];
  return { cells, onpoint, onexplain };
}

describe('LedgerMatrix', () => {
  it('says the state of each cell in words', async () => {
    const { cells } = await open();
    expect(cells().map((cell) => cell.getAttribute('aria-label'))).toEqual([
      expect.stringMatching(/^Gap/),
      'Not assessed',
      'Covered',
      'Partial',
    ]);
  });

  it('has one cell that Tab reaches: that of the chosen county', async () => {
    const { cells } = await open('Knott');
    const reached = cells().filter((cell) => cell.tabIndex === 0);
    expect(reached).toHaveLength(1);
    expect(reached[0]?.closest('tr')?.textContent).toContain('Knott');
  });

  it('is walked by arrows, and Enter explains', async () => {
    const { cells, onpoint, onexplain } = await open();
    cells()[0]?.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    expect(document.activeElement).toBe(cells()[3]);
    expect(onpoint).toHaveBeenLastCalledWith({ row: 1, column: 1 });
    await userEvent.keyboard('{Home}{Enter}');
    expect(onexplain).toHaveBeenCalledWith({ row: 1, column: 0 });
  });

  it('stays at its edges', async () => {
    const { cells } = await open();
    cells()[3]?.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}{End}');
    expect(document.activeElement).toBe(cells()[3]);
  });
});
