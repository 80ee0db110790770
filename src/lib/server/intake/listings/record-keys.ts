import type { ListedPlace, Listing } from '#lib/domain/listing.ts';
import { normalizeKey } from '#lib/formats/cells/normalize-key.ts';
import type { Placing } from '../places/place-listing.ts';

/**
 * The key of a location within its source: rows of one organization at one address share it.
 * A confidential one is known by its county only.
 */
export function placeKey(
  { organizationKey }: Listing,
  place: ListedPlace,
  placing: Placing,
): string {
  if (place.confidential) return `confidential\n${organizationKey}\n${placing.countyFips ?? ''}`;
  const { name, street, city, state, zip, countyFips, latitude, longitude } = place;
  const address = [name, street, city, state, zip].map(normalizeKey).join('|');
  const point = street === null ? `${countyFips ?? ''}|${latitude ?? ''}|${longitude ?? ''}` : '';
  return `location\n${organizationKey}\n${address}\n${point}`;
}

/**
 * Keys of records that do not follow from an address: the organization, the supports, and the how
 * many-eth such row of the file it is. Every row has one, confidential or not, so that a row keeps
 * it when its confidentiality changes.
 */
export function createHiddenKeys(): (listing: Listing) => string {
  const counts = new Map<string, number>();
  return ({ organizationKey, services }) => {
    const supports = services.map(({ support, name }) => `${support}|${name ?? ''}`).join('\n');
    const key = `hidden\n${organizationKey}\n${supports}`;
    const nth = counts.get(key) ?? 0;
    counts.set(key, nth + 1);
    return `${key}\n${nth}`;
  };
}
