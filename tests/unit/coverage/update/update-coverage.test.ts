import { afterAll, describe, expect, it } from 'vitest';
import { assessCoverage } from '#lib/coverage/assess-coverage.ts';
import type { CoverageService } from '#lib/coverage/input.ts';
import { inputOf, keepCoverage } from '#lib/coverage/update/kept-coverage.ts';
import { updateCoverage } from '#lib/coverage/update/update-coverage.ts';
import { createCountyVicinity } from '#lib/geography/county-vicinity.ts';
import { createRandom } from '../../../support/random.ts';
import { boxCounty } from '../../../support/square-county.ts';
import { drawCoverageInput } from '../../../support/random-coverage.ts';
import {
  atMile,
  coverageCounty,
  coverageInput,
  homeAcross,
  homeHere,
  tractAtMile,
} from '../../../support/small-coverage.ts';

/** Twenty counties in a row, 100 miles apart, with a tract each. */
const ROW = Array.from({ length: 20 }, (_, i) => `21${String(2 * i + 1).padStart(3, '0')}`);
const row = (services: CoverageService[] = []) => {
  const tracts = ROW.map((fips, i) => tractAtMile(fips, 100 * i, 100));
  return coverageInput({ counties: ROW.map((fips) => coverageCounty(fips)), tracts, services });
};
const countiesOf = (positions: readonly number[]) => positions.map((position) => ROW[position]);

describe('an edit of one service', () => {
  it('touches the counties that have it nearest, and no others', () => {
    const [west, east] = [homeAcross(0), homeAcross(1900)];
    const kept = keepCoverage(row([west, east]));
    // Midway from mile 0 to 400 is mile 200; from 400 to 1900, mile 1150.
    const added = updateCoverage(kept, { before: null, after: homeAcross(400) });
    expect(countiesOf(added.cells)).toEqual(ROW.slice(2, 12));
    expect(added.kept.cells).toEqual(assessCoverage(inputOf(added.kept)));
    const removed = updateCoverage(added.kept, { before: west, after: null });
    expect(countiesOf(removed.cells)).toEqual(ROW.slice(0, 3));
    expect(removed.kept.cells).toEqual(assessCoverage(inputOf(removed.kept)));
  });

  it('that only serves a county touches that county', () => {
    const kept = keepCoverage(row());
    const served = homeHere({ county: null, area: [ROW[7] as string] });
    expect(countiesOf(updateCoverage(kept, { before: null, after: served }).cells)) //
      .toEqual([ROW[7]]);
  });

  it('that is virtual touches no distances', () => {
    const kept = keepCoverage(row([homeAcross(0)]));
    const online = homeHere({ modality: 'virtual', point: atMile(300), county: ROW[3] as string });
    expect(countiesOf(updateCoverage(kept, { before: null, after: online }).cells)) //
      .toEqual([ROW[3]]);
  });

  it('of a support that nothing counts leaves all as it was', () => {
    const kept = keepCoverage(row());
    const other = homeHere({ support: 'other', point: atMile(0) });
    const { cells, kept: next } = updateCoverage(kept, { before: null, after: other });
    expect(cells).toEqual([]);
    expect(next.cells).toBe(kept.cells);
  });

  it('leaves what was kept before as it was', () => {
    const kept = keepCoverage(row([homeAcross(0)]));
    const before = structuredClone([kept.cells, kept.miles]);
    updateCoverage(kept, { before: null, after: homeAcross(600) });
    expect([kept.cells, kept.miles]).toEqual(before);
  });
});

/** Outlines across the patch that random inputs lie on, so that some catchments reach over an edge. */
const vicinity = createCountyVicinity(
  ['21001', '21003', '39001', '39003', '54001'].map((fips, i) =>
    boxCounty(fips, [-84 + 0.4 * i, 37, -83.6 + 0.4 * i, 38]),
  ),
);

describe('edits at random, one after the other', () => {
  let withEdge = 0;
  afterAll(() => expect(withEdge).toBeGreaterThan(5));
  it.each(Array.from({ length: 24 }, (_, i) => i + 1))(
    'give what all cells assessed again give, in every field (%i)',
    (seed) => {
      const random = createRandom(1000 + seed);
      let kept = keepCoverage({ ...drawCoverageInput(seed), vicinity });
      const pool = drawCoverageInput(seed).services;
      for (let edit = 0; edit < 6; edit++) {
        const { services } = inputOf(kept);
        const before = services.length > 0 && random.chance(0.6) ? random.pick(services) : null;
        const fresh = pool.length > 0 && random.chance(0.7) ? random.pick(pool) : null;
        const after = fresh && { ...fresh, id: `new-${edit}`, openTo: 'clients' as const };
        kept = updateCoverage(kept, { before, after }).kept;
        expect(kept.cells).toEqual(assessCoverage(inputOf(kept)));
      }
      if (kept.cells.some(({ evidence }) => evidence.edge !== null)) withEdge++;
      expect(kept.miles).toEqual(keepCoverage(inputOf(kept)).miles);
    },
  );
});
