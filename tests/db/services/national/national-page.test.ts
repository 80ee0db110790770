import { describe, expect, it } from 'vitest';
import { findState } from '#lib/domain/state.ts';
import { getMapPage } from '#lib/server/services/map-page.ts';
import { awaitNation } from '#lib/server/services/national/national-coverage.ts';
import { getNationalFigure } from '#lib/server/services/national/national-figure.ts';
import { getNationalFile } from '#lib/server/services/national/national-file.ts';
import {
  getNationalPage,
  getNationalProgress,
} from '#lib/server/services/national/national-page.ts';
import { DEFAULT_TERMS } from '#lib/view/asked-terms.ts';
import type { State } from '#lib/domain/state.ts';
import { useSmallAtlas } from '../../../support/small-atlas.ts';

const small = useSmallAtlas();
const PATIENCE = 30_000;
const ready = async (support: string) => {
  await awaitNation(small.atlas, support, DEFAULT_TERMS);
  return getNationalPage(small.atlas, { support });
};

describe('the page of the country', () => {
  it(
    'says the same of a state as its own map does',
    async () => {
      const page = await ready('recovery-cafe');
      const map = await getMapPage(small.atlas, findState('KY') as State, {
        support: 'recovery-cafe',
        county: null,
      });
      const [kentucky] = page.figure?.rows ?? [];
      expect(kentucky).toMatchObject({
        ...{ code: 'KY', name: 'Kentucky', counties: 120 },
        counts: map.counts,
      });
      expect(page.figure?.counts).toEqual(map.counts);
      // Perry's 400 residents, of Perry's and Fayette's 1,900.
      expect(kentucky?.outOfReach).toBe(400);
      expect(kentucky?.shareOutOfReach).toBeCloseTo(400 / 1900, 12);
      expect(page.progress).toBeNull();
    },
    PATIENCE,
  );

  it(
    'names what is without data, and outlines every state',
    async () => {
      const page = await ready('recovery-cafe');
      expect(page.withoutData).toHaveLength(51);
      expect(page.withoutData).not.toContain('Kentucky');
      expect(page.map.states).toHaveLength(52);
    },
    PATIENCE,
  );

  it(
    'tells how far the figures are where they are not there yet',
    async () => {
      const told = await getNationalProgress(small.atlas, 'recovery-cafe');
      expect(told).toEqual({ ready: false, progress: { done: 0, of: 57, states: null } });
      await ready('recovery-cafe');
      expect(await getNationalProgress(small.atlas, 'recovery-cafe')).toEqual({
        ready: true,
        progress: null,
      });
    },
    PATIENCE,
  );

  it(
    'has a picture and a file of the same figures',
    async () => {
      await ready('recovery-cafe');
      const svg = await getNationalFigure(small.atlas, 'recovery-cafe', 'state');
      expect(svg).toMatch(/class="gap" d="M/);
      const file = await getNationalFile(small.atlas, 'recovery-cafe');
      expect(file.name).toMatch(/^states_all-states_recovery-cafe_\d{4}-\d\d-\d\d_data-\d+\.csv$/);
      const [head, line] = file.text.split('\n');
      expect(head).toBe(
        'state,name,support,counties,counties_gap,counties_neighbor_dependent,counties_partial,' +
          'counties_covered,counties_not_assessed,residents_out_of_reach,share_out_of_reach,' +
          'yardstick,demonstration',
      );
      expect(line).toMatch(/^KY,Kentucky,recovery-cafe,120,1,0,0,1,118,400,0\.21052/);
    },
    PATIENCE,
  );

  it('knows no support that is none', async () => {
    await expect(getNationalPage(small.atlas, { support: 'nope' })).rejects.toThrow(/nope/);
    await expect(getNationalFigure(small.atlas, null, 'state')).rejects.toThrow();
  });
});
