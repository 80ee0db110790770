import type { Random } from '../random.ts';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const HOURS = {
  '07:00–08:00': 1,
  '10:00–11:00': 1,
  '12:00–13:00': 3,
  '17:30–18:30': 3,
  '18:00–19:00': 4,
  '18:30–20:00': 2,
  '19:00–20:00': 8,
  '20:00–21:00': 3,
};

/** When a group meets, e.g. "Tue 19:00–20:00" or "Mon, Thu 12:00–13:00". */
export function drawMeetingTime(random: Random): string {
  const count = random.weighted({ '1': 7, '2': 2, '3': 1 });
  const days = random.shuffled(DAYS).slice(0, Number(count));
  days.sort((a, b) => DAYS.indexOf(a) - DAYS.indexOf(b));
  return `${days.join(', ')} ${random.weighted(HOURS)}`;
}
