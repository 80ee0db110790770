import { findState } from '#lib/domain/state.ts';
import type { IndicatorMapping } from '#lib/formats/indicators/mapping.ts';
import { INDICATOR_PRESETS, type IndicatorPreset } from '#lib/formats/indicators/presets.ts';
import { readIndicators, type IndicatorRow } from '#lib/formats/indicators/read-indicators.ts';
import type { Db } from '../db/client.ts';
import { indicators } from '../db/schema.ts';
import { openTable } from '../db/table-rows.ts';
import { stateOption, type ImportInput } from './import-input.ts';
import type { ImportSummary } from './import-summary.ts';
import { describeSource, KNOWN_SOURCES } from './known-sources.ts';
import { carryRurality } from './places/carry-rurality.ts';
import { createCountyMatcher } from './places/match-county.ts';
import { silent } from './progress.ts';
import { readSourceFile } from './read-source-file.ts';
import { prepareReference, type FileRecord } from './reference/prepare-reference.ts';
import { runImport, type PreparedImport, type RunOptions } from './run-import.ts';
import type { SourceDescription } from './source-record.ts';
import { unlistedCounties } from './unlisted-counties.ts';

export interface IndicatorsInput extends ImportInput {
  /** Where the indicators stand in the table: a preset by its name, or a mapping. */
  mapping: IndicatorPreset | IndicatorMapping;
}

const SOURCES: Readonly<Record<IndicatorPreset, SourceDescription>> = {
  'rucc-2023': KNOWN_SOURCES.rucc2023,
  'svi-2022': KNOWN_SOURCES.svi2022,
  'oeps-c': KNOWN_SOURCES.oeps,
  'wonder-drug-2018': KNOWN_SOURCES.wonderDrug2018,
  plain: KNOWN_SOURCES.indicators,
};

/**
 * Imports need indicators of counties. What the table does not say is missing, never zero.
 * @throws InputError where the file cannot be used; nothing was changed
 */
export async function importIndicators(
  db: Db,
  input: IndicatorsInput,
  options: RunOptions = {},
): Promise<ImportSummary> {
  return runImport(db, await prepareIndicators(input, options), options);
}

export async function prepareIndicators(
  input: IndicatorsInput,
  { progress = silent }: RunOptions = {},
  wants: (value: IndicatorRow) => boolean = () => true,
): Promise<PreparedImport> {
  const { mapping } = input;
  const { bytes, fileName } = await readSourceFile(input.file);
  progress(`reading ${fileName}`);
  const preset = typeof mapping === 'string' ? mapping : 'plain';
  const columns = typeof mapping === 'string' ? INDICATOR_PRESETS[mapping] : mapping;
  const options = { fileName, mapping: columns, ...stateOption(input) };
  const reading = await readIndicators(bytes, options);
  const fipsColumn = columns.form === 'plain' ? 'county_fips' : columns.fipsColumn;
  const counties = createCountyMatcher(fipsColumn, { divisible: false });
  const { values: wanted, issues: carried } = carryRurality(reading.values.filter(wants));
  const matched = wanted.map((value) => ({
    ...value,
    place: counties.match(value.place, value.row),
  }));
  const listed = matched.filter(({ place }) => place !== 'unmatched' && place !== 'refused');
  const left = unlistedCounties(listed, columns);
  const kept = [...listed, ...left.values];
  const unmatched = matched.filter(({ place }) => place === 'unmatched');
  const others = reading.values.filter((value) => !wants(value)).length;
  return prepareReference<typeof indicators.$inferSelect>({
    format: 'indicators',
    fileName,
    source: describeSource(SOURCES[preset], input.source),
    entity: 'indicator',
    records: (sourceId) => byRow(kept, sourceId),
    issues: [...reading.issues, ...carried, ...counties.issues(), ...left.issues],
    read: reading.read - others,
    skipped: reading.skipped,
    unmatched: new Set(unmatched.map(({ row }) => row)).size,
    open: (db) => openTable(db, indicators, ['indicator', 'year', 'place']),
    stored: (table) => table.select(),
    keyOf: ({ indicator, year, place }) => `${indicator} of ${place} in ${year}`,
    isExpected: createExpectation(kept, input.state),
  });
}

function byRow(
  values: readonly IndicatorRow[],
  sourceId: string,
): FileRecord<typeof indicators.$inferSelect>[] {
  const rows = Map.groupBy(values, ({ row }) => row);
  return [...rows].map(([row, group]) => ({
    row,
    values: group.map(({ row: _row, ...value }) => ({ ...value, sourceId })),
  }));
}

/** Of the same source, the indicators and years that the file has, in the states kept. */
function createExpectation(values: readonly IndicatorRow[], state: string | undefined) {
  const series = new Set(values.map(({ indicator, year }) => `${indicator} ${year}`));
  const fips = state === undefined ? '' : (findState(state)?.fips ?? '');
  return (stored: typeof indicators.$inferSelect, sourceId: string) =>
    stored.sourceId === sourceId &&
    series.has(`${stored.indicator} ${stored.year}`) &&
    stored.place.startsWith(fips);
}
