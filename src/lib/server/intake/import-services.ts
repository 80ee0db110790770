import type { Listing } from '#lib/domain/listing.ts';
import type { Completeness } from '#lib/domain/source.ts';
import { readServices } from '#lib/formats/services/read.ts';
import type { Db } from '../db/client.ts';
import { stateOption, type ImportInput } from './import-input.ts';
import type { ImportSummary } from './import-summary.ts';
import { describeSource, KNOWN_SOURCES } from './known-sources.ts';
import type { Claims } from './listings/plan-claims.ts';
import { prepareListings } from './listings/prepare-listings.ts';
import { productCatalog } from './product-data.ts';
import { silent } from './progress.ts';
import { readSourceFile } from './read-source-file.ts';
import { runImport, type PreparedImport, type RunOptions } from './run-import.ts';

export interface ServicesInput extends ImportInput {
  /**
   * What the file claims to list: the supports that stand in it, in these places. Left out, it
   * claims nothing that it did not claim before.
   */
  list?: {
    completeness: Completeness;
    /** 2-digit states or 5-digit counties. */
    places: readonly string[];
  };
}

/**
 * Imports the plain services spreadsheet.
 * @throws InputError where the file cannot be used; nothing was changed
 */
export async function importServices(
  db: Db,
  input: ServicesInput,
  options: RunOptions = {},
): Promise<ImportSummary> {
  return runImport(db, await prepareServices(input, options), options);
}

/** @param claims what the source claims to list, where it is not told by `input.list` */
export async function prepareServices(
  input: ServicesInput,
  { progress = silent }: RunOptions = {},
  claims: Claims | null = null,
): Promise<PreparedImport> {
  const { file, state, source, list } = input;
  const { bytes, fileName } = await readSourceFile(file);
  progress(`reading ${fileName}`);
  const catalog = productCatalog();
  const reading = await readServices(bytes, { fileName, catalog, ...stateOption(input) });
  return prepareListings({
    format: 'services',
    fileName,
    source: describeSource(KNOWN_SOURCES.services, source),
    unit: 'row',
    ...reading,
    state: state ?? null,
    lend: () => null,
    claims: list ? claimsOf(reading.listings, list) : claims,
  });
}

function claimsOf(
  listings: readonly Listing[],
  { completeness, places }: NonNullable<ServicesInput['list']>,
): Claims {
  const supports = new Set(
    listings.flatMap(({ services }) => services.map(({ support }) => support)),
  );
  return {
    places,
    claims: places.flatMap((place) =>
      [...supports].map((support) => ({ support, place, completeness })),
    ),
  };
}
