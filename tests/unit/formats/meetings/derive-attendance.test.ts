import { expect, it } from 'vitest';
import {
  deriveAttendance,
  isConference,
  isWholeNumber,
} from '#lib/formats/meetings/derive-attendance.ts';

// The table of the Meeting Guide format: paused, online, approximate.
it.each([
  [true, true, false, 'virtual'],
  [true, true, true, 'virtual'],
  [true, false, false, null],
  [true, false, true, null],
  [false, true, false, 'hybrid'],
  [false, true, true, 'virtual'],
  [false, false, false, 'in-person'],
  [false, false, true, null],
] as const)('paused %s, online %s, approximate %s: %s', (paused, online, approximate, state) => {
  expect(deriveAttendance({ paused, online, approximate })).toBe(state);
});

it.each([
  ['https://zoom.us/j/123', true],
  ['https://us02web.zoom.us/j/123?pwd=x', true],
  ['meet.google.com/abc', true],
  ['https://example.org/zoom.us', false],
  ['https://notzoom.us/j/1', false],
  ['', false],
])('a conference: %s', (address, known) => {
  expect(isConference(address)).toBe(known);
});

it('a number to call has ten digits', () => {
  expect(isWholeNumber('+1 714 555 0100')).toBe(true);
  expect(isWholeNumber('555-0100')).toBe(false);
});
