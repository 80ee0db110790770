import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import NeedTable from '#lib/components/tables/NeedTable.svelte';
import Explanation from '#lib/components/ui/Explanation.svelte';
import type { NeedLine } from '#lib/view/county-page.ts';
import type { ExplanationView } from '#lib/view/explanation.ts';

const explanation: ExplanationView = {
  ...{ county: '21193', support: 'recovery-cafe', state: 'gap', robust: true },
  heading: 'Recovery Cafe: gap',
  question: 'Why gap?',
  figures: [{ label: 'In reach', value: '0 %' }],
  steps: [
    { title: 'Here.', text: 'None found.', arithmetic: null },
    { title: 'Reach.', text: 'Within 30 miles.', arithmetic: '0 ÷ 28,473 residents = 0 %' },
  ],
  services: [],
  elsewhere: [
    {
      id: 's',
      organization: '<script>document.title = "taken"</script>',
      where: 'Fayette County',
      miles: 89,
      notes: ['approximate place'],
    },
  ],
  sources: ['Counted from: a list.'],
};

describe('Explanation', () => {
  it('numbers its steps and writes the arithmetic out', async () => {
    const { container } = await render(Explanation, { explanation });
    expect(container.querySelectorAll('ol li')).toHaveLength(2);
    expect(container.textContent).toContain('0 ÷ 28,473 residents = 0 %');
  });

  it('a name with markup in it stays a name', async () => {
    document.title = 'untouched';
    const { container } = await render(Explanation, { explanation });
    expect(container.querySelector('script')).toBeNull();
    expect(container.textContent).toContain('<script>document.title');
    expect(document.title).toBe('untouched');
  });
});

describe('NeedTable', () => {
  const need: NeedLine = {
    ...{ id: 'poverty-150', label: 'Below 150 % of the poverty line', meaning: '', year: 2022 },
    ...{ state: 'value', value: '36.3 %', rank: 30, of: 119 },
    ...{ ticks: [0, 0.5, 1], middle: 0.5, own: 0.8 },
  };
  const hidden: NeedLine = {
    ...need,
    ...{
      id: 'deaths',
      label: 'Deaths',
      state: 'suppressed',
      value: 'Suppressed',
      rank: null,
      own: null,
    },
  };

  it('draws a value among the others, and nothing for one that is withheld', async () => {
    const { container } = await render(NeedTable, { needs: [need, hidden], name: 'Perry County' });
    const [shown, withheld] = [...container.querySelectorAll('tbody tr')];
    expect(shown?.querySelectorAll('circle')).toHaveLength(1);
    expect(shown?.textContent).toContain('30 of 119');
    expect(withheld?.querySelector('circle')).toBeNull();
    expect(withheld?.textContent).toContain('Suppressed');
    expect(withheld?.textContent).toContain('not ranked');
  });
});
