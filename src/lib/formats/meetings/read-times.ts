import type { Weekday } from '#lib/domain/meeting.ts';
import { meetingMinutes } from '#lib/domain/meeting.ts';
import { lenient } from '../cells/lenient.ts';
import type { RowReader } from '../cells/row-reader.ts';
import type { MeetingEntry } from './meeting-entry.ts';
import { readClock } from './read-clock.ts';

/** Longer than this a meeting is doubted, minutes. */
const LONG = 180;

/**
 * The times of an entry. A day without a time, or a time without a day, is by appointment: the
 * entry is kept, and stands in no week.
 */
export function readTimes(
  reader: RowReader,
  weekdays: readonly Weekday[],
): Pick<MeetingEntry, 'weekdays' | 'opensAt' | 'closesAt'> {
  const opensAt = reader.read('time', lenient(readClock));
  const closing = reader.read('end_time', lenient(readClock));
  if (opensAt === null || weekdays.length === 0) {
    const found = opensAt === null ? 'no time' : 'no day';
    reader.report(
      opensAt === null ? 'time' : 'day',
      `${found}; it was read as by appointment`,
      'a day and a time',
      'info',
    );
    return { weekdays: [], opensAt: null, closesAt: null };
  }
  const closesAt = closing === opensAt ? null : closing;
  reportLength(reader, opensAt, closesAt);
  return { weekdays, opensAt, closesAt };
}

function reportLength(reader: RowReader, opensAt: string, closesAt: string | null): void {
  const length = meetingMinutes({ weekday: 0, opensAt, closesAt, attendance: 'in-person' }) ?? 0;
  if (length <= LONG) return;
  const over = closesAt !== null && closesAt < opensAt ? ', over midnight' : '';
  reader.report(
    'end_time',
    `${opensAt} to ${closesAt}${over}: ${Math.round(length / 6) / 10} hours`,
    'a meeting of at most three hours; it was kept',
    'warning',
  );
}
