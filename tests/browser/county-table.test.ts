import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import CountyTable from '#lib/components/tables/CountyTable.svelte';
import type { CountySort } from '#lib/view/sort-rows.ts';
import { countyRow } from '../support/county-row.ts';

const rows = [
  countyRow({
    fips: '1',
    name: 'Bath',
    state: 'covered',
    servicesInCounty: 3,
    outOfReach: 5,
    robust: false,
  }),
  countyRow({
    fips: '2',
    name: 'Adair',
    state: 'not-assessed',
    outOfReach: null,
    reach: null,
    robust: false,
  }),
  countyRow({ fips: '3', name: 'Clay', outOfReach: 900, confirmedOn: '2026-10-21' }),
  countyRow({ fips: '4', name: 'Dale', outOfReach: 40 }),
];

async function open(sort: CountySort, descending: boolean) {
  const { container } = await render(CountyTable, {
    ...{ rows, caption: 'Recovery Cafe by county', sort, descending, selected: null },
    sortHref: (by: CountySort, falls: boolean) => `#${falls ? '-' : ''}${by}`,
    countyHref: (fips: string) => `#${fips}`,
  });
  return [...container.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
  );
}

describe('CountyTable', () => {
  it.each([
    ['out-of-reach', true, ['Clay', 'Dale', 'Bath', 'Adair']],
    ['out-of-reach', false, ['Bath', 'Dale', 'Clay', 'Adair']],
    ['name', false, ['Adair', 'Bath', 'Clay', 'Dale']],
  ] as const)(
    'sorted by %s, falling %s: what is not known stands last',
    async (sort, falls, names) => {
      expect((await open(sort, falls)).map(([name]) => name)).toEqual(names);
    },
  );

  it('prints no 0 for what is not known or not confirmed', async () => {
    const lines = await open('name', false);
    const here = new Map(
      lines.map(([name, , services, reach, out]) => [name, [services, reach, out]]),
    );
    expect(here.get('Adair')).toEqual(['not known', 'not known', 'not known']);
    expect(here.get('Clay')?.[0]).toBe('none, checked 21 Oct 2026');
    expect(here.get('Dale')?.[0]).toBe('none found');
    expect(here.get('Bath')?.[0]).toBe('3');
  });
});
