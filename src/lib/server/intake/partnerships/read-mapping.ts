import type { Issue } from '#lib/domain/issue.ts';
import { normalizeKey } from '#lib/formats/cells/normalize-key.ts';
import { unguard } from '#lib/formats/csv/formula-guard.ts';
import { readTable } from '#lib/formats/table/read-table.ts';
import type { SourceFile } from '../read-source-file.ts';

/** What a person decided of a name: an organization's id or name, a new organization, or none. */
export interface NameDecision {
  row: number;
  name: string;
  organization: string;
}

/** Words of the column `organization` that are no organization. */
export const NEW = 'new';
export const SKIP = 'skip';

/** Decisions by name, in any case and punctuation. */
export type NameMapping = ReadonlyMap<string, NameDecision>;

/**
 * Reads a mapping file with the columns name and organization. An empty `organization` decides
 * nothing yet, so a list of open names can be filled in bit by bit.
 * @throws InputError where the file is no such table
 */
export async function readMapping({
  bytes,
  fileName,
}: SourceFile): Promise<{ mapping: NameMapping; issues: Issue[] }> {
  const table = await readTable(bytes, { fileName, required: ['name', 'organization'], known: [] });
  const mapping = new Map<string, NameDecision>();
  const issues = [...table.issues];
  for (const { row, cells } of table.rows) {
    const name = unguard(cells['name'] ?? '');
    const organization = unguard(cells['organization'] ?? '');
    if (name === '' || organization === '') continue;
    const key = normalizeKey(name);
    const first = mapping.get(key);
    if (!first) mapping.set(key, { row, name, organization });
    else if (first.organization !== organization) {
      issues.push({
        ...{ row, column: 'name', severity: 'error' },
        found: `"${name}" of row ${first.row} of ${fileName} again, decided otherwise`,
        expected: 'one decision for each name',
      });
    }
  }
  return { mapping, issues };
}
