import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import CountyTable from '#lib/components/tables/CountyTable.svelte';
import type { CountyRow } from '#lib/view/county-row.ts';
import type { CountySort } from '#lib/view/sort-rows.ts';
import { countyRow } from '../../support/county-row.ts';

const county = (name: string, changes: Partial<CountyRow>) =>
  countyRow({ fips: name, name, fullName: `${name} County`, ...changes });

/** A gap, a gap that a person confirmed, a covered county, and one that nobody lists. */
const ROWS = [
  county('Perry', { outOfReach: 28_473, nearestMiles: 66, reach: 0 }),
  county('Clay', { outOfReach: 20_000, nearestMiles: 40, reach: 0.2, confirmedOn: '2026-10-21' }),
  county('Fayette', {
    state: 'covered',
    robust: false,
    servicesInCounty: 3,
    reach: 1,
    outOfReach: 0,
    nearestMiles: 2.5,
    virtualServices: 2,
  }),
  county('Pike', {
    state: 'not-assessed',
    robust: false,
    reach: null,
    outOfReach: null,
    nearestMiles: null,
    access: null,
    population: null,
  }),
];

async function show(sort: CountySort, descending: boolean, rows: readonly CountyRow[] = ROWS) {
  const screen = await render(CountyTable, {
    rows,
    caption: 'Recovery Cafe by county',
    sort,
    descending,
    selected: 'Clay',
    sortHref: (by: CountySort, falling: boolean) => `#${falling ? '-' : ''}${by}`,
    countyHref: (fips: string) => `#${fips}`,
  });
  const table = screen.getByRole('table').element() as HTMLTableElement;
  const column = (index: number) =>
    [...(table.tBodies[0]?.rows ?? [])].map((row) => row.cells[index]?.textContent.trim());
  return { screen, table, column };
}

describe('CountyTable', () => {
  it.each<[CountySort, boolean, string[]]>([
    ['name', false, ['Clay', 'Fayette', 'Perry', 'Pike']],
    ['name', true, ['Pike', 'Perry', 'Fayette', 'Clay']],
    // What is not known stands last in either direction.
    ['out-of-reach', true, ['Perry', 'Clay', 'Fayette', 'Pike']],
    ['out-of-reach', false, ['Fayette', 'Clay', 'Perry', 'Pike']],
    ['nearest', true, ['Perry', 'Clay', 'Fayette', 'Pike']],
    ['nearest', false, ['Fayette', 'Clay', 'Perry', 'Pike']],
    ['services', true, ['Fayette', 'Clay', 'Perry', 'Pike']],
    ['services', false, ['Clay', 'Perry', 'Fayette', 'Pike']],
    ['state', false, ['Clay', 'Perry', 'Fayette', 'Pike']],
  ])('by %s (descending %s) stands in the order %j', async (sort, descending, names) => {
    const { column } = await show(sort, descending);
    expect(column(0)).toEqual(names);
  });

  it('says none found, none checked, a number, or not known: never 0 services', async () => {
    const { column } = await show('name', false);
    expect(column(2)).toEqual(['none, checked 21 Oct 2026', '3', 'none found', 'not known']);
  });

  it('says that what is not known is not known', async () => {
    const { column } = await show('name', false);
    expect([3, 4, 5, 6, 8].map((index) => column(index)[3])).toEqual([
      'not known',
      'not known',
      'not known',
      'not known',
      'not known',
    ]);
  });

  it('says the state in a word beside its mark, and what is robust', async () => {
    const { table, column } = await show('name', false);
    expect(column(1).map((text) => text?.replace(/\s+/g, ' '))).toEqual([
      'Gap robust',
      'Covered',
      'Gap robust',
      'Not assessed',
    ]);
    expect(table.querySelectorAll('.chip[aria-hidden="true"]')).toHaveLength(4);
  });

  it('turns the order round at the heading in force, and puts the gravest first at another', async () => {
    const { screen } = await show('name', false);
    const href = (name: string) =>
      screen.getByRole('link', { name, exact: true }).element().getAttribute('href');
    expect(href('County')).toBe('#-name');
    expect(href('Out of reach')).toBe('#-out-of-reach');
    expect(href('In reach')).toBe('#reach');
    await expect
      .element(screen.getByRole('columnheader', { name: 'County' }))
      .toHaveAttribute('aria-sort', 'ascending');
    expect(
      screen.getByRole('columnheader', { name: 'Nearest' }).element().hasAttribute('aria-sort'),
    ).toBe(false);
  });

  it('shows names as text, whatever they hold', async () => {
    const { table } = await show('name', false, [county('<img src=x onerror=alert(1)>', {})]);
    expect(table.querySelector('img')).toBeNull();
    expect(table.textContent).toContain('<img src=x onerror=alert(1)>');
  });
});
