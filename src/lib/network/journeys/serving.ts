import type { Point, Rurality } from '#lib/domain/place.ts';
import type { SupportCatalog } from '#lib/domain/support.ts';
import type { JourneyInput, NetworkService } from './input.ts';
import { peopleInReach, reachSite, type ReachSite } from './reach-sites.ts';
import { locateResidents, type ResidentTracts } from './resident-tracts.ts';

/** Share of a county's residents who must be in reach: as for a county that depends on neighbors. */
export const SERVING_SHARE = 0.5;

/** Which organizations serve which county, and as what. */
export interface Serving {
  residents: readonly ResidentTracts[];
  /** Per county and organization: bits of the doors that it keeps for the county's residents. */
  doors: readonly Int32Array[];
  /** Per county and organization: bits of the needs that it meets for the county's residents. */
  needs: readonly Int32Array[];
}

/** What an organization does for one purpose, a door or a need. */
interface Offer {
  /** Counties and states that it serves without being asked where it is. */
  places: Set<string>;
  sites: ReachSite[];
}

/**
 * Finds who serves whom. An organization serves a county for a purpose where it has a place for it
 * in the county, or names the county in its service area, or half of the county's residents live
 * within the catchment of its places. Only what is offered in person counts, but at a door: a crisis
 * line is a door wherever it can be called.
 */
export function findServing(input: JourneyInput): Serving {
  const { counties, tracts, organizations, doors, needs } = input;
  if (doors.length > 31 || needs.length > 31) throw new RangeError('At most 31 doors and 31 needs');
  const residents = locateResidents(counties, tracts);
  const own = Map.groupBy(input.services, ({ organization }) => organization);
  const masks = (offers: readonly (Offer | null)[][]) =>
    residents.map((county) =>
      Int32Array.from(organizations, (_, organization) =>
        (offers[organization] as (Offer | null)[]).reduce(
          (bits, offer, purpose) =>
            offer !== null && serves(offer, county) ? bits | (1 << purpose) : bits,
          0,
        ),
      ),
    );
  const services = organizations.map((_, organization) => own.get(organization) ?? []);
  return {
    residents,
    doors: masks(services.map((list, organization) => doorOffers(input, organization, list))),
    needs: masks(
      services.map((list) => needs.map(({ supports }) => needOffer(input, supports, list))),
    ),
  };
}

function doorOffers(
  { doors, organizations, catalog }: JourneyInput,
  organization: number,
  services: readonly NetworkService[],
): (Offer | null)[] {
  return doors.map(({ id, supports, catchmentMiles }) => {
    const kept = organizations[organization]?.doors.includes(id) === true;
    const slugs = members(catalog, supports);
    const counted = kept ? services : services.filter(({ support }) => slugs.has(support));
    return toOffer(counted, () => catchmentMiles);
  });
}

function needOffer(
  { catalog }: JourneyInput,
  supports: readonly string[],
  services: readonly NetworkService[],
): Offer | null {
  const slugs = members(catalog, supports);
  const counted = services.filter(({ support, inPerson }) => inPerson && slugs.has(support));
  return toOffer(counted, ({ support }) => catchmentOf(catalog, support));
}

function catchmentOf(catalog: SupportCatalog, support: string): ReachSite['miles'] {
  return catalog.find(support)?.catchmentMiles ?? { urban: null, rural: null };
}

function members(catalog: SupportCatalog, supports: readonly string[]): Set<string> {
  return new Set(supports.flatMap((slug) => catalog.members(slug)));
}

function toOffer(
  services: readonly NetworkService[],
  milesOf: (service: NetworkService) => Readonly<Record<Rurality, number | null>>,
): Offer | null {
  if (services.length === 0) return null;
  const sites = new Map<string, ReachSite>();
  for (const service of services) {
    const { point, inPerson } = service;
    if (point === null || !inPerson) continue;
    const miles = milesOf(service);
    sites.set(siteKey(point, miles), reachSite(point, miles));
  }
  return {
    places: new Set(services.flatMap(({ county, area }) => (county ? [county, ...area] : area))),
    sites: [...sites.values()],
  };
}

function siteKey({ latitude, longitude }: Point, { urban, rural }: ReachSite['miles']): string {
  return [latitude, longitude, urban, rural].join(' ');
}

function serves({ places, sites }: Offer, residents: ResidentTracts): boolean {
  const { fips } = residents.county;
  if (places.has(fips) || places.has(fips.slice(0, 2))) return true;
  const { population } = residents;
  return population > 0 && peopleInReach(residents, sites) >= SERVING_SHARE * population;
}
