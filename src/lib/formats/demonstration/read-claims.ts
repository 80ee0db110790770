import type { Issue } from '#lib/domain/issue.ts';
import type { SourceClaim } from '#lib/domain/source.ts';
import type { SupportCatalog } from '#lib/domain/support.ts';
import { parseArea } from '../cells/area.ts';
import { parseOneOf } from '../cells/one-of.ts';
import { createRowReader } from '../cells/row-reader.ts';
import { supportParser } from '../services/read-service.ts';
import { readTable } from '../table/read-table.ts';

/** What a list of claims says. */
export interface ClaimsReading {
  claims: Omit<SourceClaim, 'sourceId'>[];
  issues: Issue[];
}

const parseCompleteness = parseOneOf(['complete', 'partial']);

/**
 * Reads what a source claims to list (support, place, completeness): one support in one state or
 * county a row.
 * @throws InputError where the file is no such table
 */
export async function readClaims(
  bytes: Uint8Array,
  { fileName, catalog }: { fileName: string; catalog: SupportCatalog },
): Promise<ClaimsReading> {
  const required = ['support', 'place', 'completeness'];
  const table = await readTable(bytes, { fileName, required, known: required });
  const issues = [...table.issues];
  const parseSupport = supportParser(catalog);
  const claims = table.rows.flatMap((row) => {
    const reader = createRowReader(row, issues);
    const support = reader.require('support', parseSupport, 'a support');
    const area = reader.require('place', parseArea, 'a state or a county');
    const completeness = reader.require('completeness', parseCompleteness, 'complete or partial');
    const [place] = area ?? [];
    if (support === null || place === undefined || completeness === null) return [];
    return { support: support.slug, place, completeness };
  });
  return { claims, issues };
}
