/** Says of a file that it is no database; a disk that is full or a lock is told as what it is. */
export function unreadable(file: string, cause: unknown): Error {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const other = code.startsWith('SQLITE_') && code !== 'SQLITE_NOTADB';
  return other ? (cause as Error) : new Error(`${file} is not an SQLite database`, { cause });
}
