import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import * as table from '#lib/server/db/schema.ts';
import { getClosing, getFragility } from '#lib/server/services/network/fragility.ts';
import { getJourneyAnswer } from '#lib/server/services/network/journey-answer.ts';
import { getMissingTies } from '#lib/server/services/network/missing-ties.ts';
import { addTies, tieRow } from '../../support/network/network-atlas.ts';
import { FAYETTE, PERRY, useSmallAtlas } from '../../support/small-atlas.ts';

/** Perry has one home, Haven's, at its center; Harbor, with its garden there, keeps the jail's door. */
describe('journeys, missing ties and fragility of a database', () => {
  const small = useSmallAtlas();
  const question = { county: PERRY, doors: ['jail-release'], needs: ['recovery-housing'] };
  const toHome = async () => (await getJourneyAnswer(small.atlas, question)).journeys[0];

  function setUp(visibility: 'public' | 'coalition' | 'count'): void {
    small.db
      .update(table.organizations)
      .set({ entryDoors: 'jail-release' })
      .where(eq(table.organizations.id, 'harbor'))
      .run();
    addTies(
      small.db,
      ['helper'],
      [
        tieRow('harbor', 'helper', { direction: 'from-to', funding: 'A grant' }),
        tieRow('helper', 'haven', { visibility }),
      ],
    );
  }

  describe('with ties that everybody may see', () => {
    beforeEach(() => setUp('public'));

    it('finds the chain by name, through who has no place of its own', async () => {
      const { journeys, counts, keepers } = await getJourneyAnswer(small.atlas, question);
      expect(journeys).toEqual([
        {
          ...{ county: PERRY, door: 'jail-release', need: 'recovery-housing', steps: 2 },
          ...{ outcome: 'two-steps', missing: null },
          chain: [
            { id: 'harbor', name: 'Harbor <b>& Co</b>' },
            { id: 'helper', name: 'Org helper' },
            { id: 'haven', name: 'Safe Haven' },
          ],
        },
      ]);
      expect(counts['two-steps']).toBe(1);
      expect(keepers[0]?.organizations.map(({ id }) => id)).toEqual(['harbor']);
    });

    it('tells what breaks with one organization, and with one grant', async () => {
      const closing = await getClosing(small.atlas, 'haven');
      expect(closing.broken).toContainEqual(await toHome());
      // The only residence of the state: it was in reach of all 400.
      expect(closing.cells).toContainEqual({
        ...{ county: PERRY, support: 'peer-run-residence', before: 'covered', after: 'gap' },
      });
      expect(closing.losses).toContainEqual({
        ...{ county: PERRY, support: 'peer-run-residence', people: 400 },
      });
      const { grants, organizations } = await getFragility(small.atlas, { limit: 2 });
      expect(organizations).toHaveLength(2);
      expect(grants).toMatchObject([{ grant: 'A grant', endsOn: null, services: 0, ties: 1 }]);
      expect(grants[0]?.broken).toContainEqual(await toHome());
    });

    it('refuses what does not exist', async () => {
      const ask = (changes: object) => getJourneyAnswer(small.atlas, { ...question, ...changes });
      await expect(ask({ doors: ['church'] })).rejects.toThrow('church');
      await expect(ask({ needs: ['gold'] })).rejects.toThrow('recovery-housing');
      await expect(ask({ county: '21999' })).rejects.toThrow('21999');
      await expect(getClosing(small.atlas, 'nobody')).rejects.toThrow('nobody');
    });

    it('tells a missing service from a door that nobody keeps', async () => {
      const answer = await getJourneyAnswer(small.atlas, { ...question, county: FAYETTE });
      // Harbor keeps its door at all its places, the cafe in Fayette among them.
      expect(answer.journeys[0]).toMatchObject({ outcome: 'no-path', missing: 'service' });
      const school = await getJourneyAnswer(small.atlas, { ...question, doors: ['school'] });
      expect(school.journeys[0]).toMatchObject({ outcome: 'no-door', chain: [] });
    });
  });

  describe.each(['coalition', 'count'] as const)('with a tie for %s', (visibility) => {
    beforeEach(() => setUp(visibility));

    it('names it in no journey, and judges nothing by it', async () => {
      expect(await toHome()).toMatchObject({ outcome: 'no-path', missing: 'tie', chain: [] });
      const { broken, separated } = await getClosing(small.atlas, 'haven');
      expect({ broken, separated }).toEqual({ broken: [], separated: 0 });
    });

    it('is found missing like any tie that nobody has told of', async () => {
      const { ties, broken } = await getMissingTies(small.atlas);
      expect(broken).toBeGreaterThan(0);
      const pairs = ties.map(({ from, to }) => `${from.id} ${to.id}`);
      expect(pairs).toContain('harbor haven');
      const [first] = ties;
      expect(first).toMatchObject({ counties: [{ fips: PERRY, name: 'Perry' }], residents: 400 });
      expect(first?.mended).toHaveLength(first?.journeys ?? -1);
    });
  });
});
