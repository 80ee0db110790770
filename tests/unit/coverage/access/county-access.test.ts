import { describe, expect, it } from 'vitest';
import { assessCoverage } from '#lib/coverage/assess-coverage.ts';
import type { CoverageCell } from '#lib/coverage/cell.ts';
import type { CoverageInput } from '#lib/coverage/input.ts';
import type { Point } from '#lib/domain/place.ts';
import { bruteForceAccess } from '../../../support/brute-force-access.ts';
import { drawCoverageInput } from '../../../support/random-coverage.ts';
import { createRandom } from '../../../support/random.ts';

const seeds = Array.from({ length: 30 }, (_, i) => i + 1);

/** A random input whose services have capacities, some of them zero. */
function drawInput(seed: number): CoverageInput {
  const random = createRandom(seed + 1000);
  const input = drawCoverageInput(seed);
  const services = input.services.map((service) => ({
    ...service,
    capacity: random.pick([null, 0, random.whole(1, 40)]),
  }));
  return { ...input, services };
}

/** The three figures of a cell, word for word. */
function twinOf(input: CoverageInput, { county, support, state, population }: CoverageCell) {
  const node = input.catalog.find(support);
  if (!node || state === 'not-assessed' || node.modality === 'virtual' || !population) {
    return [null, null, null];
  }
  const members = new Set(input.catalog.members(support));
  const services = input.services.filter(
    (one) => members.has(one.support) && one.modality !== 'virtual',
  );
  const catchmentOf = (fips: string) => {
    const rucc = input.counties.find((one) => one.fips === fips)?.rucc ?? null;
    return rucc === null ? null : node.catchmentMiles[rucc <= 3 ? 'urban' : 'rural'];
  };
  const tracts = input.tracts.map((tract) => ({ ...tract, catchment: catchmentOf(tract.county) }));
  const sites = services
    .filter(({ point }) => point !== null)
    .map(({ point, capacity }) => ({ ...(point as Point), supply: capacity ?? 1 }));
  const rows = bruteForceAccess(tracts, sites);
  const mean = (value: 'access' | 'twoStep') =>
    tracts.reduce(
      (sum, tract, i) =>
        tract.county === county ? sum + tract.population * (rows[i]?.[value] ?? NaN) : sum,
      0,
    ) / population;
  const located = services.filter((one) => one.county === county);
  const supply = located.reduce((sum, { capacity }) => sum + (capacity ?? 1), 0);
  const known = catchmentOf(county) !== null;
  return [
    known ? mean('access') * 10_000 : null,
    known ? mean('twoStep') * 10_000 : null,
    (supply / population) * 10_000,
  ];
}

describe('access of counties, against the brute-force twin', () => {
  it('gives the same E2SFCA, 2SFCA and provider ratio, and null in the same cells', () => {
    let known = 0;
    for (const seed of seeds) {
      const input = drawInput(seed);
      for (const cell of assessCoverage(input)) {
        const ours = [cell.access, cell.twoStepAccess, cell.providerRatio];
        twinOf(input, cell).forEach((twin, i) => {
          if (twin === null) return expect(ours[i]).toBeNull();
          known++;
          const figure = ours[i] ?? NaN;
          expect(Math.abs(figure - twin)).toBeLessThanOrEqual(1e-9 * Math.max(1, twin));
        });
      }
    }
    expect(known).toBeGreaterThan(1000);
  });

  it('gives one county alone what the computation of all gives it, to the last bit', () => {
    for (const seed of seeds) {
      const input = drawInput(seed);
      const all = assessCoverage(input);
      for (const county of input.counties.slice(0, 2)) {
        const alone = assessCoverage({
          ...input,
          counties: [county],
          tracts: input.tracts.filter((tract) => tract.county === county.fips),
        });
        expect(alone).toEqual(all.filter((cell) => cell.county === county.fips));
      }
    }
  });
});
