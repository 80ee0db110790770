/** Exit codes of the command, as scripts rely on them. */
export const EXIT = { done: 0, failed: 1, usage: 2, refusedRows: 3 } as const;
