import type { TaskLimit } from './thread-pool.ts';

/** How long work of a kind may take, and what is said of what takes longer. */
export const limitOf = (what: string, minutes: number, expected: string): TaskLimit => ({
  milliseconds: minutes * 60_000,
  issue: {
    ...{ severity: 'error', row: null, column: what, expected },
    found: `that takes more than ${minutes} minutes to make`,
  },
});
