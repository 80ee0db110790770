import type { AbsenceCheck } from '#lib/domain/check.ts';
import type { Issue } from '#lib/domain/issue.ts';
import type { SupportCatalog } from '#lib/domain/support.ts';
import { parseDate } from '../cells/date.ts';
import { parseCountyFips } from '../cells/fips.ts';
import { createRowReader } from '../cells/row-reader.ts';
import { parseText } from '../cells/text.ts';
import { supportParser } from '../services/read-service.ts';
import { readTable } from '../table/read-table.ts';

/** What a list of checks says. */
export interface ChecksReading {
  checks: AbsenceCheck[];
  issues: Issue[];
}

/**
 * Reads checks by persons who looked for a support in a county and found none (county_fips,
 * support, checked_on, checked_by, note).
 * @throws InputError where the file is no such table
 */
export async function readChecks(
  bytes: Uint8Array,
  { fileName, catalog }: { fileName: string; catalog: SupportCatalog },
): Promise<ChecksReading> {
  const required = ['county_fips', 'support', 'checked_on', 'checked_by'];
  const table = await readTable(bytes, { fileName, required, known: ['note'] });
  const issues = [...table.issues];
  const parseSupport = supportParser(catalog);
  const checks = table.rows.flatMap((row) => {
    const reader = createRowReader(row, issues);
    const county = reader.require('county_fips', parseCountyFips, 'a county FIPS code');
    const support = reader.require('support', parseSupport, 'a support');
    const checkedOn = reader.require('checked_on', parseDate, 'a date');
    const checkedBy = reader.require('checked_by', parseText, 'who checked');
    const note = reader.read('note', parseText);
    if (county === null || support === null || checkedOn === null || checkedBy === null) return [];
    return { county, support: support.slug, checkedOn, checkedBy, note };
  });
  return { checks, issues };
}
