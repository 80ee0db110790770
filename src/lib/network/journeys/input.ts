import type { Door, DoorId, Need } from '#lib/domain/journey.ts';
import type { PartnershipKind } from '#lib/domain/partnership.ts';
import type { County, Point, Tract } from '#lib/domain/place.ts';
import type { SupportCatalog } from '#lib/domain/support.ts';

/** An organization as the network's questions see it. */
export interface NetworkOrganization {
  id: string;
  name: string;
  /** Doors that it says it keeps. */
  doors: readonly DoorId[];
}

/** A service as the network's questions see it. */
export interface NetworkService {
  /** Position of its organization. */
  organization: number;
  /** Slug of a support node. */
  support: string;
  /** False for a virtual service, which hands nobody a home or a ride. */
  inPerson: boolean;
  /** 5-digit FIPS of its county; null where it has none. */
  county: string | null;
  /** Null where it has no place; a confidential one stands at its county's center. */
  point: Point | null;
  /** 5-digit counties or 2-digit states that it serves. */
  area: readonly string[];
  /** Name of the grant that pays for it; null where none is known. */
  funding: string | null;
}

/** A tie by which organizations may hand people on. */
export interface NetworkLink {
  /** Positions of organizations. */
  from: number;
  to: number;
  kind: PartnershipKind;
  direction: 'mutual' | 'from-to';
  strength: number;
  confirmed: boolean;
  /** Name of the grant that pays for it; null where none is known. */
  funding: string | null;
}

/** A county with its residents' class. */
export interface JourneyCounty extends Pick<County, 'fips' | 'name' | 'fullName'> {
  /** USDA rural-urban continuum code, 1 to 9; null where it has none. */
  rucc: number | null;
}

/** Everything that the journeys of some counties follow from: no clock, no database. */
export interface JourneyInput {
  catalog: SupportCatalog;
  organizations: readonly NetworkOrganization[];
  /** Those offered on the day that is asked about. */
  services: readonly NetworkService[];
  /** Those in force on that day, and visible to whoever asks. */
  links: readonly NetworkLink[];
  counties: readonly JourneyCounty[];
  /** Tracts of those counties (others are ignored). */
  tracts: readonly Tract[];
  /** At most 31. */
  doors: readonly Door[];
  /** At most 31. */
  needs: readonly Need[];
  /** Whether any source claims to list a support in a county: else none found says nothing. */
  isListed(support: string, county: string): boolean;
}
