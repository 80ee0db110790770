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
