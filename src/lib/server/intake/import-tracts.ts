import { findState } from '#lib/domain/state.ts';
import { readTracts } from '#lib/formats/census/read-tracts.ts';
import type { Db } from '../db/client.ts';
import { tracts } from '../db/schema.ts';
import { openTable } from '../db/table-rows.ts';
import { stateOption, type ImportInput } from './import-input.ts';
import type { ImportSummary } from './import-summary.ts';
import { describeSource, KNOWN_SOURCES } from './known-sources.ts';
import { createCountyMatcher } from './places/match-county.ts';
import { silent } from './progress.ts';
import { readSourceFile } from './read-source-file.ts';
import { prepareReference } from './reference/prepare-reference.ts';
import { runImport, type PreparedImport, type RunOptions } from './run-import.ts';

/**
 * Imports census tracts with their residents and centers of population.
 * @throws InputError where the file cannot be used; nothing was changed
 */
export async function importTracts(
  db: Db,
  input: ImportInput,
  options: RunOptions = {},
): Promise<ImportSummary> {
  return runImport(db, await prepareTracts(input, options), options);
}

export async function prepareTracts(
  input: ImportInput,
  { progress = silent }: RunOptions = {},
): Promise<PreparedImport> {
  const { bytes, fileName } = await readSourceFile(input.file);
  progress(`reading ${fileName}`);
  const reading = await readTracts(bytes, { fileName, ...stateOption(input) });
  const counties = createCountyMatcher('COUNTYFP', { divisible: true });
  const matched = reading.rows.map((tract) => ({
    ...tract,
    county: counties.match(tract.county, tract.row),
  }));
  const kept = matched.filter(({ county }) => county !== 'unmatched' && county !== 'refused');
  const state = input.state === undefined ? null : findState(input.state);
  return prepareReference<typeof tracts.$inferSelect>({
    format: 'tracts',
    fileName,
    source: describeSource(KNOWN_SOURCES.centers, input.source),
    entity: 'tract',
    records: (sourceId) =>
      kept.map(({ row, ...tract }) => ({ row, values: [{ ...tract, sourceId }] })),
    issues: [...reading.issues, ...counties.issues()],
    read: reading.read,
    skipped: reading.skipped,
    unmatched: matched.filter(({ county }) => county === 'unmatched').length,
    open: (db) => openTable(db, tracts, ['geoid']),
    stored: (table) => table.select(),
    keyOf: ({ geoid }) => geoid,
    isExpected: ({ county, sourceId: of }, sourceId) =>
      of === sourceId && (!state || county.startsWith(state.fips)),
  });
}
