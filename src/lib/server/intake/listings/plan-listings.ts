import { planRows, type RowPlan } from '../plan-rows.ts';
import { findLeftovers, type Leftovers } from './find-leftovers.ts';
import type {
  ListingRecord,
  LocationRow,
  OrganizationRow,
  RecordUnit,
  Replacement,
  ServiceRow,
} from './listing-record.ts';
import { matchRecords } from './match-records.ts';
import type { StoredListings } from './stored-listings.ts';

/** What a file of listings would do to the tables. */
export interface ListingPlan {
  organizations: RowPlan<OrganizationRow>;
  locations: RowPlan<LocationRow>;
  services: RowPlan<ServiceRow>;
  replaced: readonly Replacement[];
  leftovers: Leftovers;
  /** Records of the file. */
  new: number;
  changed: number;
  unchanged: number;
}

/** @param states FIPS codes of the states that the file was read for; null for all */
export function planListings(
  found: readonly ListingRecord[],
  stored: StoredListings,
  unit: RecordUnit,
  states: ReadonlySet<string> | null,
): ListingPlan {
  const { records, replaced } = matchRecords(found, stored, unit, states);
  const organizations = unique(records.map(({ organization }) => organization));
  const locations = unique(records.flatMap(({ location }) => location ?? []));
  const plan = {
    organizations: planRows(organizations, stored.organizations, idOf),
    locations: planRows(locations, stored.locations, idOf),
    services: planRows(
      records.flatMap(({ services }) => services),
      stored.services,
      idOf,
    ),
  };
  const leftovers = findLeftovers({ replaced, stored, plan, unit, states });
  const counts = countRecords({ records, replaced, stored, plan, unit, leftovers });
  return { ...plan, replaced, leftovers, ...counts };
}

const idOf = ({ id }: { id: string }) => id;

/** Each row once: as its first record has it, gaps filled from the others. */
function unique<Row extends { id: string }>(rows: readonly Row[]): Iterable<Row> {
  const byId = new Map<string, Row>();
  for (const row of rows) {
    const first = byId.get(row.id);
    byId.set(row.id, first ? fillGaps(first, row) : row);
  }
  return byId.values();
}

function fillGaps<Row extends object>(first: Row, other: Row): Row {
  let filled = first;
  for (const field in first) {
    if (filled[field] === null && other[field] !== null) {
      filled = { ...filled, [field]: other[field] };
    }
  }
  return filled;
}

interface Compared {
  records: readonly ListingRecord[];
  replaced: readonly Replacement[];
  stored: StoredListings;
  plan: Pick<ListingPlan, 'organizations' | 'locations' | 'services'>;
  unit: RecordUnit;
  leftovers: Leftovers;
}

/** A record is changed where any of its rows is: its organization, its place, its services. */
function countRecords({ records, replaced, stored, plan, unit, leftovers }: Compared) {
  const counts = { new: 0, changed: 0, unchanged: 0 };
  if (stored.organizations.size === 0) return { ...counts, new: records.length };
  const touched = new Set([
    ...[...plan.organizations.changed, ...plan.locations.changed].map(({ row }) => row.id),
    ...plan.services.changed.map(({ row }) => row.id),
    ...leftovers.removedServices.map(({ locationId }) => locationId),
  ]);
  const replacing = new Set(replaced.map(({ after }) => after.id));
  for (const record of records) {
    const { organization, location, services } = record;
    const ids = [organization.id, location?.id ?? null, ...services.map(({ id }) => id)];
    const changed = ids.some((id) => touched.has(id));
    const grown = services.some(({ id }) => !stored.services.has(id));
    const known = isStored(record, stored, unit) || services.some(({ id }) => replacing.has(id));
    if (!known) counts.new++;
    else counts[changed || grown ? 'changed' : 'unchanged']++;
  }
  return counts;
}

/** Whether the record itself is known: a facility by its place, a row by its service. */
function isStored({ location, services }: ListingRecord, stored: StoredListings, unit: RecordUnit) {
  if (unit === 'facility' && location) return stored.locations.has(location.id);
  const [first] = services;
  return first ? stored.services.has(first.id) : stored.locations.has(location?.id ?? '');
}
