import type { Issue } from '#lib/domain/issue.ts';
import { splitCodes, type CodeReader } from './facility-codes.ts';
import type { Facility } from './facility.ts';

/**
 * Unites rows that are one facility: the first row stays, with the codes of all.
 * @param issues where each repeated row is noted
 * @returns the facilities in the order of the file, and how many rows were repeats
 */
export function mergeFacilities(
  rows: readonly Facility[],
  codeReader: CodeReader,
  issues: Issue[],
): { facilities: Facility[]; duplicates: number } {
  const byKey = new Map<string, Facility>();
  for (const facility of rows) {
    const first = byKey.get(facility.key);
    if (first) issues.push(repeated(first, facility));
    byKey.set(facility.key, first ? unite(first, facility, codeReader) : facility);
  }
  return { facilities: [...byKey.values()], duplicates: rows.length - byKey.size };
}

function unite(first: Facility, second: Facility, codeReader: CodeReader): Facility {
  const codeText = splitCodes(`${first.codeText} ${second.codeText}`).join(' ');
  return {
    ...first,
    phone: first.phone ?? second.phone,
    codeText,
    codes: codeReader.read(codeText),
  };
}

function repeated(first: Facility, second: Facility): Issue {
  return {
    row: second.row,
    column: null,
    found: `the facility of row ${first.row} again (${second.name1}, ${second.city ?? second.zip})`,
    expected: 'each facility once; the services of both rows were united',
    severity: 'info',
  };
}
