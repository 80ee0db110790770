import { describe, expect, it } from 'vitest';
import { assessCoverage } from '#lib/coverage/assess-coverage.ts';
import type { CoverageCell } from '#lib/coverage/cell.ts';
import { bruteForceCoverage } from '../../support/brute-force-coverage.ts';
import { drawCoverageInput } from '../../support/random-coverage.ts';

const seeds = Array.from({ length: 150 }, (_, i) => i + 1);
const inputs = seeds.map((seed) => drawCoverageInput(seed));
const results = inputs.map((input) => ({ input, cells: assessCoverage(input) }));
const all = results.flatMap(({ cells }) => cells);

const TOLERANCE = 9;

/** The figures that two ways of computing may round differently. */
function figures({
  reach,
  outOfReach,
  nearestMiles,
}: Pick<CoverageCell, 'reach' | 'outOfReach' | 'nearestMiles'>) {
  return [reach, outOfReach, nearestMiles];
}

describe('against the brute-force twin, on random inputs', () => {
  it('gives the same cells', () => {
    for (const { input, cells } of results) {
      const twins = bruteForceCoverage(input);
      expect(cells).toHaveLength(twins.length);
      cells.forEach((cell, i) => {
        const twin = twins[i] as (typeof twins)[number];
        const [reach, outOfReach, nearestMiles] = figures(cell);
        // Access has a twin of its own.
        const { access, twoStepAccess, providerRatio } = cell;
        const others = { reach, outOfReach, nearestMiles, access, twoStepAccess, providerRatio };
        expect({ ...twin, ...others }).toEqual(cell);
        figures(twin).forEach((figure, which) => {
          const ours = figures(cell)[which];
          if (figure === null) expect(ours).toBeNull();
          else expect(ours).toBeCloseTo(figure as number, TOLERANCE);
        });
      });
    }
  });

  it('drew every state, every reason, and robust gaps as well as others', () => {
    expect(new Set(all.map(({ state }) => state)).size).toBe(5);
    expect(new Set(all.map(({ reason }) => reason)).size).toBe(6);
    expect(new Set(all.filter((c) => c.state === 'gap').map((c) => c.robust)).size).toBe(2);
    expect(all.some((cell) => cell.confirmed !== null)).toBe(true);
  });
});

describe('missing is never zero', () => {
  it('no cell that no source covers is ever a gap', () => {
    const uncovered = all.filter(
      (cell) => cell.evidence.listing === null && cell.servicesInCounty === 0,
    );
    expect(uncovered.length).toBeGreaterThan(100);
    const states = new Set(uncovered.map(({ state }) => state));
    // A support that is virtual by nature may be covered from outside; nothing else is assessed.
    expect([...states].sort()).toEqual(['covered', 'not-assessed']);
  });

  it('no county without data is zero', () => {
    for (const { input, cells } of results) {
      for (const cell of cells) {
        const tracts = input.tracts.filter((tract) => tract.county === cell.county);
        if (tracts.length === 0) expect(cell.population).toBeNull();
        if (cell.state === 'not-assessed' || !cell.population) {
          expect([cell.reach, cell.outOfReach]).toEqual([null, null]);
        }
        if (cell.state !== 'not-assessed') expect(cell.reason).toBeNull();
        else expect(cell.reason).not.toBeNull();
      }
    }
  });

  it('every figure lies where it can', () => {
    for (const { reach, outOfReach, population, nearestMiles } of all) {
      if (reach === null) {
        expect(outOfReach).toBeNull();
        continue;
      }
      expect(reach).toBeGreaterThanOrEqual(0);
      expect(reach).toBeLessThanOrEqual(1);
      expect(outOfReach).toBeCloseTo((1 - reach) * (population ?? NaN), 6);
      if (nearestMiles !== null) expect(nearestMiles).toBeGreaterThanOrEqual(0);
    }
  });
});
