import { beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import LedgerMatrix from '#lib/components/ledger/LedgerMatrix.svelte';
import { ledgerRow } from '../../support/ledger-row.ts';
import { supportOf } from '../../support/support-view.ts';

const support = (slug: string, dimension: 'health' | 'community') => ({
  support: supportOf({ slug, label: slug, shortLabel: slug, dimension }),
  gapCounties: 1,
});
const columns = [
  support('counseling', 'health'),
  support('detox', 'health'),
  support('cafe', 'community'),
];
const rows = [
  ledgerRow('Adair', 'cgx', { fips: '21001', outOfReach: [0, 900, null] }),
  ledgerRow('Allen', 'npG', { fips: '21003', outOfReach: [10, 20, 1000] }),
  ledgerRow('Perry', 'ccc', { fips: '21193', outOfReach: [0, 0, 0] }),
];
const onpoint = vi.fn();
const onexplain = vi.fn();

async function show(changes: Partial<Parameters<typeof render<typeof LedgerMatrix>>[1]> = {}) {
  const screen = await render(LedgerMatrix, {
    columns,
    rows,
    chosen: 'detox',
    explained: null,
    selected: null,
    columnHref: (slug: string) => `#${slug}`,
    countyHref: (fips: string) => `#${fips}`,
    onpoint,
    onexplain,
    ...changes,
  });
  const grid = screen.getByRole('grid').element() as HTMLTableElement;
  const at = (row: number, column: number) =>
    grid.querySelector<HTMLElement>(`[data-row="${row}"] [data-column="${column}"]`);
  const entries = () =>
    [...grid.querySelectorAll<HTMLElement>('a, [tabindex]')].filter(
      ({ tabIndex }) => tabIndex === 0,
    );
  return { screen, grid, at, entries };
}

beforeEach(() => {
  onpoint.mockClear();
  onexplain.mockClear();
});

describe('LedgerMatrix', () => {
  it('lets Tab in at one place: the chosen support of the first county', async () => {
    const { at, entries } = await show();
    expect(entries()).toEqual([at(0, 1)]);
  });

  it('lets Tab in at the chosen county', async () => {
    const { at, entries } = await show({ selected: '21193' });
    expect(entries()).toEqual([at(2, 1)]);
  });

  it('moves that place with the focus, through cells and headings', async () => {
    const { at, entries } = await show();
    at(0, 1)?.focus();
    for (const [key, row, column] of [
      ['{ArrowDown}', 1, 1],
      ['{ArrowRight}', 1, 2],
      ['{Home}', 1, 0],
      ['{ArrowLeft}', 1, -1],
      ['{ArrowDown}', 2, -1],
      ['{ArrowRight}', 2, 0],
      ['{PageUp}', 0, 0],
      ['{ArrowUp}', -1, 0],
      ['{ArrowRight}', -1, 1],
      ['{ArrowDown}', 0, 1],
      ['{Control>}{End}{/Control}', 2, 2],
      ['{Control>}{Home}{/Control}', 0, 0],
    ] as const) {
      await userEvent.keyboard(key);
      expect(document.activeElement, key).toBe(at(row, column));
      expect(entries(), key).toEqual([at(row, column)]);
    }
  });

  it('names each cell by its state, and says which gap is robust', async () => {
    const { at } = await show();
    const name = (row: number, column: number) => at(row, column)?.getAttribute('aria-label');
    expect([0, 1, 2].map((column) => name(0, column))).toEqual(['Covered', 'Gap', 'Not assessed']);
    expect([0, 1, 2].map((column) => name(1, column))).toEqual([
      'Neighbor-dependent',
      'Partial',
      'Gap, robust',
    ]);
  });

  it('prints residents of the chosen support; what is not known is no 0', async () => {
    const { grid } = await show({ chosen: 'cafe' });
    const people = [...grid.querySelectorAll('.people')].map((cell) => cell.textContent.trim());
    expect(people).toEqual(['not known', '1,000', '0']);
  });

  it('explains a cell on Enter, Space and click', async () => {
    const { at } = await show();
    at(1, 2)?.focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard(' ');
    await userEvent.click(at(0, 0) as HTMLElement);
    expect(onexplain.mock.calls).toEqual([
      [{ row: 1, column: 2 }],
      [{ row: 1, column: 2 }],
      [{ row: 0, column: 0 }],
    ]);
  });

  it('leaves headings to what they lead to', async () => {
    const { at } = await show();
    at(-1, 2)?.focus();
    await userEvent.keyboard('{Enter}');
    expect(location.hash).toBe('#cafe');
    at(1, -1)?.focus();
    await userEvent.keyboard('{Enter}');
    expect(location.hash).toBe('#21003');
    expect(onexplain).not.toHaveBeenCalled();
  });

  it('tells what the focus and the pointer are on', async () => {
    const { at } = await show();
    at(2, 0)?.focus();
    await userEvent.hover(at(0, 2) as HTMLElement);
    expect(onpoint.mock.calls.at(0)).toEqual([{ row: 2, column: 0 }]);
    expect(onpoint.mock.calls.at(-1)).toEqual([{ row: 0, column: 2 }]);
  });

  it('answers a click on a name where it leans over its neighbors', async () => {
    const { grid, at } = await show();
    const name = at(-1, 0) as HTMLElement;
    const { right, top } = name.getBoundingClientRect();
    // The far end of a name that rises to the right is at the top right of its box.
    const found = document.elementFromPoint(right - 12, top + 12);
    expect(grid.contains(found)).toBe(true);
    expect(name.contains(found)).toBe(true);
  });
});
