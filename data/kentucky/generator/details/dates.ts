import type { Random } from '../random.ts';

/** The day on which the demonstration's data stand. */
export const TODAY = '2026-11-14';

const DAY = 86_400_000;

/** An ISO date so many days before the demonstration's day. */
export function daysBefore(days: number): string {
  return new Date(Date.parse(TODAY) - days * DAY).toISOString().slice(0, 10);
}

const LONGEST = 890;
const NEVER_VERIFIED = 0.14;

/** A date of verification, recent ones more often; empty where a service was never verified. */
export function drawVerifiedOn(random: Random): string {
  if (random.chance(NEVER_VERIFIED)) return '';
  return daysBefore(Math.floor(LONGEST * random.next() * random.next()));
}
