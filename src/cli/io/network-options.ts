import { InvalidArgumentError, type Command } from 'commander';
import { parseStateOption } from './option-parsers.ts';

/** Which network is asked for, as the command line tells it. */
export interface NetworkOptions {
  state?: string;
  on?: string;
}

export function addNetworkOptions(command: Command): Command {
  return command
    .option('--state <code>', 'organizations of this state, such as KY', parseStateOption)
    .option('--on <date>', 'ties and services of this day (default: today)', parseDay);
}

/** The line under every answer: the day, the data, and whether organizations are fictional. */
export function footnote(answer: { day: string; dataVersion: number; demonstration: boolean }) {
  const fictional = answer.demonstration
    ? '; organizations of the demonstration are fictional'
    : '';
  return `as of ${answer.day}; data version ${answer.dataVersion}${fictional}\n`;
}

/** How many, at least one. */
export function parseLimit(value: string): number {
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('Expected how many, such as 10.');
}

/** A day, ISO date. */
export function parseDay(value: string): string {
  const day = /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  if (day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)) return value;
  throw new InvalidArgumentError('Expected a day, such as 2026-11-26.');
}
