import { describe, expect, it } from 'vitest';
import { clockWords, listWords, spanWords } from '#lib/view/clock-words.ts';
import { meetingLines } from '#lib/view/week/hour-lines.ts';
import { openingLines } from '#lib/view/week/opening-lines.ts';
import { weekFinding, type WeekFacts } from '#lib/view/week/week-finding.ts';
import { weekEvenings } from '#lib/view/week/week-grid.ts';
import type { WeekTime } from '#lib/view/week/week-page.ts';
import { weekTime } from '../../../support/week-time.ts';

const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;

function finding(times: readonly WeekTime[], changes: Partial<WeekFacts> = {}) {
  return weekFinding({
    county: 'Perry County',
    support: { label: 'Mutual aid', phrase: 'mutual-aid group' },
    services: [{ timed: times.length > 0, medicationWelcome: 'unknown' }],
    virtualServices: 0,
    uncounted: 0,
    times,
    evenings: weekEvenings(times),
    catchmentMiles: 20,
    ...changes,
  });
}
const evenings = (...days: readonly WeekTime['weekday'][]) =>
  days.map((weekday) => weekTime({ weekday }));

describe('the sentence of a week', () => {
  it.each<[string, WeekTime[], string]>([
    ['some', evenings(0, 2, 4, 5), 'nothing in person on Monday, Wednesday and Saturday evenings'],
    ['one', evenings(0, 1, 2, 3, 4, 5), 'nothing in person on Saturday evening'],
    ['all', evenings(...DAYS), 'something in person every evening'],
    ['none', [weekTime({ opensAt: '09:00' })], 'nothing in person on any evening'],
    [
      'online only',
      [weekTime({ attendance: 'virtual', where: 'virtual' })],
      'nothing in person on any evening',
    ],
  ])('names the evenings that have nothing: %s', (_, times, words) => {
    expect(finding(times).headline).toBe(`Mutual aid: ${words} in Perry County.`);
  });

  it('does not take unknown times for an empty week', () => {
    const { headline, unknown } = finding([]);
    expect(headline).toBe(
      'Mutual aid: 1 service is listed in Perry County, and no source says when.',
    );
    expect(unknown).toBeNull();
    const some = [true, false].map((timed) => ({ timed, medicationWelcome: 'unknown' }));
    expect(finding(evenings(1), { services: some }).unknown).toBe(
      '1 service does not say when: an evening that looks empty may not be.',
    );
  });

  it('says that none is listed', () => {
    expect(finding([], { services: [] }).headline).toBe(
      'No mutual-aid group is listed in person in Perry County.',
    );
  });

  it('tells numbers, medication and what a neighbor fills', () => {
    const times = [
      ...evenings(1, 2),
      weekTime({ weekday: 3, where: 'near' }),
      weekTime({ weekday: 1, where: 'near' }),
      weekTime({ attendance: 'virtual', where: 'virtual' }),
      weekTime({ service: 'cafe', opensAt: '09:00', closesAt: '16:00' }),
    ];
    const services = ['yes', 'unknown', 'no'].map((medicationWelcome) => ({
      timed: true,
      medicationWelcome,
    }));
    expect(finding(times, { services, virtualServices: 1 }).detail).toBe(
      '2 meetings a week in person. 1 service is open for hours. 1 more a week is online only. ' +
        'Of 3 services in person, 1 says that people who take medication are welcome and ' +
        '1 that they are not; of 1 no source says. ' +
        'Within 20 miles, in other counties, there is something on Wednesday.',
    );
  });
});

it.each([
  ['00:00', 'midnight'],
  ['00:05', '12:05 am'],
  ['07:05', '7:05 am'],
  ['12:00', 'noon'],
  ['12:30', '12:30 pm'],
  ['19:00', '7 pm'],
])('says %s as %s', (time, words) => {
  expect(clockWords(time)).toBe(words);
});

it('says spans and lists', () => {
  expect(spanWords({ opensAt: '19:00', closesAt: null })).toBe('7 pm');
  expect(spanWords({ opensAt: '19:00', closesAt: '20:30' })).toBe('7 pm – 8:30 pm');
  expect(spanWords({ opensAt: '00:00', closesAt: '00:00' })).toBe('all day');
  expect([listWords([]), listWords(['a']), listWords(['a', 'b'])]).toEqual(['', 'a', 'a and b']);
});

it('says how people come to a time where it is not how they come to the service', () => {
  const days = [0, 1, 2, 3, 4, 5, 6] as const;
  const always = days.map((weekday) => weekTime({ weekday, opensAt: '00:00', closesAt: '00:00' }));
  expect(meetingLines(always, 'in-person')).toEqual(['Every day all day']);
  expect(meetingLines(always, 'hybrid')).toEqual(['Every day all day, in person']);
  const online = weekTime({ weekday: 2, opensAt: '19:00', closesAt: null, attendance: 'virtual' });
  const mixed = [always[1], always[2], online].filter((time) => time !== undefined);
  expect(meetingLines(mixed, 'in-person')).toEqual(['Mon, Tue all day', 'Tue 7 pm, virtual']);
});

it('lists opening hours of the county, days in a row together', () => {
  const hours = (weekday: WeekTime['weekday']) =>
    weekTime({ weekday, opensAt: '09:00', closesAt: '17:00' });
  const lines = openingLines([
    ...([1, 2, 3, 6] as const).map(hours),
    weekTime({ weekday: 5, opensAt: '12:00', closesAt: '20:00' }),
    weekTime(),
    { ...hours(1), where: 'near', service: 'other' },
  ]);
  expect(lines).toMatchObject([
    { service: 'one', hours: ['Mon–Wed, Sat 9 am – 5 pm', 'Fri noon – 8 pm'] },
  ]);
});
