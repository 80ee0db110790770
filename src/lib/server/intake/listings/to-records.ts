import type { ListedPlace, ListedService, Listing } from '#lib/domain/listing.ts';
import { createIdentifier } from '../identity.ts';
import type { Placing } from '../places/place-listing.ts';
import type { ListingRecord, LocationRow, RecordUnit, ServiceRow } from './listing-record.ts';
import { meetingsText } from './meetings-text.ts';
import { placeKey } from './place-key.ts';

/** A listing that was located. */
export interface PlacedListing {
  listing: Listing;
  /** Null where it has no place. */
  placing: Placing | null;
}

/**
 * Turns the listings of one source into rows, whose identities follow from the source and its keys.
 * A confidential place keeps its county and nothing else; its key has no address, so that nobody
 * who guesses an address finds it confirmed by an identity.
 */
export function toRecords(
  placed: readonly PlacedListing[],
  sourceId: string,
  unit: RecordUnit,
): ListingRecord[] {
  const identify = createIdentifier(sourceId);
  return placed.map(({ listing, placing }) => {
    const { place, organizationKey } = listing;
    const recordId = identify(`record\n${listing.key}`);
    const organizationId = identify(`organization\n${organizationKey}`);
    const location =
      place && placing
        ? toLocation(place, placing, {
            id: unit === 'facility' ? recordId : identify(placeKey(listing, place, placing)),
            organizationId,
            sourceId,
          })
        : null;
    const shared = { organizationId, locationId: location?.id ?? null, sourceId };
    return {
      row: listing.row,
      organization: {
        id: organizationId,
        sourceId,
        ...listing.organization,
        entryDoors: listing.organization.entryDoors?.join(' ') ?? null,
      },
      location,
      services: toServices(listing.services, recordId, shared),
    };
  });
}

function toLocation(
  place: ListedPlace,
  { countyFips, point, precision }: Placing,
  identity: Pick<LocationRow, 'id' | 'organizationId' | 'sourceId'>,
): LocationRow {
  const { name, street, city, state, zip, confidential } = place;
  const latitude = point?.latitude ?? null;
  const longitude = point?.longitude ?? null;
  const common = { ...identity, state, countyFips, confidential };
  if (!confidential) {
    return { ...common, name, street, city, zip, latitude, longitude, precision };
  }
  const nothing = { name: null, street: null, city: null, zip: null };
  const known = countyFips === null ? 'none' : 'county';
  return { ...common, ...nothing, latitude: null, longitude: null, precision: known };
}

type SharedFields = Pick<ServiceRow, 'organizationId' | 'locationId' | 'sourceId'>;

function toServices(
  services: readonly ListedService[],
  recordId: string,
  { organizationId, locationId, sourceId }: SharedFields,
): ServiceRow[] {
  const ids = serviceIds(services, recordId);
  return services.map((service, nth) => ({
    id: ids[nth] ?? recordId,
    organizationId,
    locationId,
    sourceId,
    support: service.support,
    name: service.name,
    modality: service.modality,
    capacity: service.capacity,
    medicationWelcome: service.medicationWelcome,
    openTo: service.openTo,
    narrLevel: service.narrLevel,
    schedule: service.schedule,
    verifiedOn: service.verifiedOn,
    note: service.note,
    codes: service.codes,
    status: service.status,
    languages: wordsText(service.languages),
    genders: wordsText(service.genders),
    children: service.children,
    endsOn: service.endsOn,
    funding: service.funding,
    area: areaText(service.area),
    meetings: meetingsText(service.meetings),
  }));
}

/** A service is told from its record's others by its support and its name, and how often they stand. */
export function serviceIds(
  services: readonly Pick<ListedService, 'support' | 'name'>[],
  recordId: string,
): string[] {
  const identify = createIdentifier(recordId);
  const seen = new Map<string, number>();
  return services.map(({ support, name }) => {
    const key = name === null ? support : `${support}\n${name}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return identify(before === 0 ? key : `${key}\n${before}`);
  });
}

/** Each word once, sorted; null where nothing is said. */
function wordsText(words: readonly string[] | null): string | null {
  return words === null ? null : [...new Set(words)].sort().join(' ');
}

function areaText(area: readonly string[]): string {
  return area.length > 1 ? [...new Set(area)].sort().join(';') : area.join('');
}
