import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import NeedTable from '#lib/components/tables/NeedTable.svelte';
import type { NeedLine } from '#lib/view/county-page.ts';

const need = (changes: Partial<NeedLine>): NeedLine => ({
  id: 'poverty',
  label: 'Below 150 % of the poverty line',
  meaning: 'Share of residents.',
  year: 2022,
  state: 'value',
  value: '36.3 %',
  rank: 30,
  of: 120,
  ticks: [0, 0.25, 0.5, 1],
  middle: 0.4,
  own: 0.5,
  ...changes,
});
const suppressed = need({
  id: 'deaths',
  label: 'Drug deaths',
  state: 'suppressed',
  value: 'Suppressed',
  rank: null,
  of: 99,
  own: null,
});

async function show(needs: readonly NeedLine[]) {
  const screen = await render(NeedTable, { needs, name: 'Perry County' });
  const row = (name: RegExp) => screen.getByRole('row', { name }).element();
  return { screen, row };
}

describe('NeedTable', () => {
  it('draws all counties, the middle one and this one', async () => {
    const { row } = await show([need({})]);
    const strip = row(/Below 150 %/).querySelector('svg');
    expect(strip?.querySelectorAll('.tick')).toHaveLength(4);
    expect(strip?.querySelectorAll('.middle')).toHaveLength(1);
    // 6 px of padding on either side of 240: the middle of the strip is at 120.
    expect(strip?.querySelector('circle')?.getAttribute('cx')).toBe('120');
    expect(row(/Below 150 %/).textContent).toContain('30 of 120');
  });

  it('draws nothing of a value that is not known, and says which it is', async () => {
    const { row } = await show([need({}), suppressed]);
    const line = row(/Drug deaths/);
    expect(line.querySelector('svg, circle, .tick')).toBeNull();
    expect(line.querySelector('[data-state="not-assessed"]')).not.toBeNull();
    expect(line.textContent).toContain('Suppressed');
    expect(line.textContent).toContain('not ranked');
    expect(line.textContent).not.toMatch(/\b0\b/);
  });

  it('draws a value of zero, which is known', async () => {
    const { row } = await show([need({ value: '0.0 %', own: 0, rank: 120 })]);
    expect(
      row(/Below 150 %/)
        .querySelector('circle')
        ?.getAttribute('cx'),
    ).toBe('6');
  });
});
