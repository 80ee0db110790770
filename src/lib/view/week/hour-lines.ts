import { WEEKDAYS, type Meeting } from '#lib/domain/meeting.ts';
import { spanWords } from '../clock-words.ts';

/** "Mon–Fri 9 am – 5 pm", "Every day all day": the days of one and the same span together. */
export function hourLines(
  times: readonly Pick<Meeting, 'weekday' | 'opensAt' | 'closesAt'>[],
): string[] {
  const bySpan = Map.groupBy(times, spanWords);
  return [...bySpan].map(
    ([span, group]) => `${dayRuns(group.map(({ weekday }) => weekday))} ${span}`,
  );
}

/**
 * The times of a service, each with how people come to it where that is not how they come to the
 * service.
 */
export function meetingLines(meetings: readonly Meeting[], modality: string): string[] {
  const byAttendance = Map.groupBy(meetings, ({ attendance }) => attendance);
  return [...byAttendance].flatMap(([attendance, group]) =>
    hourLines(group).map((line) =>
      attendance === modality ? line : `${line}, ${attendance.replace('-', ' ')}`,
    ),
  );
}

/** "Mon–Fri", "Wed, Sat": days that follow one another as a run. */
function dayRuns(days: readonly number[]): string {
  const sorted = [...new Set(days)].sort();
  if (sorted.length === 7) return 'Every day';
  const runs: number[][] = [];
  for (const day of sorted) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  const short = (day = 0) => WEEKDAYS[day as 0].slice(0, 3);
  return runs
    .map((run) =>
      run.length > 2 ? `${short(run[0])}–${short(run.at(-1))}` : run.map(short).join(', '),
    )
    .join(', ');
}
