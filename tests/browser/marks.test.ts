import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '#lib/components/ui/tokens.css';
import '#lib/components/ui/cell-state.css';
import { readMapColors } from '#lib/components/map/map-colors.ts';
import { mapPatterns } from '#lib/components/map/map-patterns.ts';
import Legend from '#lib/components/ui/Legend.svelte';
import StateChip from '#lib/components/ui/StateChip.svelte';
import { CELL_STATES } from '#lib/coverage/cell.ts';

describe('marks of the cell states', () => {
  it('the legend has all five, the absent ones too', async () => {
    const counts = {
      gap: 14,
      'neighbor-dependent': 90,
      partial: 0,
      covered: 16,
      'not-assessed': 0,
    };
    const { container } = await render(Legend, { counts });
    const lines = [...container.querySelectorAll('li')];
    expect(lines.map((line) => line.textContent.replace(/\s+/g, ' ').trim())).toEqual([
      'Gap 14',
      'Neighbor-dependent 90',
      'Partial 0',
      'Covered 16',
      'Not assessed 0',
    ]);
    expect(lines.map((line) => line.classList.contains('none'))).toEqual([
      false,
      false,
      true,
      false,
      true,
    ]);
  });

  it('no two look alike: fill and pattern together', async () => {
    const looks = [];
    for (const state of CELL_STATES) {
      const { container } = await render(StateChip, { state });
      const style = getComputedStyle(container.querySelector('.chip') as Element);
      looks.push(`${style.backgroundColor} ${style.backgroundImage}`);
    }
    expect(new Set(looks).size).toBe(CELL_STATES.length);
  });

  it('has its word for a screen reader', async () => {
    const { container } = await render(StateChip, { state: 'gap', robust: true });
    expect(container.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('Gap, robust');
  });

  it.each(['light', 'dark'])(
    'the map takes its colors from the %s theme, all of them resolved',
    (theme) => {
      document.documentElement.dataset['theme'] = theme;
      const colors = readMapColors(document.body);
      delete document.documentElement.dataset['theme'];
      expect(Object.values(colors).every((color) => /^rgba?\(/.test(color))).toBe(true);
      // #9a1b1e and #f2837a: the further from the page's own lightness, the greater the concern.
      expect(colors.gap).toBe(theme === 'light' ? 'rgb(154, 27, 30)' : 'rgb(242, 131, 122)');
    },
  );

  it('the patterns of the map differ from each other and are no plain fill', () => {
    const patterns = [...mapPatterns(readMapColors(document.body)).values()];
    const pixels = patterns.map(({ data }) => [...data].join(' '));
    expect(new Set(pixels).size).toBe(patterns.length);
    for (const { data } of patterns) {
      const colors = new Set(
        Array.from({ length: data.length / 4 }, (_, i) => data.slice(4 * i, 4 * i + 4).join()),
      );
      expect(colors.size).toBeGreaterThan(1);
    }
  });
});
