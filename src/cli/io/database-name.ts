/** The database of a command: what it was told, else `ROSC_DB`, else `rosc.db` here. */
export function databaseFile(told: string | undefined): string {
  return told ?? process.env['ROSC_DB'] ?? 'rosc.db';
}
