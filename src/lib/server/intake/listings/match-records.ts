import { adoptLocations } from './adopt-locations.ts';
import { isInStates } from './is-in-states.ts';
import type {
  ListingRecord,
  LocationRow,
  RecordUnit,
  Replacement,
  ServiceRow,
} from './listing-record.ts';
import type { StoredListings } from './stored-listings.ts';
import { serviceIds } from './to-records.ts';

/** The records of a file under the identities that they are stored under. */
export interface MatchedRecords {
  records: readonly ListingRecord[];
  replaced: readonly Replacement[];
}

/** A stored record that no record of the file has the identity of. */
interface Candidate {
  location: LocationRow | null;
  /** Null for a facility, which is known by its location. */
  service: ServiceRow | null;
}

/**
 * Finds records again whose key changed: an address was corrected, an area widened, a location
 * became confidential. A record of the file that is not stored takes the place of a stored one that
 * is not in the file, where organization, support and name are the same and so is the county, or
 * where there is but one of each. Without this a correction would count as a second service.
 * @param states FIPS codes of the states that the file was read for; null for all
 */
export function matchRecords(
  records: readonly ListingRecord[],
  stored: StoredListings,
  unit: RecordUnit,
  states: ReadonlySet<string> | null,
): MatchedRecords {
  if (stored.organizations.size === 0) return { records, replaced: [] };
  const candidates = findCandidates(records, stored, unit, states);
  const perKey = Map.groupBy(records, (record) => keyOf(record.location, record, unit));
  const replaced: Replacement[] = [];
  const adopted = new Map<ListingRecord, ListingRecord>();
  for (const [key, free] of candidates) {
    const group = perKey.get(key) ?? [];
    const only = free.length === 1 && group.length === 1;
    for (const record of group.filter((one) => !isStored(one, stored, unit))) {
      const candidate = takeCandidate(free, record, only);
      if (!candidate) continue;
      if (isHidden(candidate.location) === isHidden(record.location)) {
        adopted.set(record, adopt(record, candidate));
      } else replaced.push(...replace(record, candidate));
    }
  }
  const matched = records.map((record) => adopted.get(record) ?? record);
  return { records: unit === 'row' ? adoptLocations(matched, stored) : matched, replaced };
}

function findCandidates(
  records: readonly ListingRecord[],
  stored: StoredListings,
  unit: RecordUnit,
  states: ReadonlySet<string> | null,
): Map<string, Candidate[]> {
  const inFile = new Set(
    records.flatMap(({ location, services }) =>
      unit === 'facility' ? (location?.id ?? []) : services.map(({ id }) => id),
    ),
  );
  const all: Candidate[] =
    unit === 'facility'
      ? [...stored.locations.values()].map((location) => ({ location, service: null }))
      : [...stored.services.values()].map((service) => ({
          location: stored.locations.get(service.locationId ?? '') ?? null,
          service,
        }));
  const free = all.filter(
    ({ location, service }) =>
      !inFile.has(service?.id ?? location?.id ?? '') &&
      isInStates(location, service?.area ?? '', states),
  );
  return Map.groupBy(free, ({ location, service }) =>
    keyOf(location, { services: service ? [service] : [] }, unit),
  );
}

/** What a record is recognized by when its key has changed. */
function keyOf(
  location: LocationRow | null,
  { services: [service] }: Pick<ListingRecord, 'services'>,
  unit: RecordUnit,
): string {
  return unit === 'facility'
    ? `${location?.organizationId}|${location?.name ?? ''}`
    : `${service?.organizationId}|${service?.support}|${service?.name ?? ''}`;
}

function isStored({ location, services }: ListingRecord, stored: StoredListings, unit: RecordUnit) {
  return unit === 'facility'
    ? location !== null && stored.locations.has(location.id)
    : services.some(({ id }) => stored.services.has(id));
}

function takeCandidate(
  free: Candidate[],
  { location }: ListingRecord,
  only: boolean,
): Candidate | undefined {
  const at = free.findIndex(
    (candidate) => only || candidate.location?.countyFips === location?.countyFips,
  );
  return at < 0 ? undefined : free.splice(at, 1)[0];
}

function isHidden(location: LocationRow | null): boolean {
  return location?.confidential === true;
}

/** The record under the identity of the stored one. */
function adopt(record: ListingRecord, { location, service }: Candidate): ListingRecord {
  if (service) {
    return { ...record, services: record.services.map((row) => ({ ...row, id: service.id })) };
  }
  if (!location || !record.location) return record;
  const ids = serviceIds(record.services, location.id);
  const services = record.services.map((row, nth) => ({
    ...row,
    id: ids[nth] ?? row.id,
    locationId: location.id,
  }));
  return { ...record, location: { ...record.location, id: location.id }, services };
}

function replace({ location, services }: ListingRecord, { service }: Candidate): Replacement[] {
  const [after] = services;
  return service && after ? [{ before: service, after, hidden: isHidden(location) }] : [];
}
