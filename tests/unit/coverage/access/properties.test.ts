import { describe, expect, it } from 'vitest';
import { assessCoverage } from '#lib/coverage/assess-coverage.ts';
import type { CoverageInput } from '#lib/coverage/input.ts';
import type { Point } from '#lib/domain/place.ts';
import { accessByTract, type TestTract } from '../../../support/access-points.ts';
import { drawCoverageInput } from '../../../support/random-coverage.ts';
import { createRandom, type Random } from '../../../support/random.ts';
import { coverageService, demandOf } from '../../../support/small-coverage.ts';

const seeds = Array.from({ length: 20 }, (_, i) => i + 1);

describe('adding a service', () => {
  it('never lowers reach and never raises the nearest distance, in any county', () => {
    let risen = 0;
    for (const seed of seeds) {
      const random = createRandom(seed);
      const input = drawCoverageInput(seed);
      const added = coverageService(random.pick(input.catalog.nodes).slug, {
        county: random.pick(['21001', '39001', null]),
        point: input.tracts[0] ?? { latitude: 37.5, longitude: -84 },
        sourceId: 'alpha',
      });
      const before = assessCoverage(input);
      const after = assessCoverage({ ...input, services: [...input.services, added] });
      before.forEach((cell, i) => {
        const next = after[i];
        if (cell.reach !== null) expect(next?.reach).toBeGreaterThanOrEqual(cell.reach);
        if ((next?.reach ?? 0) > (cell.reach ?? 1)) risen++;
        if (cell.nearestMiles === null) return;
        expect(next?.nearestMiles).toBeLessThanOrEqual(cell.nearestMiles);
      });
    }
    expect(risen).toBeGreaterThan(5);
  });
});

describe('moving residents between equal tracts', () => {
  /** The input with one tract as two at the same point, the second with so many of its residents. */
  function split(input: CoverageInput, moved: number): CoverageInput {
    const first = input.tracts.find(({ population }) => population > 1000);
    if (!first) return input;
    const others = input.tracts.filter((tract) => tract !== first);
    const tracts = [
      { ...first, population: first.population - moved },
      { ...first, population: moved },
      ...others,
    ];
    return { ...input, tracts, demand: demandOf({ tracts, counties: input.counties }) };
  }

  it('changes nothing in any cell', () => {
    for (const seed of seeds) {
      const input = drawCoverageInput(seed);
      const before = assessCoverage(split(input, 800));
      assessCoverage(split(input, 799)).forEach((cell, i) => {
        const other = before[i];
        for (const figure of ['reach', 'nearestMiles', 'access', 'twoStepAccess'] as const) {
          if (other?.[figure] === null) expect(cell[figure]).toBeNull();
          else expect(cell[figure]).toBeCloseTo(other?.[figure] as number, 9);
        }
        expect(cell.state).toBe(other?.state);
        expect(cell.providerRatio).toBe(other?.providerRatio);
      });
    }
  });
});

describe('the mass balance', () => {
  const point = (random: Random): Point => ({
    latitude: 37 + random.between(0, 2),
    longitude: -84 + random.between(0, 2),
  });

  it('residents × access is the supply in reach, whatever the catchments', () => {
    let unreached = 0;
    for (const seed of seeds) {
      const random = createRandom(seed);
      const tracts = Array.from({ length: 60 }, (): TestTract => ({
        ...point(random),
        population: random.whole(0, 5000),
        rurality: random.pick(['urban', 'rural']),
      }));
      const sites = Array.from({ length: 30 }, () => ({
        ...point(random),
        supply: random.whole(0, 40),
      }));
      const catchments = { urban: random.pick([2, 8]), rural: random.pick([5, 15]) };
      const rows = accessByTract(tracts, sites, catchments);
      // A site is in reach where alone it gives any tract something.
      const reached = sites.filter((site) =>
        accessByTract(tracts, [{ ...site, supply: 1 }], catchments).some((row) => row?.access),
      );
      unreached += sites.length - reached.length;
      const inReach = reached.reduce((sum, { supply }) => sum + supply, 0);
      for (const figure of ['access', 'twoStep'] as const) {
        const mass = rows.reduce(
          (sum, row, i) => sum + (row?.[figure] ?? 0) * (tracts[i]?.population ?? 0),
          0,
        );
        expect(mass).toBeCloseTo(inReach, 8);
      }
    }
    expect(unreached).toBeGreaterThan(10);
  });
});
