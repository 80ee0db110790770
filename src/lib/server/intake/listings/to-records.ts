import type { ListedPlace, ListedService, Listing } from '#lib/domain/listing.ts';
import { createIdentifier } from '../identity.ts';
import type { Placing } from '../places/place-listing.ts';
import type { ListingRecord, LocationRow, RecordUnit, ServiceRow } from './listing-record.ts';
import { createHiddenKeys, placeKey } from './record-keys.ts';

/** A listing that was located. */
export interface PlacedListing {
  listing: Listing;
  /** Null where it has no place. */
  placing: Placing | null;
}

/**
 * Turns the listings of one source into rows, whose identities follow from the source and its keys.
 * A confidential place keeps its county and nothing else, and no identity of it, or of its
 * services, follows from its address: who guesses an address must not find it confirmed.
 */
export function toRecords(
  placed: readonly PlacedListing[],
  sourceId: string,
  unit: RecordUnit,
): ListingRecord[] {
  const identify = createIdentifier(sourceId);
  const hiddenKey = createHiddenKeys();
  return placed.map(({ listing, placing }) => {
    const { place, organizationKey } = listing;
    const confidential = place?.confidential === true;
    const openId = identify(`record\n${listing.key}`);
    const hiddenId = unit === 'facility' ? null : identify(hiddenKey(listing));
    const recordId = confidential && hiddenId !== null ? hiddenId : openId;
    const formerId = confidential ? openId : hiddenId;
    const organizationId = identify(`organization\n${organizationKey}`);
    const locationId =
      place &&
      placing &&
      (unit === 'facility' ? recordId : identify(placeKey(listing, place, placing)));
    const shared = { organizationId, locationId, sourceId };
    return {
      organization: { id: organizationId, sourceId, ...listing.organization },
      location:
        place && placing && locationId !== null
          ? toLocation(place, placing, { id: locationId, organizationId, sourceId })
          : null,
      services: toServices(listing.services, recordId, shared),
      formerServices: formerId === null ? [] : serviceIds(listing.services, formerId),
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
    area: areaText(service.area),
  }));
}

/** A service is told from its record's others by its support and its name, and how often they stand. */
function serviceIds(services: readonly ListedService[], recordId: string): string[] {
  const identify = createIdentifier(recordId);
  const seen = new Map<string, number>();
  return services.map(({ support, name }) => {
    const key = name === null ? support : `${support}\n${name}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return identify(before === 0 ? key : `${key}\n${before}`);
  });
}

function areaText(area: readonly string[]): string {
  return area.length > 1 ? [...new Set(area)].sort().join(';') : area.join('');
}
