import { describe, expect, it } from 'vitest';
import { summarizeArea } from '#lib/coverage/areas/area-summary.ts';
import { CELL_STATES } from '#lib/coverage/cell.ts';
import { createCatalog } from '#lib/domain/support.ts';
import { coverageCell as cell } from '../../../support/coverage-cell.ts';
import { createRandom } from '../../../support/random.ts';
import { supportNode } from '../../../support/small-coverage.ts';

const catalog = createCatalog([
  supportNode('housing', { kind: 'group', dimensions: ['home'] }),
  supportNode('peer-run', { group: 'housing', dimensions: ['home', 'community'] }),
  supportNode('cafe', {
    dimensions: ['community'],
    sdohDomains: ['social_community_context', 'economic_stability'],
  }),
  supportNode('shed', { dimensions: ['community'], scored: false }),
]);

describe('a region of three counties', () => {
  // A: 1,000 residents, 100 out of reach. B: 200, 150 out. C: 800, not assessed.
  const area = summarizeArea(
    [
      cell('21001', 'peer-run', 'covered', { population: 1000, outOfReach: 100 }),
      cell('21003', 'peer-run', 'gap', { population: 200, outOfReach: 150 }),
      cell('21005', 'peer-run', 'not-assessed', { population: 800, outOfReach: null }),
      cell('21001', 'cafe', 'partial', { population: 1000, outOfReach: 400 }),
      cell('21003', 'cafe', 'covered', { population: 200, outOfReach: 0 }),
      cell('21005', 'cafe', 'covered', { population: 800, outOfReach: 80 }),
      cell('21001', 'housing', 'covered', { population: 1000, outOfReach: 100 }),
      cell('21001', 'shed', 'covered', { population: 1000, outOfReach: 0 }),
    ],
    catalog,
  );

  it('adds people and divides once: 950 of 1,200 in reach, not the mean of 90 % and 25 %', () => {
    expect(area.supports.get('peer-run')).toEqual({
      counties: { covered: 1, gap: 1, partial: 0, 'neighbor-dependent': 0, 'not-assessed': 1 },
      outOfReach: 250,
      residents: 1200,
      reach: 1 - 250 / 1200,
      unknownCounties: 1,
      unknownResidents: 800,
    });
    // (400 + 0 + 80) of 2,000.
    expect(area.supports.get('cafe')).toMatchObject({
      outOfReach: 480,
      residents: 2000,
      reach: 0.76,
    });
  });

  it('counts pairs by primary dimension and by every domain; no group, nothing unscored', () => {
    expect([area.counties, area.residents]).toEqual([3, 2000]);
    expect(area.dimensions.home).toEqual({ covered: 1, assessed: 2, notAssessed: 1 });
    expect(area.dimensions.community).toEqual({ covered: 2, assessed: 3, notAssessed: 0 });
    expect(area.dimensions.health).toEqual({ covered: 0, assessed: 0, notAssessed: 0 });
    expect(area.domains.economic_stability).toEqual({ covered: 3, assessed: 5, notAssessed: 1 });
    expect(area.domains.social_community_context).toEqual({
      covered: 2,
      assessed: 3,
      notAssessed: 0,
    });
  });
});

describe('what is not known', () => {
  it('is never zero', () => {
    const unknown = { population: null, outOfReach: null };
    const area = summarizeArea([cell('21001', 'cafe', 'not-assessed', unknown)], catalog);
    expect(area.residents).toBeNull();
    expect(area.supports.get('cafe')).toMatchObject({
      outOfReach: null,
      residents: null,
      reach: null,
      unknownCounties: 1,
      unknownResidents: null,
    });
  });
});

describe('regions drawn at random', () => {
  const random = createRandom(5);

  it('are the sum of their parts, whichever way they are cut', () => {
    for (let round = 0; round < 100; round++) {
      const cells = Array.from({ length: random.whole(2, 30) }, (_, i) => {
        const population = random.whole(1, 5000);
        const state = random.pick(CELL_STATES);
        const outOfReach = state === 'not-assessed' ? null : random.whole(0, population);
        return cell(`2${1000 + i}`, 'cafe', state, { population, outOfReach });
      });
      const cut = random.whole(1, cells.length - 1);
      const [all, left, right] = [cells, cells.slice(0, cut), cells.slice(cut)].map((own) =>
        summarizeArea(own, catalog),
      );
      const sum = (pick: (area: typeof all) => number | null | undefined) =>
        (pick(left) ?? 0) + (pick(right) ?? 0);
      const of = (key: 'outOfReach' | 'residents') => (area: typeof all) =>
        area?.supports.get('cafe')?.[key];
      for (const key of ['outOfReach', 'residents'] as const)
        expect(of(key)(all) ?? 0).toBe(sum(of(key)));
      for (const key of ['covered', 'assessed', 'notAssessed'] as const)
        expect(all?.dimensions.community[key]).toBe(sum((area) => area?.dimensions.community[key]));
      expect(all?.residents).toBe(sum((area) => area?.residents));
    }
  });
});
