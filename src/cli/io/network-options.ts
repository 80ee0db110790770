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

/** A day, ISO date. */
export function parseDay(value: string): string {
  const day = /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  if (day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)) return value;
  throw new InvalidArgumentError('Expected a day, such as 2026-11-26.');
}
