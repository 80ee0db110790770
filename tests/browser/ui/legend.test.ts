import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '#lib/components/ui/tokens.css';
import '#lib/components/ui/cell-state.css';
import Legend from '#lib/components/ui/Legend.svelte';
import { CELL_STATES } from '#lib/coverage/cell.ts';

const COUNTS = { gap: 14, 'neighbor-dependent': 90, partial: 0, covered: 16, 'not-assessed': 0 };

async function show() {
  const screen = await render(Legend, { counts: COUNTS });
  return [...screen.getByRole('list').element().children] as HTMLElement[];
}

describe('Legend', () => {
  it('shows all five states with their counts, the absent ones too', async () => {
    const items = await show();
    expect(items.map((item) => item.textContent.trim().replace(/\s+/g, ' '))).toEqual([
      'Gap 14',
      'Neighbor-dependent 90',
      'Partial 0',
      'Covered 16',
      'Not assessed 0',
    ]);
  });

  it('mutes the absent ones and does not remove them', async () => {
    const items = await show();
    const colors = items.map((item) => getComputedStyle(item).color);
    expect(colors[2]).toBe(colors[4]);
    expect(colors[2]).not.toBe(colors[0]);
    expect(new Set([colors[0], colors[1], colors[3]]).size).toBe(1);
  });

  it('marks each state its own way: no two look alike without their color', async () => {
    const items = await show();
    const marks = items.map((item) => item.querySelector('.chip') as HTMLElement);
    expect(marks.map((mark) => mark.dataset['state'])).toEqual(CELL_STATES);
    const patterns = marks.map((mark) =>
      getComputedStyle(mark).backgroundImage.replace(/(rgb|color)a?\([^)]*\)/g, 'color'),
    );
    expect(new Set(patterns).size).toBe(5);
    expect(patterns[CELL_STATES.indexOf('covered')]).toBe('none');
  });
});
