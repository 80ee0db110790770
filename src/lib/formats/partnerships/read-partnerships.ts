import type { Issue } from '#lib/domain/issue.ts';
import { normalizeKey } from '../cells/normalize-key.ts';
import { refusedRows } from '../cells/refused-rows.ts';
import { createRowReader } from '../cells/row-reader.ts';
import { createTally } from '../cells/tally.ts';
import { unguard } from '../csv/formula-guard.ts';
import { readTable } from '../table/read-table.ts';
import { readPartnership, type ListedPartnership } from './read-partnership.ts';

/** Columns of the plain partnerships spreadsheet, in the order in which it is written. */
export const PARTNERSHIP_COLUMNS = [
  'from',
  'to',
  'kind',
  'direction',
  'strength',
  'since',
  'until',
  'confirmed',
  'visibility',
  'funding',
  'note',
] as const;

export type { ListedPartnership } from './read-partnership.ts';

/** What a partnerships spreadsheet says. */
export interface PartnershipsReading {
  rows: ListedPartnership[];
  issues: Issue[];
  /** Rows of the file, those refused and those repeated among them. */
  read: number;
  /** Rows that name a tie of an earlier row again. */
  duplicates: number;
}

/**
 * Reads the plain partnerships spreadsheet (CSV or XLSX; columns in {@link PARTNERSHIP_COLUMNS}).
 * What a row does not say is read as the least that can be meant: awareness, mutual, claimed by one
 * side, and a referral, which is told. Ties are public unless they say otherwise.
 * @throws InputError where the file is no such table
 */
export async function readPartnerships(
  bytes: Uint8Array,
  { fileName }: { fileName: string },
): Promise<PartnershipsReading> {
  const table = await readTable(bytes, {
    fileName,
    required: ['from', 'to'],
    known: PARTNERSHIP_COLUMNS,
  });
  const issues = [...table.issues];
  const noKind = createTally('kind', 'a kind of tie; such ties were read as referrals', 'info');
  const found = table.rows.flatMap((row) => {
    const reader = createRowReader(row, issues, unguard);
    if (reader.raw('kind') === '') noKind.note(row.row, 'an empty cell');
    return readPartnership(reader) ?? [];
  });
  issues.push(...noKind.issues());
  const rows = withoutRepeats(found, issues);
  return {
    rows,
    issues,
    read: table.rows.length + refusedRows(table),
    duplicates: found.length - rows.length,
  };
}

/** The first row of a tie stands; a mutual tie is the same from either end. */
function withoutRepeats(rows: readonly ListedPartnership[], issues: Issue[]): ListedPartnership[] {
  const seen = new Map<string, number>();
  return rows.filter((tie) => {
    const first = seen.get(tieKey(tie));
    if (first === undefined) {
      seen.set(tieKey(tie), tie.row);
      return true;
    }
    issues.push({
      row: tie.row,
      column: null,
      found: `the tie of row ${first} again`,
      expected: 'each tie of one kind once; the first row was kept',
      severity: 'warning',
    });
    return false;
  });
}

function tieKey({ from, to, kind, direction }: ListedPartnership): string {
  const ends = [normalizeKey(from), normalizeKey(to)];
  return [...(direction === 'mutual' ? ends.sort() : ends), kind, direction].join('|');
}
