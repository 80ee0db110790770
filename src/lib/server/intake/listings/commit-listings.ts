import { withBulkLoad } from '../../db/bulk-load.ts';
import type { Db } from '../../db/client.ts';
import type { HistoryWriter } from '../history-writer.ts';
import type { RowPlan } from '../plan-rows.ts';
import { replaceService } from './replace-service.ts';
import type { RecordUnit, ServiceRow } from './listing-record.ts';
import { readMeetings } from './meetings-text.ts';
import type { ListingPlan } from './plan-listings.ts';
import type { ListingTables, StoredListings } from './stored-listings.ts';

interface Target {
  db: Db;
  tables: ListingTables;
  stored: StoredListings;
  history: HistoryWriter;
}

/** Writes what was planned: first what others refer to, at last what nothing refers to any more. */
export function commitListings(plan: ListingPlan, unit: RecordUnit, target: Target): void {
  const { tables, history } = target;
  writeRows('organization', plan.organizations, tables.organizations, history);
  writeRows('location', plan.locations, tables.locations, history);
  addServices(plan, unit, target);
  changeServices(plan, target);
  removeLeftovers(plan, target);
}

interface Table<Row> {
  insert(row: Row): void;
  update(row: Row): void;
}

function writeRows<Row extends { id: string; name: string | null }>(
  entity: string,
  { added, changed }: RowPlan<Row>,
  table: Table<Row>,
  history: HistoryWriter,
): void {
  for (const row of added) {
    table.insert(row);
    history.added(entity, row.id, row.name);
  }
  for (const { row, changes } of changed) {
    table.update(row);
    history.changed(entity, row.id, changes);
  }
}

/** A facility that is new brings its services with it: its own row of history tells of them. */
function addServices(plan: ListingPlan, unit: RecordUnit, target: Target): void {
  const { services, locations, replaced } = plan;
  const { db, tables, history } = target;
  const newLocations = new Set(unit === 'facility' ? locations.added.map(({ id }) => id) : []);
  const replacing = new Set(replaced.map(({ after }) => after.id));
  withBulkLoad(db, 'services', services.added.length, () => {
    for (const service of services.added) tables.services.insert(service);
  });
  for (const service of services.added) {
    addAreas(service, tables);
    addMeetings(service, tables);
    const told = newLocations.has(service.locationId ?? '') || replacing.has(service.id);
    if (!told) history.added('service', service.id, service.name ?? service.support);
  }
}

function changeServices({ services }: ListingPlan, { tables, history }: Target): void {
  for (const { row, changes } of services.changed) {
    tables.services.update(row);
    const before = (field: keyof ServiceRow) => {
      const change = changes.find((one) => one.field === field);
      return change && String(change.before);
    };
    const area = before('area');
    if (area !== undefined) {
      removeAreas(row.id, area, tables);
      addAreas(row, tables);
    }
    const meetings = before('meetings');
    if (meetings !== undefined) {
      removeMeetings(row.id, meetings, tables);
      addMeetings(row, tables);
    }
    history.changed('service', row.id, changes);
  }
}

function removeLeftovers(plan: ListingPlan, { db, tables, history }: Target): void {
  const { replaced } = plan;
  const { removedServices, removedLocations } = plan.leftovers;
  const remove = (service: ServiceRow) => {
    removeAreas(service.id, service.area, tables);
    removeMeetings(service.id, service.meetings, tables);
    tables.services.remove(service);
  };
  for (const service of removedServices) {
    remove(service);
    history.removed('service', service.id, service.name ?? service.support);
  }
  const emptied = new Set(removedLocations.map(({ id }) => id));
  for (const replacement of replaced) {
    remove(replacement.before);
    replaceService(db, replacement, emptied, history);
  }
  const told = new Set(replaced.map(({ before }) => before.locationId));
  for (const location of removedLocations) {
    tables.locations.remove(location);
    if (!told.has(location.id)) history.removed('location', location.id, location.name);
  }
}

function addAreas({ id, area }: ServiceRow, { areas }: ListingTables): void {
  if (area === '') return;
  for (const place of area.split(';')) areas.insert({ serviceId: id, place });
}

function removeAreas(serviceId: string, area: string, { areas }: ListingTables): void {
  if (area === '') return;
  for (const place of area.split(';')) areas.remove({ serviceId, place });
}

function addMeetings({ id, meetings }: ServiceRow, { schedules }: ListingTables): void {
  for (const meeting of readMeetings(meetings)) schedules.insert({ serviceId: id, ...meeting });
}

function removeMeetings(serviceId: string, meetings: string, { schedules }: ListingTables): void {
  for (const meeting of readMeetings(meetings)) schedules.remove({ serviceId, ...meeting });
}
