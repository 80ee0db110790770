import type { Issue } from '#lib/domain/issue.ts';
import { findState } from '#lib/domain/state.ts';
import { readFacilityCoordinates } from '#lib/formats/samhsa/read-coordinates.ts';
import { readSamhsaDirectory } from '#lib/formats/samhsa/read-directory.ts';
import type { Db } from '../db/client.ts';
import { stateOption, type ImportInput } from './import-input.ts';
import type { ImportSummary } from './import-summary.ts';
import { describeSource, KNOWN_SOURCES } from './known-sources.ts';
import type { Claims } from './listings/plan-claims.ts';
import { prepareListings } from './listings/prepare-listings.ts';
import type { Lend } from './places/placing-tools.ts';
import { productCatalog } from './product-data.ts';
import { silent } from './progress.ts';
import { readSourceFile } from './read-source-file.ts';
import { runImport, type PreparedImport, type RunOptions } from './run-import.ts';

export interface SamhsaInput extends ImportInput {
  /** Path of a list that has coordinates for the same addresses. */
  coordinates?: string;
}

/**
 * Imports SAMHSA's National Directory. It claims to list the supports that it has codes for in the
 * states imported: completely the clinical ones, partially those that it lists only where a
 * treatment facility offers them.
 * @throws InputError where a file cannot be used; nothing was changed
 */
export async function importSamhsa(
  db: Db,
  input: SamhsaInput,
  options: RunOptions = {},
): Promise<ImportSummary> {
  return runImport(db, await prepareSamhsa(input, options), options);
}

export async function prepareSamhsa(
  input: SamhsaInput,
  { progress = silent }: RunOptions = {},
): Promise<PreparedImport> {
  const { file, coordinates, state, source } = input;
  const { bytes, fileName } = await readSourceFile(file);
  progress(`reading ${fileName}`);
  const catalog = productCatalog();
  // Together: while the workbook is unpacked in a thread of its own, the other list is read.
  const [reading, companion] = await Promise.all([
    readSamhsaDirectory(bytes, { fileName, catalog, ...stateOption(input) }),
    coordinates === undefined ? null : readCompanion(coordinates),
  ]);
  const [year] = /\b(19|20)\d\d\b/.exec(fileName.replaceAll('_', ' ')) ?? [];
  return prepareListings({
    format: 'samhsa',
    fileName,
    source: describeSource({ ...KNOWN_SOURCES.samhsa, ...(year && { date: year }) }, source),
    unit: 'facility',
    listings: reading.listings,
    issues: [...reading.issues, ...(companion?.issues ?? [])],
    read: reading.read,
    skipped: reading.skipped,
    duplicates: reading.duplicates,
    state: state ?? null,
    lend: companion?.find ?? (() => null),
    claims: claimsOf(reading.states, reading.listedSupports),
  });
}

async function readCompanion(file: string): Promise<{ find: Lend; issues: Issue[] }> {
  const { bytes, fileName } = await readSourceFile(file);
  const { find, issues } = await readFacilityCoordinates(bytes, { fileName });
  // Its rows are another file's: the number alone would point to the wrong one.
  const named = issues.map((issue) => ({
    ...issue,
    found: `${fileName}: ${issue.found}`,
    severity: issue.severity === 'error' ? ('warning' as const) : issue.severity,
  }));
  return { find, issues: named };
}

function claimsOf(codes: readonly string[], supports: readonly string[]): Claims {
  const states = codes.flatMap((code) => findState(code)?.fips ?? []);
  const catalog = productCatalog();
  return {
    places: states,
    claims: states.flatMap((place) =>
      supports.map((support) => ({
        support,
        place,
        completeness: catalog.find(support)?.clinical ? 'complete' : 'partial',
      })),
    ),
  };
}
