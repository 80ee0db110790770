import { expect, it } from 'vitest';
import type { Meeting } from '#lib/domain/meeting.ts';
import { meetingsText, readMeetings } from '#lib/server/intake/listings/meetings-text.ts';

const MONDAY: Meeting = {
  weekday: 1,
  opensAt: '19:00',
  closesAt: '20:00',
  attendance: 'in-person',
};

it('writes meetings in the order of the week and reads them back', () => {
  const meetings: Meeting[] = [
    { weekday: 0, opensAt: '09:00', closesAt: null, attendance: 'virtual' },
    MONDAY,
    { weekday: 6, opensAt: '23:30', closesAt: '00:30', attendance: 'hybrid' },
  ];
  const text = 'Sun 09:00 virtual; Mon 19:00-20:00; Sat 23:30-00:30 hybrid';
  expect(meetingsText(meetings.toReversed())).toBe(text);
  expect(readMeetings(text)).toEqual(meetings);
});

it('is no text without meetings', () => {
  expect(meetingsText([])).toBe('');
  expect(readMeetings('')).toEqual([]);
});

it('makes one of two at the same time: until the later end, hybrid where they differ', () => {
  expect(meetingsText([MONDAY, { ...MONDAY, closesAt: '20:30' }])).toBe('Mon 19:00-20:30');
  expect(meetingsText([MONDAY, { ...MONDAY, closesAt: null, attendance: 'virtual' }])).toBe(
    'Mon 19:00-20:00 hybrid',
  );
});
