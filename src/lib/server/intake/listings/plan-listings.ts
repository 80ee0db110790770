import { planRows, type RowPlan } from '../plan-rows.ts';
import { findLeftovers, type Leftovers } from './find-leftovers.ts';
import type {
  ListingRecord,
  LocationRow,
  OrganizationRow,
  RecordUnit,
  ServiceRow,
} from './listing-record.ts';
import type { StoredListings } from './stored-listings.ts';

/** What a file of listings would do to the tables. */
export interface ListingPlan {
  organizations: RowPlan<OrganizationRow>;
  locations: RowPlan<LocationRow>;
  services: RowPlan<ServiceRow>;
  leftovers: Leftovers;
  /** Records of the file. */
  new: number;
  changed: number;
  unchanged: number;
}

/** @param states FIPS codes of the states that the file was read for; null for all */
export function planListings(
  records: readonly ListingRecord[],
  stored: StoredListings,
  unit: RecordUnit,
  states: ReadonlySet<string> | null,
): ListingPlan {
  const rows = uniqueRows(records);
  const plan = {
    organizations: planRows(rows.organizations, stored.organizations),
    locations: planRows(rows.locations, stored.locations),
    services: planRows(rows.services, stored.services),
  };
  const leftovers = findLeftovers({ records, stored, plan, unit, states });
  return { ...plan, leftovers, ...countRecords({ records, stored, plan, unit, leftovers }) };
}

interface Rows {
  organizations: Map<string, OrganizationRow>;
  locations: Map<string, LocationRow>;
  services: Map<string, ServiceRow>;
}

/** Each organization and location once: as its first record has it, gaps filled from the others. */
function uniqueRows(records: readonly ListingRecord[]): Rows {
  const rows: Rows = { organizations: new Map(), locations: new Map(), services: new Map() };
  for (const { organization, location, services } of records) {
    addOrFill(rows.organizations, organization);
    if (location) addOrFill(rows.locations, location);
    for (const service of services) rows.services.set(service.id, service);
  }
  return rows;
}

function addOrFill<Row extends { id: string }>(rows: Map<string, Row>, row: Row): void {
  const first = rows.get(row.id);
  if (!first) {
    rows.set(row.id, row);
    return;
  }
  const gaps = Object.entries(row).filter(
    ([field, value]) => value !== null && first[field as keyof Row] === null,
  );
  if (gaps.length > 0) rows.set(row.id, { ...first, ...Object.fromEntries(gaps) });
}

interface Compared {
  records: readonly ListingRecord[];
  stored: StoredListings;
  plan: Pick<ListingPlan, 'organizations' | 'locations' | 'services'>;
  unit: RecordUnit;
  leftovers: Leftovers;
}

/** An organization's or a location's change is counted once, at the first record that has it. */
function countRecords({ records, stored, plan, unit, leftovers }: Compared) {
  const counts = { new: 0, changed: 0, unchanged: 0 };
  const touched = new Set([
    ...[...plan.organizations.changed, ...plan.locations.changed].map(({ row }) => row.id),
    ...plan.services.changed.map(({ row }) => row.id),
    ...leftovers.removedServices.map(({ locationId }) => locationId),
  ]);
  for (const record of records) {
    const { organization, location, services, formerServices } = record;
    const replaces = formerServices.some((id) => stored.services.has(id));
    if (!isStored(record, stored, unit)) {
      counts[replaces ? 'changed' : 'new']++;
      continue;
    }
    const changed =
      touched.delete(organization.id) ||
      (location !== null && (touched.delete(location.id) || !stored.locations.has(location.id))) ||
      services.some(({ id }) => touched.has(id) || !stored.services.has(id));
    counts[changed ? 'changed' : 'unchanged']++;
  }
  return counts;
}

/** Whether the record itself is known: a facility by its place, a row by its service. */
function isStored({ location, services }: ListingRecord, stored: StoredListings, unit: RecordUnit) {
  if (unit === 'facility' && location) return stored.locations.has(location.id);
  const [first] = services;
  return first ? stored.services.has(first.id) : stored.locations.has(location?.id ?? '');
}
