import { expect, it } from 'vitest';
import { readWeeklySchedule } from '#lib/formats/cells/weekly-schedule.ts';

/** "1 19:00-20:00", day 0 being Sunday. */
const read = (text: string) =>
  readWeeklySchedule(text)?.map(
    ({ weekday, opensAt, closesAt }) => `${weekday} ${opensAt}-${closesAt ?? ''}`,
  ) ?? null;

it.each([
  ['Mon–Fri 08:30–16:30', [1, 2, 3, 4, 5].map((day) => `${day} 08:30-16:30`)],
  ['Tue, Thu 7 pm', ['2 19:00-', '4 19:00-']],
  ['Wed 17:00–19:00, Sat 09:00–11:00', ['3 17:00-19:00', '6 09:00-11:00']],
  ['Mon, Wed, Thu 17:30-20:30', ['1', '3', '4'].map((day) => `${day} 17:30-20:30`)],
  ['Every day, all hours', [0, 1, 2, 3, 4, 5, 6].map((day) => `${day} 00:00-00:00`)],
  ['24/7', [0, 1, 2, 3, 4, 5, 6].map((day) => `${day} 00:00-00:00`)],
  ['Every day 08:00–24:00', [0, 1, 2, 3, 4, 5, 6].map((day) => `${day} 08:00-00:00`)],
  ['Every Sat 09:00–11:00', ['6 09:00-11:00']],
  ['Tuesdays at 6:30 p.m.', ['2 18:30-']],
  ['Monday and Wednesday 7-8 pm', ['1 19:00-20:00', '3 19:00-20:00']],
  ['Sun 11-1 pm', ['0 11:00-13:00']],
  ['Sun 11am-1pm', ['0 11:00-13:00']],
  ['Fri noon to 1 pm', ['5 12:00-13:00']],
  ['Fri 10 pm–midnight', ['5 22:00-00:00']],
  ['Fri 22:00–02:00', ['5 22:00-02:00']],
  ['Fri–Mon 19:00', ['0 19:00-', '1 19:00-', '5 19:00-', '6 19:00-']],
  ['Mon 8:30–16:30', ['1 08:30-16:30']],
  ['Mon 12:00–13:00 and 19:00–20:00', ['1 12:00-13:00', '1 19:00-20:00']],
  [
    'weekdays 6 am; weekends 8 am',
    ['0 08:00-', ...[1, 2, 3, 4, 5].map((day) => `${day} 06:00-`), '6 08:00-'],
  ],
  ['Mon 12 am', ['1 00:00-']],
  ['Tue 10:00–12:00', ['2 10:00-12:00']],
  ['Tue & Thu: 10:00 AM - 12:00 PM', ['2 10:00-12:00', '4 10:00-12:00']],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it.each([
  ['a month is no week', '1st and 3rd Thu 10:00–13:00'],
  ['a month is no week', 'Last Fri 10:00–14:00'],
  ['a season', 'Daylight hours, Apr–Oct'],
  ['by appointment', 'by appointment'],
  ['morning or evening', 'Mon 7–8'],
  ['morning or evening', 'Mon 7:30'],
  ['an end before the beginning without am and pm', 'Mon 9:00–5:00'],
  ['an end before the beginning without am and pm', 'Mon 09:00–05:00'],
  ['an end before the beginning without am and pm', 'Mon 11:00–1:00'],
  ['no days', '19:00–20:00'],
  ['no times', 'Mon–Fri'],
  ['an hour that no clock has', 'Mon 25:00'],
  ['an hour that no clock has', 'Mon 13 pm'],
  ['minutes that no clock has', 'Mon 19:75'],
  ['more than it understands', 'Mon 19:00 in the basement'],
  ['a day that is none', 'Monster 19:00'],
  ['an exception', 'Mon–Fri 08:00–17:00 except holidays'],
  ['nothing', ''],
])('does not guess: %s (%s)', (_, text) => {
  expect(read(text)).toBeNull();
});
