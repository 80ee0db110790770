import { minutesOfDay } from '#lib/domain/meeting.ts';
import { readClock } from '../meetings/read-clock.ts';

const DAY = 24 * 60;

/**
 * When a meeting ends, "HH:MM", from its beginning and its duration "HH:MM:SS". A duration of
 * nothing stands for the server's default, which is not known here.
 * @returns null where the end is not known
 */
export function endOf(start: string, duration: string): string | null {
  const opens = readClock(start).value;
  const [, hours, minutes] = /^(\d{1,2}):(\d\d)(?::\d\d)?$/.exec(duration) ?? [];
  const length = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  if (opens === null || length <= 0 || length > DAY) return null;
  const end = (minutesOfDay(opens) + length) % DAY;
  return `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
}
