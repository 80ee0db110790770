import { describe, expect, it } from 'vitest';
import type { CoverageCell } from '#lib/coverage/cell.ts';
import { hereCell, nearestCell } from '#lib/reports/sections/coverage-cells.ts';
import { countyRows, toldCounties } from '#lib/reports/sections/county-table.ts';
import { coverageCell } from '../../../support/coverage-cell.ts';
import { smallFacts } from '../../../support/small-facts.ts';

const CHECK = {
  ...{ county: '21001', support: 'recovery-cafe', note: null },
  ...{ checkedOn: '2026-10-21', checkedBy: 'the health department' },
};
const left = (unknown: number, unmet: number) => ({
  filtered: { unknown, unmet, stateIfCounted: 'gap' as const },
});

describe('hereCell', () => {
  it.each<[string, CoverageCell['state'], Partial<CoverageCell>, string]>([
    ['what is here', 'covered', { servicesInCounty: 2 }, '2'],
    ['an absence that nobody confirmed', 'gap', { servicesInCounty: 0 }, 'none found'],
    ['one that a person confirmed', 'gap', { servicesInCounty: 0, confirmed: CHECK }, '0'],
    ['what no source lists', 'not-assessed', { servicesInCounty: 0 }, 'not assessed'],
    ['what no source says', 'gap', { servicesInCounty: 0, ...left(1, 1) }, 'not known'],
    ['what does not count', 'gap', { servicesInCounty: 0, ...left(0, 1) }, '0'],
  ])('tells %s', (_, state, changes, text) => {
    const cell = { ...coverageCell('21001', 'recovery-cafe', state), confirmed: null, ...changes };
    expect(hereCell(cell, false).text).toBe(text);
  });

  it('counts what is offered of a virtual support', () => {
    const cell = coverageCell('21001', 'warmline', 'covered');
    const offered = { ...cell, servicesInCounty: 0, virtualServices: 3 };
    expect(hereCell(offered, true).text).toBe('3');
  });
});

it('knows no nearest where nobody is known to live', () => {
  const of = (population: number | null) =>
    nearestCell({
      ...coverageCell('39001', 'recovery-cafe', 'gap'),
      nearestMiles: null,
      population,
    });
  expect([of(400).text, of(null).text]).toEqual(['none listed', 'not known']);
});

it('sums up the counties alone of which it is known who is in reach', () => {
  const facts = smallFacts();
  const unknown = { state: 'not-assessed', reach: null, outOfReach: null } as const;
  const cells = facts.cells.map((cell) =>
    cell.county === '21001' ? { ...cell, ...unknown } : cell,
  );
  const { rows } = countyRows(toldCounties(facts, cells), facts.supports[0] ?? expect.fail(), true);
  expect(
    rows
      .at(-1)
      ?.cells.slice(0, 5)
      .map(({ text }) => text),
  ).toEqual([...['1 of 2 counties: reach known', '', '600', '0', '100 %']]);
});
