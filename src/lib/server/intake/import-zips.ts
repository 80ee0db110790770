import { COORDINATE_FAULT_LABELS, findCoordinateFault } from '#lib/geography/united-states.ts';
import { readZips, type ZipRow } from '#lib/formats/zips/read-zips.ts';
import type { Issue } from '#lib/domain/issue.ts';
import type { Db } from '../db/client.ts';
import { zips } from '../db/schema.ts';
import { openTable } from '../db/table-rows.ts';
import { stateOption, type ImportInput } from './import-input.ts';
import type { ImportSummary } from './import-summary.ts';
import { describeSource, KNOWN_SOURCES } from './known-sources.ts';
import { silent } from './progress.ts';
import { readSourceFile } from './read-source-file.ts';
import { prepareReference } from './reference/prepare-reference.ts';
import { runImport, type PreparedImport, type RunOptions } from './run-import.ts';

/**
 * Imports centroids of ZIP codes, by which addresses without coordinates are placed.
 * @throws InputError where the file cannot be used; nothing was changed
 */
export async function importZips(
  db: Db,
  input: ImportInput,
  options: RunOptions = {},
): Promise<ImportSummary> {
  return runImport(db, await prepareZips(input, options), options);
}

export async function prepareZips(
  input: ImportInput,
  { progress = silent }: RunOptions = {},
): Promise<PreparedImport> {
  const { bytes, fileName } = await readSourceFile(input.file);
  progress(`reading ${fileName}`);
  const reading = await readZips(bytes, { fileName, ...stateOption(input) });
  const issues: Issue[] = [];
  const kept = reading.rows.filter((zip) => isPlaced(zip, issues));
  const { state } = input;
  return prepareReference<typeof zips.$inferSelect>({
    format: 'zips',
    fileName,
    source: describeSource(KNOWN_SOURCES.zips, input.source),
    entity: 'zip',
    records: (sourceId) => kept.map(({ row, ...zip }) => ({ row, values: [{ ...zip, sourceId }] })),
    issues: [...reading.issues, ...issues],
    read: reading.read,
    skipped: reading.skipped,
    unmatched: 0,
    open: (db) => openTable(db, zips, ['zip']),
    stored: (table) => table.select(),
    keyOf: ({ zip }) => zip,
    isExpected: (zip, sourceId) =>
      zip.sourceId === sourceId && (state === undefined || zip.state === state),
  });
}

/** Refuses a centroid that cannot be one of a ZIP code of the United States. */
function isPlaced(zip: ZipRow, issues: Issue[]): boolean {
  const fault = findCoordinateFault(zip);
  if (fault === null) return true;
  issues.push({
    row: zip.row,
    column: 'lat',
    found: `${zip.latitude}, ${zip.longitude}`,
    expected: COORDINATE_FAULT_LABELS[fault],
    severity: 'error',
  });
  return false;
}
