import type { Issue } from '#lib/domain/issue.ts';
import type { Listing } from '#lib/domain/listing.ts';
import { findState } from '#lib/domain/state.ts';
import { wantedState } from '../cells/wanted-state.ts';
import type { MeetingEntry } from './meeting-entry.ts';

/** What a list of meetings says. */
export interface MeetingsReading {
  /** One per group, each with one service. */
  listings: Listing[];
  issues: Issue[];
  /** Entries of the kept state, those refused and those united among them. */
  read: number;
  /** Entries of other states. */
  skipped: number;
  /** Entries that are another time of a group. */
  duplicates: number;
  /** Where the list comes from, for its name; null where it does not say. */
  label: string | null;
}

interface Read {
  entries: readonly MeetingEntry[];
  /** Entries of the file, refused ones included. */
  records: number;
  issues: Issue[];
  group: (entries: MeetingEntry[]) => Listing[];
  state: string | undefined;
}

/** Keeps one state, makes groups of what is left, and counts. */
export function finishReading({
  entries,
  records,
  issues,
  group,
  state,
}: Read): Omit<MeetingsReading, 'label'> {
  const kept = wantedState(state);
  const wanted = entries.filter(
    ({ place }) => kept === null || findState(place?.state ?? '') === kept,
  );
  const listings = group(wanted);
  const skipped = entries.length - wanted.length;
  return {
    listings,
    issues: [...issues, ...united(wanted.length, listings.length)],
    read: records - skipped,
    skipped,
    duplicates: wanted.length - listings.length,
  };
}

function united(entries: number, groups: number): Issue[] {
  if (entries === groups) return [];
  const count = (value: number) => value.toLocaleString('en-US');
  return [
    {
      row: null,
      column: null,
      found: `${count(entries)} entries of ${count(groups)} groups`,
      expected: 'one service for each group: a group’s further times are not counted again',
      severity: 'info',
    },
  ];
}
