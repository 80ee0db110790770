import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Explanation from '#lib/components/ui/Explanation.svelte';
import type { ExplanationView, ExplainedService } from '#lib/view/explanation.ts';

const HOSTILE = '<script>window.hurt = 1</script><img src="x" onerror="window.hurt = 1">';

const service = (id: string, changes: Partial<ExplainedService> = {}): ExplainedService => ({
  id,
  organization: 'Lost Creek Recovery Cafe',
  where: 'Hazard, Perry County',
  miles: 5.7,
  notes: [],
  ...changes,
});

const explanation = (changes: Partial<ExplanationView> = {}): ExplanationView => ({
  county: '21193',
  support: 'recovery-cafe',
  state: 'covered',
  robust: false,
  heading: 'Recovery Cafe: covered',
  question: 'Why covered?',
  figures: [
    { label: 'In the county', value: '1' },
    { label: 'In reach', value: '100 %' },
    { label: 'Nearest', value: '5.7 mi' },
  ],
  steps: [
    { title: 'Here.', text: '1 service is located in the county.', arithmetic: null },
    { title: 'Reach.', text: 'Ten tracts.', arithmetic: '28,473 ÷ 28,473 residents = 100 %' },
  ],
  services: [service('a')],
  elsewhere: [],
  access: [],
  tracts: null,
  yardstick: '90 % urban, 85 % rural',
  otherYardsticks: [],
  sources: ['Counted from: a list.'],
  ...changes,
});

const show = (changes: Partial<ExplanationView> = {}) =>
  render(Explanation, { explanation: explanation(changes) });

describe('Explanation', () => {
  it('says the state, the figures, the steps with their arithmetic, and the sources', async () => {
    const screen = await show();
    await expect
      .element(screen.getByRole('heading', { level: 3 }))
      .toHaveTextContent('Recovery Cafe: covered');
    await expect.element(screen.getByText('28,473 ÷ 28,473 residents = 100 %')).toBeVisible();
    await expect.element(screen.getByText('Counted from: a list.')).toBeVisible();
    expect(screen.container.querySelectorAll('ol > li')).toHaveLength(2);
  });

  it('opens the services counted, and folds the whole answer', async () => {
    const screen = await show();
    const visible = (selector: string) =>
      screen.container.querySelector(selector)?.checkVisibility({ contentVisibilityAuto: true });
    expect(visible('.services li')).toBe(false);
    await userEvent.click(screen.getByText('The services counted here'));
    expect(visible('.services li')).toBe(true);
    await userEvent.click(screen.getByText('Why covered?'));
    expect(visible('ol')).toBe(false);
  });

  it('offers no list that would be empty', async () => {
    const screen = await show({ services: [] });
    expect(screen.container.textContent).not.toContain('The services counted here');
    expect(screen.container.textContent).not.toContain('elsewhere');
  });

  it('prints no distance where a service has no place', async () => {
    const screen = await show({ services: [service('a', { miles: null })] });
    expect(screen.container.querySelector('.services li')?.textContent).not.toContain('mi');
  });

  it('shows what an import brought as text, whatever it holds', async () => {
    const screen = await show({
      services: [service('a', { organization: HOSTILE, where: HOSTILE, notes: [HOSTILE] })],
      sources: [HOSTILE],
    });
    expect(screen.container.querySelector('script, img')).toBeNull();
    expect(screen.container.textContent).toContain(HOSTILE);
    expect('hurt' in window).toBe(false);
  });
});
