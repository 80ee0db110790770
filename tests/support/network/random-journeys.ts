import { DOOR_DEFINITIONS, NEEDS } from '#lib/domain/journey.ts';
import { PARTNERSHIP_KINDS } from '#lib/domain/partnership.ts';
import type { JourneyInput } from '#lib/network/journeys/input.ts';
import { coverageCounty, tractAtMile } from '../small-coverage.ts';
import { createRandom } from '../random.ts';
import { eightOrganizations, link, service } from './eight.ts';

const SUPPORTS = ['withdrawal-management', 'recovery-housing', 'peer-support', 'case-management'];

/** A small fictional state along the equator, the same for the same seed. */
export function randomJourneys(seed: number, size = 14): JourneyInput {
  const random = createRandom(seed);
  const { catalog } = eightOrganizations();
  const mile = () => random.between(0, 120);
  const counties = ['21001', '21003', '21005', '47001'].map((fips) =>
    coverageCounty(fips, { rucc: random.pick([1, 6, 9]) }),
  );
  const { fips: first } = counties[0] as (typeof counties)[number];
  return {
    catalog,
    organizations: Array.from({ length: size }, (_, at) => ({
      ...{ id: `o${at}`, name: `Org ${at}` },
      doors: random.chance(0.2) ? (['jail-release'] as const) : [],
    })),
    services: Array.from({ length: 2 * size }, () =>
      service(random.whole(0, size - 1), random.pick(SUPPORTS), mile(), {
        county: random.pick(['21001', '21003', '21005', '47001', '39001', null]),
        inPerson: random.chance(0.85),
        area: random.chance(0.1) ? [random.pick([first, '47'])] : [],
        funding: random.chance(0.2) ? 'Grant' : null,
        ...(random.chance(0.1) ? { point: null } : {}),
      }),
    ),
    links: Array.from({ length: Math.round(1.6 * size) }, () =>
      link(random.whole(0, size - 1), random.whole(0, size - 1), {
        kind: random.pick(PARTNERSHIP_KINDS),
        direction: random.pick(['mutual', 'from-to'] as const),
        strength: random.whole(1, 4),
        funding: random.chance(0.2) ? 'Grant' : null,
      }),
    ),
    counties,
    tracts: counties.flatMap(({ fips }) =>
      Array.from({ length: 4 }, () => tractAtMile(fips, mile(), random.whole(0, 900))),
    ),
    doors: DOOR_DEFINITIONS.filter(({ id }) => id === 'jail-release' || id === 'detox'),
    needs: NEEDS.filter(({ id }) => /housing|peer|case/.test(id)),
    isListed: (support, county) => support !== 'recovery-housing' || county !== '21005',
  };
}
