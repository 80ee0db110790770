import type { Fellowship } from './fellowship.ts';
import type { MeetingEntry } from './meeting-entry.ts';

/** Longest note of a group, characters. */
const MAX_LENGTH = 600;

/** What a person should know of a group: for whom its closed meetings are, and its own remarks. */
export function groupNote(
  entries: readonly MeetingEntry[],
  { closedTo }: Fellowship,
): string | null {
  const closed = entries.filter(({ traits }) => traits.access === 'closed').length;
  const who = closed === entries.length ? 'Closed meetings' : 'Some meetings are closed';
  const parts = [
    ...(closed > 0 ? [`${who}: for ${closedTo}.`] : []),
    ...(entries.every(({ weekdays }) => weekdays.length === 0) ? ['Times are not given.'] : []),
    ...new Set(entries.flatMap(({ note }) => note ?? [])),
  ];
  const note = parts.join(' ');
  if (note === '') return null;
  return note.length > MAX_LENGTH ? `${note.slice(0, MAX_LENGTH).trimEnd()}…` : note;
}
