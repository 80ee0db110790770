import { expect, it } from 'vitest';
import { readClock } from '#lib/formats/meetings/read-clock.ts';
import { scheduleWords } from '#lib/formats/meetings/schedule-words.ts';
import { readWeeklySchedule } from '#lib/formats/cells/weekly-schedule.ts';
import type { Meeting } from '#lib/domain/meeting.ts';

it.each([
  ['18:00', '18:00'],
  ['18:00:00', '18:00'],
  ['9:05', '09:05'],
  ['6:00 PM', '18:00'],
  ['6 pm', '18:00'],
  ['6:30 p.m.', '18:30'],
  ['12:00 AM', '00:00'],
  ['12 pm', '12:00'],
  ['1800', '18:00'],
  ['noon', '12:00'],
  ['Midnight', '00:00'],
  ['24:00', '00:00'],
  ['2023-05-01T18:30:00', '18:30'],
  ['7', null],
  ['25:00', null],
  ['13:00 PM', null],
  ['18:75', null],
  ['evening', null],
])('%s is %s', (text, time) => {
  const { value, problem } = readClock(text);
  expect(value).toBe(time);
  expect(problem === null).toBe(time !== null);
});

it('writes a week in words that read back as the same week', () => {
  const at = (weekday: Meeting['weekday'], opensAt: string, closesAt: string | null): Meeting => ({
    ...{ weekday, opensAt, closesAt, attendance: 'in-person' },
  });
  const meetings = [at(1, '19:00', '20:00'), at(3, '19:00', '20:00'), at(6, '07:30', null)];
  const words = scheduleWords(meetings) ?? '';
  expect(words).toBe('Mon, Wed 19:00–20:00; Sat 07:30');
  expect(readWeeklySchedule(words)?.map((time) => ({ ...time, attendance: 'in-person' }))).toEqual(
    meetings,
  );
  expect(scheduleWords([])).toBeNull();
});
