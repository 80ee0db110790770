import type { ListedService } from '#lib/domain/listing.ts';
import { findState } from '#lib/domain/state.ts';
import type { Gazetteer } from './gazetteer.ts';
import { countyBefore, describeOtherVintage } from './other-vintages.ts';
import type { Report } from './placing-tools.ts';

/**
 * Brings the service areas of a listing to the counties of the boundaries in use.
 * @returns the services themselves where nothing changed; null where an area names a county that
 *   does not exist: the row must be refused
 */
export function resolveArea(
  services: readonly ListedService[],
  tools: { gazetteer: Gazetteer; report: Report },
): readonly ListedService[] | null {
  let changed = false;
  let refused = false;
  const resolved = services.map((service) => {
    const area = service.area.map((place) => resolvePlace(place, tools));
    refused ||= area.includes('refused');
    if (area.every((place, nth) => place === service.area[nth])) return service;
    changed = true;
    return { ...service, area: area.filter((place) => place !== null) };
  });
  if (refused) return null;
  return changed ? resolved : services;
}

function resolvePlace(
  place: string,
  { gazetteer, report }: { gazetteer: Gazetteer; report: Report },
): string | null {
  const known = place.length === 2 ? findState(place) !== undefined : gazetteer.hasCounty(place);
  if (known) return place;
  const before = countyBefore(place);
  if (before !== null) return before;
  const vintage = describeOtherVintage(place);
  report({
    column: 'service_area',
    found: vintage ? `${place}, ${vintage}` : place,
    expected: vintage
      ? 'counties of the 2017 edition of boundaries; this one was left out of the area'
      : 'counties of the 2017 edition of boundaries, or states',
    severity: vintage ? 'warning' : 'error',
  });
  return vintage ? null : 'refused';
}
