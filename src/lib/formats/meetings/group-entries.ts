import type { ListedPlace, ListedService, Listing } from '#lib/domain/listing.ts';
import type { Attendance, Meeting } from '#lib/domain/meeting.ts';
import { NOTHING_MORE, type Modality } from '#lib/domain/service.ts';
import { findState } from '#lib/domain/state.ts';
import { normalizeKey } from '../cells/normalize-key.ts';
import type { Fellowship } from './fellowship.ts';
import type { MeetingEntry } from './meeting-entry.ts';
import { groupNote } from './group-note.ts';
import { scheduleWords } from './schedule-words.ts';

/** Whose meetings they are, and under which name the list is known. */
export interface MeetingList {
  fellowship: Fellowship;
  /** A word for the list, where its entries name no service body: a host name; null for none. */
  label: string | null;
}

/**
 * Makes one service of the entries that are one group: the same name, at the same place, for the
 * same people. A group that meets three times a week is one service with three times.
 */
export function groupEntries(entries: readonly MeetingEntry[], list: MeetingList): Listing[] {
  const groups = Map.groupBy(entries, (entry) => groupKey(entry));
  return [...groups].map(([key, group]) => toListing(key, group, list));
}

function groupKey({ name, place, traits, body }: MeetingEntry): string {
  const where = place ? placeWords(place) : 'nowhere';
  return [body?.name ?? '', name, where, traits.genders?.join(' ') ?? '']
    .map(normalizeKey)
    .join('|');
}

/** A place by its address; by its point where it has no street. */
function placeWords({ street, city, state, zip, latitude, longitude }: ListedPlace): string {
  const address = [street, city, state, zip].filter((part) => part !== null).join(' ');
  if (street !== null || latitude === null || longitude === null) return address;
  return `${address} ${latitude.toFixed(4)} ${longitude.toFixed(4)}`;
}

function toListing(
  key: string,
  group: readonly MeetingEntry[],
  { fellowship, label }: MeetingList,
): Listing {
  const [first] = group;
  if (!first) throw new Error(`Group ${key} has no entry`);
  const body = group.find((entry) => entry.body !== null)?.body ?? null;
  const of = body ? `, ${body.name}` : label === null ? '' : ` (${label})`;
  // One entry of a group may have the point that another lacks.
  const place = (group.find(({ place }) => (place?.latitude ?? null) !== null) ?? first).place;
  const located = isLocated(place);
  return {
    row: first.row,
    organizationKey: `${fellowship.id}|${normalizeKey(body?.name ?? '')}`,
    key: `${fellowship.id}|${key}`,
    organization: {
      name: fellowship.groups + of,
      phone: body?.phone ?? null,
      website: body?.website ?? null,
      note: null,
    },
    place: located ? place : null,
    services: [toService(group, fellowship, located ? [] : stateArea(place))],
  };
}

/** A state is no place, nor is a city that nothing says where it is: the state is served. */
function isLocated(place: ListedPlace | null): boolean {
  if (!place) return false;
  return [place.street, place.zip, place.latitude].some((part) => part !== null);
}

function stateArea(place: ListedPlace | null): string[] {
  return [findState(place?.state ?? '')?.fips ?? []].flat();
}

function toService(
  group: readonly MeetingEntry[],
  fellowship: Fellowship,
  area: readonly string[],
): ListedService {
  const active = group.filter(({ attendance }) => attendance !== null);
  const shown = active.length > 0 ? active : group;
  const meetings = shown.flatMap(toMeetings);
  const codes = new Set(shown.flatMap(({ traits }) => traits.codes));
  const updated = shown.flatMap(({ updatedOn }) => updatedOn ?? []).sort();
  return {
    ...NOTHING_MORE,
    support: fellowship.support,
    name: group[0]?.name ?? null,
    modality: jointModality(active.flatMap(({ attendance }) => attendance ?? [])),
    capacity: null,
    // No code of any fellowship says it.
    medicationWelcome: 'unknown',
    // A public list of meetings: nobody need be a client of anybody.
    openTo: 'community',
    narrLevel: null,
    schedule: scheduleWords(meetings),
    // Of several dates the oldest: each meeting was looked at no earlier than this.
    verifiedOn: updated[0] ?? null,
    note: groupNote(shown, fellowship),
    codes: codes.size > 0 ? [...codes].sort().join(' ') : null,
    area,
    status: active.length > 0 ? null : 'closed',
    languages: union(shown.map(({ traits }) => traits.languages)),
    genders: group[0]?.traits.genders ?? null,
    children: shown.find(({ traits }) => traits.children !== null)?.traits.children ?? null,
    meetings,
  };
}

function toMeetings({ weekdays, opensAt, closesAt, attendance }: MeetingEntry): Meeting[] {
  if (opensAt === null) return [];
  return weekdays.map((weekday) => ({
    weekday,
    opensAt,
    closesAt,
    attendance: attendance ?? 'in-person',
  }));
}

function jointModality(attendances: readonly Attendance[]): Modality {
  const kinds = new Set(attendances);
  const [only] = kinds;
  return kinds.size === 1 && only ? only : kinds.size === 0 ? 'in-person' : 'hybrid';
}

function union(lists: readonly (readonly string[] | null)[]): string[] | null {
  const all = new Set(lists.flatMap((list) => list ?? []));
  return all.size > 0 ? [...all].sort() : null;
}
