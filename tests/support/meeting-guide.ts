import { expect } from 'vitest';
import { readMeetingGuide } from '#lib/formats/meeting-guide/read-meeting-guide.ts';
import { bytesOf } from './build-workbook.ts';
import { fellowship } from './fellowship.ts';

/** A meeting as a list in the Meeting Guide format has it. */
export const MEETING = {
  name: 'Nooners',
  slug: 'nooners',
  day: 1,
  time: '12:00',
  end_time: '13:00',
  types: ['O'],
  formatted_address: '10 Main St, Hazard, KY 41701, USA',
  location: 'Town Hall',
  approximate: 'no',
  latitude: 37.25,
  longitude: -83.19,
  updated: '2026-05-03 10:00:00',
};

/** Reads a list. */
export function parse(
  text: string | Uint8Array,
  options: { state?: string; id?: 'aa' | 'al-anon' } = {},
) {
  const bytes = typeof text === 'string' ? bytesOf(text) : text;
  const { id = 'aa', ...state } = options;
  return readMeetingGuide(bytes, { fileName: 'feed.json', fellowship: fellowship(id), ...state });
}

/** Reads a list of these meetings. */
export const read = (...meetings: object[]) => parse(JSON.stringify(meetings));

/** The one service of the one group of these meetings. */
export async function one(...meetings: object[]) {
  const { listings, issues } = await read(...meetings);
  expect(listings).toHaveLength(1);
  const [listing] = listings;
  const [service] = listing?.services ?? [];
  if (!listing || !service) throw new Error('Found no listing');
  return { listing, service, place: listing.place, issues };
}
