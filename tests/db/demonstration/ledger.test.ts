import { describe, expect, it } from 'vitest';
import supportTypes from '#data/support-types.json' with { type: 'json' };
import yardsticks from '#data/yardsticks.json' with { type: 'json' };
import { assessCoverage } from '#lib/coverage/assess-coverage.ts';
import type { CellState, CoverageCell } from '#lib/coverage/cell.ts';
import { createCatalog } from '#lib/domain/support.ts';
import { readSupportTypes } from '#lib/formats/catalog/read-support-types.ts';
import { readYardsticks } from '#lib/formats/catalog/read-yardsticks.ts';
import { coverageInput } from './coverage-input.ts';

const catalog = createCatalog(readSupportTypes(supportTypes));
const input = coverageInput(catalog, readYardsticks(yardsticks));
const cells = assessCoverage(input);
const scored = cells.filter(({ support }) => {
  const node = catalog.find(support);
  return node?.kind === 'type' && node.scored;
});

function shareOf(state: CellState): number {
  return scored.filter((cell) => cell.state === state).length / scored.length;
}

function countOf(support: string, state: CellState): number {
  return cells.filter((cell) => cell.support === support && cell.state === state).length;
}

describe('the ledger of the fictional state', () => {
  it.each<[CellState, number, number]>([
    ['gap', 0.15, 0.25],
    ['neighbor-dependent', 0.4, 0.5],
    ['covered', 0.25, 0.35],
    ['partial', 0.02, 0.05],
    ['not-assessed', 0.05, 0.08],
  ])('%s: a share of %d to %d', (state, least, most) => {
    expect(shareOf(state)).toBeGreaterThanOrEqual(least);
    expect(shareOf(state)).toBeLessThanOrEqual(most);
  });

  it('leaves recovery housing out of reach in whole parts of the state', () => {
    expect(countOf('recovery-housing', 'gap')).toBeGreaterThanOrEqual(15);
    expect(countOf('recovery-housing', 'covered')).toBeGreaterThanOrEqual(18);
    expect(countOf('recovery-housing', 'not-assessed')).toBe(8);
  });

  it('has treatment in most counties', () => {
    const most = ['outpatient-counseling', 'buprenorphine-treatment', 'screening-and-outreach'];
    for (const support of most) {
      const here = countOf(support, 'covered') + countOf(support, 'partial');
      expect(here, support).toBeGreaterThan(60);
    }
  });

  it('is thinner in the east and far west than in Louisville', () => {
    const covered = (county: string) =>
      scored.filter((cell) => cell.county === county && cell.state === 'covered').length;
    expect(covered('21111')).toBeGreaterThan(30);
    expect(covered('21189')).toBeLessThan(10);
    expect(covered('21105')).toBeLessThan(10);
  });
});

describe('the checks of a person', () => {
  const key = ({ county, support }: Pick<CoverageCell, 'county' | 'support'>) =>
    `${county} ${support}`;

  it('are about 25, each of a gap', () => {
    expect(input.checks.length).toBeGreaterThanOrEqual(20);
    expect(input.checks.length).toBeLessThanOrEqual(30);
    const byKey = new Map(cells.map((cell) => [key(cell), cell]));
    const states = input.checks.map((check) => byKey.get(key(check))?.state);
    expect(new Set(states)).toEqual(new Set(['gap']));
  });

  it('name a role, a day before the data stand, and no person', () => {
    for (const { checkedBy, checkedOn } of input.checks) {
      expect(checkedBy).toMatch(/coordinator|planner|navigator|specialist$/);
      expect(checkedOn >= '2026-01-01' && checkedOn <= '2026-11-14').toBe(true);
    }
  });
});
