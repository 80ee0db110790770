import { beforeEach, describe, expect, it } from 'vitest';
import { assessCoverage } from '#lib/coverage/assess-coverage.ts';
import { getCoverageInput } from '#lib/server/services/coverage-input.ts';
import { getClosing } from '#lib/server/services/network/fragility.ts';
import { getNetworkData } from '#lib/server/services/network/network-data.ts';
import { getTerms } from '#lib/server/services/terms.ts';
import { addTies, tieRow } from '../../support/network/network-atlas.ts';
import { useSmallAtlas } from '../../support/small-atlas.ts';

describe('residents newly out of reach', () => {
  const small = useSmallAtlas();
  beforeEach(() => addTies(small.db, ['helper'], [tieRow('harbor', 'helper')]));

  it.each(['harbor', 'haven', 'helper'])(
    'without %s are those that coverage counts without its services',
    async (organization) => {
      const input = await getCoverageInput(small.atlas, ['21'], await getTerms(small.atlas));
      const { offers } = await getNetworkData(small.atlas);
      const gone = new Set(
        offers.filter(({ organizationId }) => organizationId === organization).map(({ id }) => id),
      );
      const left = input.services.filter(({ id }) => !gone.has(id));
      // Claims on everything: else a cell without services would have no reach to compare.
      const places = input.catalog.nodes.map(({ slug }) => slug);
      const claims = places.map((support) => {
        return { sourceId: 'list', support, place: '21', completeness: 'partial' as const };
      });
      const [before, after] = [input.services, left].map((services) =>
        assessCoverage({ ...input, services, claims }),
      ) as [ReturnType<typeof assessCoverage>, ReturnType<typeof assessCoverage>];
      const expected = before.flatMap(({ county, support, outOfReach }, at) => {
        const people = (after[at]?.outOfReach ?? 0) - (outOfReach ?? 0);
        const scored = input.catalog.find(support)?.scored === true;
        return scored && people > 0 ? [`${county} ${support} ${people}`] : [];
      });
      const { losses } = await getClosing(small.atlas, organization);
      const found = losses.map(({ county, support, people }) => `${county} ${support} ${people}`);
      expect(found.sort()).toEqual(expected.sort());
      expect(gone.size > 0).toBe(found.length > 0);
    },
  );
});
