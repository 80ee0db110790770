import type { Attendance } from '#lib/domain/meeting.ts';

/** What a list says of how people come to a meeting. */
export interface AttendanceSigns {
  /** The place is closed for a time. */
  paused: boolean;
  /** There is an address or a number to take part from afar. */
  online: boolean;
  /** Only the area is given, no place to go to. */
  approximate: boolean;
}

/**
 * How people come to a meeting, as the Meeting Guide format defines it: a place that is paused or
 * only approximate is nowhere to go to.
 * @returns null where there is no way to take part: the meeting is inactive
 */
export function deriveAttendance({
  paused,
  online,
  approximate,
}: AttendanceSigns): Attendance | null {
  const somewhere = !paused && !approximate;
  if (online) return somewhere ? 'hybrid' : 'virtual';
  return somewhere ? 'in-person' : null;
}

// Services for meeting by video that the Meeting Guide format accepts.
const PROVIDERS = [
  'bluejeans.com',
  'discord.gg',
  'freeconference.com',
  'freeconferencecall.com',
  'goto.com',
  'gotomeet.me',
  'gotomeeting.com',
  'meet.google.com',
  'meet.jit.si',
  'meetings.dialpad.com',
  'signal.group',
  'skype.com',
  'teams.live.com',
  'teams.microsoft.com',
  'webex.com',
  'whereby.com',
  'zoom.us',
  'zoomgov.com',
];

/** Whether an address is one of a known service for meeting by video. */
export function isConference(address: string): boolean {
  const host = /^(?:https?:\/\/)?([^/?#:\s]+)/i.exec(address.trim())?.[1]?.toLowerCase() ?? '';
  return PROVIDERS.some((provider) => host === provider || host.endsWith(`.${provider}`));
}

/** Whether a telephone number is whole: ten digits at least. */
export function isWholeNumber(phone: string): boolean {
  return phone.replace(/\D/g, '').length >= 10;
}
