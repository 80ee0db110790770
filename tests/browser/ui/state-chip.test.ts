import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import StateChip from '#lib/components/ui/StateChip.svelte';
import { CELL_STATES } from '#lib/coverage/cell.ts';

describe('StateChip', () => {
  it.each(CELL_STATES)('has a word for %s', async (state) => {
    const screen = await render(StateChip, { state });
    const word = screen.getByRole('img').element().getAttribute('aria-label');
    expect(word?.toLowerCase().replace(' ', '-')).toBe(state);
  });

  it('says that a gap is robust', async () => {
    const screen = await render(StateChip, { state: 'gap', robust: true });
    expect(screen.getByRole('img').element().getAttribute('aria-label')).toBe('Gap, robust');
  });

  it('is not read twice where its word stands beside it', async () => {
    const screen = await render(StateChip, { state: 'gap', silent: true });
    const chip = screen.container.querySelector('.chip');
    expect(chip?.getAttribute('aria-hidden')).toBe('true');
    expect(chip?.hasAttribute('role')).toBe(false);
  });
});
