import { isOpeningHours, WEEKDAYS } from '#lib/domain/meeting.ts';
import { spanWords } from './clock-words.ts';
import type { OpeningLine, WeekTime } from './week-page.ts';

/** Opening hours of the services of a county, each service once, by name. */
export function openingLines(times: readonly WeekTime[]): OpeningLine[] {
  const hours = times.filter((time) => time.where === 'here' && isOpeningHours(time));
  const lines = [...Map.groupBy(hours, ({ service }) => service).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { service, name, organization, support, medicationWelcome } = first;
    return { service, name, organization, support, medicationWelcome, hours: hourLines(group) };
  });
  return lines.sort((a, b) => (a.organization < b.organization ? -1 : 1));
}

function hourLines(times: readonly WeekTime[]): string[] {
  const bySpan = Map.groupBy(times, spanWords);
  return [...bySpan].map(
    ([span, group]) => `${dayRuns(group.map(({ weekday }) => weekday))} ${span}`,
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
