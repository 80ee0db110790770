import type { RowPlan } from '../plan-rows.ts';
import { isInStates } from './is-in-states.ts';
import type { LocationRow, RecordUnit, Replacement, ServiceRow } from './listing-record.ts';
import type { StoredListings } from './stored-listings.ts';

/** What is stored of a source and not in its file. */
export interface Leftovers {
  /** Services that a record of the file no longer has. */
  removedServices: ServiceRow[];
  /** Locations that nothing is offered at any more, because their services moved or went. */
  removedLocations: LocationRow[];
  /** Records that are kept, though the file has them no more: a text for each. */
  missing: string[];
}

interface Question {
  replaced: readonly Replacement[];
  stored: StoredListings;
  plan: { locations: RowPlan<LocationRow>; services: RowPlan<ServiceRow> };
  unit: RecordUnit;
  /** FIPS codes of the states that the file was read for; null for all. */
  states: ReadonlySet<string> | null;
}

export function findLeftovers(question: Question): Leftovers {
  const { replaced, stored, plan, unit } = question;
  const former = new Set(replaced.map(({ before }) => before.id));
  const goneLocations = new Set(plan.locations.missing.map(({ id }) => id));
  const isGone = ({ locationId }: ServiceRow) =>
    unit === 'facility' && locationId !== null && !goneLocations.has(locationId);
  const others = plan.services.missing.filter(({ id }) => !former.has(id));
  const removedServices = others.filter(isGone);
  const kept = others.filter((service) => !isGone(service));
  const removedLocations = emptiedLocations({ stored, plan, former, kept });
  const missing = describeMissing(question, kept, new Set(removedLocations));
  return { removedServices, removedLocations, missing };
}

function describeMissing(
  { stored, plan, unit, states }: Question,
  kept: readonly ServiceRow[],
  removed: ReadonlySet<LocationRow>,
): string[] {
  if (unit === 'facility') {
    return plan.locations.missing
      .filter((location) => !removed.has(location) && isInStates(location, '', states))
      .map((location) => describe(stored, location.organizationId, null, location));
  }
  return kept
    .map((service) => ({ ...service, location: locationOf(stored, service) }))
    .filter(({ location, area }) => isInStates(location, area, states))
    .map(({ location, organizationId, support }) =>
      describe(stored, organizationId, support, location),
    );
}

interface Emptied {
  stored: StoredListings;
  plan: Question['plan'];
  /** Services that were replaced. */
  former: ReadonlySet<string>;
  kept: readonly ServiceRow[];
}

/** Locations that had services and have none when the file is in. */
function emptiedLocations({ stored, plan, former, kept }: Emptied): LocationRow[] {
  const moved = [...former, ...plan.services.changed.map(({ row }) => row.id)];
  const left = new Set(moved.map((id) => stored.services.get(id)?.locationId ?? null));
  const stays = new Set(kept.map(({ locationId }) => locationId));
  return plan.locations.missing.filter(({ id }) => left.has(id) && !stays.has(id));
}

function locationOf({ locations }: StoredListings, { locationId }: ServiceRow) {
  return locationId === null ? null : (locations.get(locationId) ?? null);
}

function describe(
  { organizations }: StoredListings,
  organizationId: string,
  support: string | null,
  location: LocationRow | null,
): string {
  const parts = [organizations.get(organizationId)?.name, support, location?.city, location?.state];
  return parts.filter((part) => part !== null && part !== undefined).join(', ');
}
