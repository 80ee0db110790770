import type { CallLine } from './call-sheet.ts';
import type { CallSort } from './call-sort.ts';
import type { Finding } from './map-page.ts';
import { counted, people } from './numbers.ts';

export interface CallsPage {
  finding: Finding;
  records: CallList;
  absences: CallList;
  sort: CallSort;
  descending: boolean;
  /** Supports of which calls may be asked for, groups among them. */
  choices: readonly { value: string; label: string }[];
}

/** Calls of one kind: those shown, of all. */
export interface CallList {
  of: number;
  lines: readonly CallLine[];
}

/**
 * What hangs on calls, in a sentence.
 * @param support its label; null for all supports
 */
export function callsFinding(
  state: string,
  support: string | null,
  { records, absences, idle }: { records: number; absences: number; idle: number },
): Finding {
  const what = support === null ? `Coverage in ${state}` : `${support} in ${state}`;
  return {
    headline:
      records === 0
        ? `${what} hangs on no record that should be verified.`
        : `${what} hangs on ${counted(records, 'record', 'records')} that should be verified.`,
    detail: [
      records === 0
        ? ''
        : 'Each is old or was never verified, and without it, it alone, a county’s state or a resident’s reach would change.',
      idle === 0
        ? ''
        : `On ${counted(idle, 'other old record', 'other old records')} nothing hangs.`,
      absences === 0
        ? 'Every absence has been confirmed, or there is none.'
        : `${people(absences)} ${absences === 1 ? 'absence is' : 'absences are'} not confirmed: nobody has checked that there is none.`,
    ]
      .filter(Boolean)
      .join(' '),
  };
}
