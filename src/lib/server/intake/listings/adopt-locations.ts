import type { ListingRecord } from './listing-record.ts';
import type { StoredListings } from './stored-listings.ts';

/**
 * Lets a location whose address was corrected keep its identity: where all services of a stored
 * location, which the file does not have, are now at one location, which is not stored, the two
 * are one. Its history then tells of the correction field by field.
 */
export function adoptLocations(
  records: readonly ListingRecord[],
  stored: StoredListings,
): readonly ListingRecord[] {
  const identities = findIdentities(records, stored);
  if (identities.size === 0) return records;
  return records.map((record) => {
    const id = identities.get(record.location?.id ?? '');
    if (id === undefined || !record.location) return record;
    return {
      ...record,
      location: { ...record.location, id },
      services: record.services.map((service) => ({ ...service, locationId: id })),
    };
  });
}

/** Stored identities by those of the file. */
function findIdentities(
  records: readonly ListingRecord[],
  { locations, services }: StoredListings,
): Map<string, string> {
  const inFile = new Set(records.map(({ location }) => location?.id));
  const now = new Map<string, ListingRecord['location']>();
  for (const record of records) {
    for (const { id } of record.services) now.set(id, record.location);
  }
  const perLocation = Map.groupBy(services.values(), ({ locationId }) => locationId);
  const identities = new Map<string, string>();
  for (const [storedId, group] of perLocation) {
    if (storedId === null || inFile.has(storedId)) continue;
    const targets = new Set(group.map(({ id }) => now.get(id) ?? null).map((to) => to?.id));
    const [target] = targets;
    const location = now.get(group[0]?.id ?? '');
    const same = location?.confidential === locations.get(storedId)?.confidential;
    if (targets.size !== 1 || target === undefined || locations.has(target) || !same) continue;
    if (!identities.has(target)) identities.set(target, storedId);
  }
  return identities;
}
