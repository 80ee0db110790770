import { readCounties } from '#lib/formats/census/read-counties.ts';
import type { Db } from '../db/client.ts';
import { places } from '../db/schema.ts';
import { openTable, type TableRows } from '../db/table-rows.ts';
import { stateOption, type ImportInput } from './import-input.ts';
import type { ImportSummary } from './import-summary.ts';
import { describeSource, KNOWN_SOURCES } from './known-sources.ts';
import { createCountyMatcher } from './places/match-county.ts';
import { silent } from './progress.ts';
import { readSourceFile } from './read-source-file.ts';
import { prepareReference } from './reference/prepare-reference.ts';
import { runImport, type PreparedImport, type RunOptions } from './run-import.ts';

/**
 * Imports centers of population of counties: they replace the centers of area.
 * @throws InputError where the file cannot be used; nothing was changed
 */
export async function importCounties(
  db: Db,
  input: ImportInput,
  options: RunOptions = {},
): Promise<ImportSummary> {
  return runImport(db, await prepareCounties(input, options), options);
}

/** What a file of centers changes of a county. */
type CountyCenter = Pick<
  typeof places.$inferSelect,
  'fips' | 'latitude' | 'longitude' | 'centerOf'
>;

export async function prepareCounties(
  input: ImportInput,
  { progress = silent }: RunOptions = {},
): Promise<PreparedImport> {
  const { bytes, fileName } = await readSourceFile(input.file);
  progress(`reading ${fileName}`);
  const reading = await readCounties(bytes, { fileName, ...stateOption(input) });
  const counties = createCountyMatcher('COUNTYFP', { divisible: false });
  const matched = reading.rows.map((county) => ({
    ...county,
    fips: counties.match(county.fips, county.row),
  }));
  const kept = matched.filter(({ fips }) => fips !== 'unmatched' && fips !== 'refused');
  return prepareReference<CountyCenter>({
    format: 'counties',
    fileName,
    source: describeSource(KNOWN_SOURCES.centers, input.source),
    entity: 'county',
    records: () =>
      kept.map(({ row, fips, latitude, longitude }) => ({
        row,
        values: [{ fips, latitude, longitude, centerOf: 'population' }],
      })),
    issues: [...reading.issues, ...counties.issues()],
    read: reading.read,
    skipped: reading.skipped,
    unmatched: matched.filter(({ fips }) => fips === 'unmatched').length,
    open: openCenters,
    stored: (table) => table.select(),
    keyOf: ({ fips }) => fips,
    isExpected: () => false,
  });
}

/** The center of a county, seen as a row of its own: what else is known of it stays. */
function openCenters(db: Db): TableRows<CountyCenter> {
  const table = openTable(db, places, ['fips']);
  const stored = new Map(table.select().map((county) => [county.fips, county]));
  const whole = (center: CountyCenter) => {
    const county = stored.get(center.fips);
    if (!county) throw new Error(`Found no county ${center.fips} in the database`);
    return { ...county, ...center };
  };
  return {
    select: () =>
      [...stored.values()].map(({ fips, latitude, longitude, centerOf }) => ({
        fips,
        latitude,
        longitude,
        centerOf,
      })),
    insert: (center) => table.insert(whole(center)),
    update: (center) => table.update(whole(center)),
    remove: (center) => table.remove(whole(center)),
  };
}
