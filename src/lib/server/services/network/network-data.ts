import type { Partnership } from '#lib/domain/partnership.ts';
import type { NetworkService } from '#lib/network/journeys/input.ts';
import { asOf } from '#lib/network/public/in-force.ts';
import { publicView } from '#lib/network/public/public-view.ts';
import {
  readOfferFacts,
  readOrganizationFacts,
  readPartnerships,
  type OfferFact,
  type OrganizationFact,
} from '../../queries/network.ts';
import { readCountyCenters } from '../../queries/places.ts';
import type { Atlas } from '../atlas.ts';

/** A service with its organization's identity. */
export interface NetworkOffer extends Omit<NetworkService, 'organization'> {
  id: string;
  organizationId: string;
  /** Last day on which it is offered, ISO date; null where none is known. */
  endsOn: string | null;
  /** Postal code of the state of its place. */
  state: string | null;
}

/** The whole network on one day, as everybody may see it. */
export interface NetworkData {
  /** ISO date. */
  day: string;
  /** By name. */
  organizations: readonly OrganizationFact[];
  /** Services offered on the day. */
  offers: readonly NetworkOffer[];
  /** Ties in force on the day that may be named. */
  ties: readonly Partnership[];
  /** Ends of the ties in force that may not be named: for counting, and for nothing else. */
  unnamedEnds: readonly (readonly [string, string])[];
}

/** @param day ISO date; null for today */
export function getNetworkData(atlas: Atlas, day: string | null = null): Promise<NetworkData> {
  const asked = day ?? atlas.today();
  return atlas.remember(`network-data:${asked}`, async () => {
    const [organizations, facts, partnerships, centers] = await Promise.all([
      readOrganizationFacts(atlas.db),
      readOfferFacts(atlas.db),
      readPartnerships(atlas.db),
      readCountyCenters(atlas.db),
    ]);
    const { named, hidden } = publicView(asOf(partnerships, asked));
    const offered = facts.filter(({ endsOn }) => endsOn === null || asked <= endsOn);
    return {
      day: asked,
      organizations,
      offers: offered.map((fact) => toOffer(fact, centers)),
      ties: named,
      unnamedEnds: hidden.map(({ fromId, toId }) => [fromId, toId] as const),
    };
  });
}

type Centers = Awaited<ReturnType<typeof readCountyCenters>>;

function toOffer(fact: OfferFact, centers: Centers): NetworkOffer {
  const { id, organizationId, support, area, endsOn, funding, state } = fact;
  const { modality, countyFips, latitude, longitude } = fact;
  const own = latitude !== null && longitude !== null ? { latitude, longitude } : null;
  const center = countyFips === null ? null : (centers.get(countyFips) ?? null);
  return {
    ...{ id, organizationId, support, area, endsOn, funding, state },
    ...{ inPerson: modality !== 'virtual', county: countyFips, point: own ?? center },
  };
}
