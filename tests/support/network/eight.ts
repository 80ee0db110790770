// The network of eight organizations that docs/methods.md draws. Everything lies on the equator,
// so that miles apart are miles apart.
import { DOOR_DEFINITIONS, NEEDS, type Door, type Need } from '#lib/domain/journey.ts';
import { createCatalog } from '#lib/domain/support.ts';
import type { JourneyInput, NetworkLink, NetworkService } from '#lib/network/journeys/input.ts';
import { atMile, coverageCounty, supportNode, tractAtMile } from '../small-coverage.ts';

export const [JAIL, DETOX, CLINIC, NAVIGATOR, HOUSE, PEERS, WORKS, CAFE] = [
  0, 1, 2, 3, 4, 5, 6, 7,
] as const;
const NAMES = ['Jail', 'Detox', 'Clinic', 'Navigator', 'House', 'Peers', 'Works', 'Cafe'];

/** 1,000 people: 600 at mile 0 and 400 at mile 10. */
export const NEAR_COUNTY = '21001';
/** 500 people at mile 50. */
export const FAR_COUNTY = '21003';

/** What grants pay for: the tie of Clinic and House, and all that Works offers. */
export const GRANT = 'Bridge grant';

const EMPLOYMENT = ['supported-employment', 'vocational-rehabilitation'];

const pick = <T extends { id: string }>(all: readonly T[], ...ids: string[]): T[] =>
  ids.map((id) => all.find((one) => one.id === id) as T);
export const DOORS_OF_EIGHT: Door[] = pick(DOOR_DEFINITIONS, 'jail-release', 'detox');
export const NEEDS_OF_EIGHT: Need[] = pick(NEEDS, 'recovery-housing', 'peer-support', 'work');

export function service(
  organization: number,
  support: string,
  mile: number,
  changes: Partial<NetworkService> = {},
): NetworkService {
  return {
    ...{ organization, support, inPerson: true, area: [], funding: null },
    ...{ county: mile > 30 ? FAR_COUNTY : NEAR_COUNTY, point: atMile(mile) },
    ...changes,
  };
}

/** A referral from one to the other, cooperation, unless told otherwise. */
export function link(from: number, to: number, changes: Partial<NetworkLink> = {}): NetworkLink {
  return {
    ...{ from, to, kind: 'referral', direction: 'from-to', strength: 2 },
    ...{ confirmed: true, funding: null },
    ...changes,
  };
}

export function eightOrganizations(changes: Partial<JourneyInput> = {}): JourneyInput {
  return {
    // Catchments of 20 miles for residents of rural counties.
    catalog: createCatalog(
      [
        ...['withdrawal-management', 'outpatient-counseling', 'case-management'],
        ...['recovery-housing', 'peer-support', 'recovery-coaching', 'supported-employment'],
        ...['vocational-rehabilitation', 'legal-aid-and-reentry'],
      ].map((slug) => supportNode(slug)),
    ),
    organizations: NAMES.map((name, at) => ({
      ...{ id: name.toLowerCase(), name },
      doors: at === JAIL ? (['jail-release'] as const) : [],
    })),
    services: [
      service(JAIL, 'legal-aid-and-reentry', 0),
      service(DETOX, 'withdrawal-management', 5),
      service(CLINIC, 'outpatient-counseling', 8),
      service(NAVIGATOR, 'case-management', 0),
      service(HOUSE, 'recovery-housing', 12),
      service(PEERS, 'peer-support', 50),
      service(WORKS, 'supported-employment', 2, { funding: GRANT }),
      service(CAFE, 'peer-support', 4),
    ],
    links: [
      link(JAIL, NAVIGATOR),
      link(NAVIGATOR, CLINIC, { kind: 'warm-handoff', direction: 'mutual', strength: 3 }),
      link(DETOX, CLINIC, { kind: 'shared-staff', direction: 'mutual' }),
      link(CLINIC, HOUSE, { funding: GRANT }),
      link(HOUSE, CAFE, { strength: 3 }),
      // Too weak, and of a kind that hands nobody on.
      link(NAVIGATOR, WORKS, { strength: 1 }),
      link(CLINIC, PEERS, { kind: 'coalition-membership', direction: 'mutual', strength: 4 }),
    ],
    counties: [coverageCounty(NEAR_COUNTY), coverageCounty(FAR_COUNTY)],
    tracts: [
      tractAtMile(NEAR_COUNTY, 0, 600),
      tractAtMile(NEAR_COUNTY, 10, 400),
      tractAtMile(FAR_COUNTY, 50, 500),
    ],
    ...{ doors: DOORS_OF_EIGHT, needs: NEEDS_OF_EIGHT },
    // Who employs is listed in the near county alone.
    isListed: (support, county) => !EMPLOYMENT.includes(support) || county === NEAR_COUNTY,
    ...changes,
  };
}
