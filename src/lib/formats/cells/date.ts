import { accept, EMPTY, quote, refuse, type Parsed } from './parsed.ts';

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.]+Z?)?$/;
const AMERICAN = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** A day as ISO text, from "2024-05-03" (a time of day is cut) or "5/3/2024" (month first). */
export function parseDate(text: string): Parsed<string> {
  if (text === '') return EMPTY;
  const day = isoDay(text);
  return day === null
    ? refuse(quote(text), 'a date such as 2024-05-03 or 5/3/2024 (month/day/year)')
    : accept(day);
}

function isoDay(text: string): string | null {
  const iso = ISO.exec(text);
  if (iso) return calendarDay(iso[1], iso[2], iso[3]);
  const american = AMERICAN.exec(text);
  return american ? calendarDay(american[3], american[1], american[2]) : null;
}

/** Null where the calendar has no such day, such as February 30. */
function calendarDay(year = '', month = '', day = ''): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  return exists && year >= '1900' ? text : null;
}
