import { expect, it } from 'vitest';
import { isOpeningHours, meetingMinutes, meetsWithin, type Meeting } from '#lib/domain/meeting.ts';

const at = (
  weekday: Meeting['weekday'],
  opensAt: string,
  closesAt: string | null = null,
  attendance: Meeting['attendance'] = 'in-person',
): Meeting => ({ weekday, opensAt, closesAt, attendance });

it.each([
  ['an hour', at(1, '19:00', '20:00'), 60],
  ['over midnight', at(1, '23:30', '00:30'), 60],
  ['round the clock', at(1, '00:00', '00:00'), 1440],
  ['no end', at(1, '19:00'), null],
])('knows how long it takes: %s', (_, meeting, minutes) => {
  expect(meetingMinutes(meeting)).toBe(minutes);
});

it('tells opening hours from a meeting by three hours', () => {
  expect(isOpeningHours(at(1, '09:00', '12:00'))).toBe(false);
  expect(isOpeningHours(at(1, '09:00', '12:01'))).toBe(true);
  expect(isOpeningHours(at(1, '09:00'))).toBe(false);
});

const MONDAY_EVENING = [1, '17:00', '22:00'] as const;

it.each<
  [string, Meeting, Parameters<typeof meetsWithin>[1], string | null, string | null, boolean]
>([
  ['begins in the span', at(1, '19:00'), ...MONDAY_EVENING, true],
  ['begins with the span', at(1, '17:00'), ...MONDAY_EVENING, true],
  ['begins as the span ends', at(1, '22:00'), ...MONDAY_EVENING, false],
  ['begins before it and ends in it', at(1, '16:30', '17:45'), ...MONDAY_EVENING, false],
  ['another day', at(2, '19:00'), ...MONDAY_EVENING, false],
  ['online', at(1, '19:00', null, 'virtual'), ...MONDAY_EVENING, false],
  ['hybrid is somewhere to go', at(1, '19:00', null, 'hybrid'), ...MONDAY_EVENING, true],
  ['any day', at(4, '19:00'), null, '17:00', '22:00', true],
  ['any time of a day', at(4, '06:15'), 4, null, null, true],
  ['from a time to the end of the day', at(4, '23:59'), 4, '22:00', null, true],
  ['from the beginning of a day', at(4, '00:00'), 4, null, '08:00', true],
  ['opening hours with an hour in the span', at(1, '10:00', '18:00'), ...MONDAY_EVENING, true],
  ['opening hours with half an hour in it', at(1, '08:30', '17:30'), ...MONDAY_EVENING, false],
  ['opening hours over the whole span', at(1, '06:00', '23:30'), ...MONDAY_EVENING, true],
  [
    'opening hours of the day before, over midnight',
    at(0, '20:00', '02:00'),
    1,
    null,
    '04:00',
    true,
  ],
  ['a span over midnight: that night', at(6, '00:30'), 5, '22:00', '02:00', true],
  ['a span over midnight: not the night before', at(5, '00:30'), 5, '22:00', '02:00', false],
  ['Saturday night into Sunday', at(0, '00:30'), 6, '22:00', '02:00', true],
])('%s', (_, meeting, day, from, until, expected) => {
  expect(meetsWithin([meeting], day, from, until)).toBe(expected);
});

it('meets at no known time where no time is known', () => {
  expect(meetsWithin([], null, null, null)).toBe(false);
});

it('asks for one meeting that is right in all: the day of one and the time of another is none', () => {
  expect(meetsWithin([at(1, '09:00'), at(2, '19:00')], ...MONDAY_EVENING)).toBe(false);
});
