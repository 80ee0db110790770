import path from 'node:path';
import { readChecks } from '#lib/formats/demonstration/read-checks.ts';
import { readClaims } from '#lib/formats/demonstration/read-claims.ts';
import { readSources } from '#lib/formats/demonstration/read-sources.ts';
import { readTable } from '#lib/formats/table/read-table.ts';
import { withBulkSettings } from '../db/bulk-load.ts';
import type { Db } from '../db/client.ts';
import { inTransaction } from '../db/transaction.ts';
import { commitChecks } from './commit-checks.ts';
import { currentDataVersion } from './data-version.ts';
import { prepareCounties } from './import-counties.ts';
import { prepareIndicators } from './import-indicators.ts';
import { preparePartnerships } from './import-partnerships.ts';
import { prepareServices } from './import-services.ts';
import { sumSummaries, type ImportSummary } from './import-summary.ts';
import { prepareTracts } from './import-tracts.ts';
import { productCatalog } from './product-data.ts';
import { readSourceFile } from './read-source-file.ts';
import { runImport, type PreparedImport, type RunOptions } from './run-import.ts';
import type { SourceDescription } from './source-record.ts';

const CENTERS = 'census-centers-2020';

/**
 * Loads a demonstration: real tracts, counties and indicators, and fictional organizations,
 * services, partnerships and checks. The files go the way of any import, all in one transaction.
 * @param folder with sources.json, tracts.csv, counties.csv, indicators.csv, services.csv,
 *   partnerships.csv, claims.csv and checks.csv
 * @returns one summary: the sums over the files
 * @throws InputError where a file cannot be used; nothing was changed
 */
export async function loadDemonstration(
  db: Db,
  folder: string,
  options: RunOptions = {},
): Promise<ImportSummary> {
  const at = (name: string) => path.join(folder, name);
  const sources = await readSourceList(at('sources.json'));
  const fictional = sources.find(({ demonstration }) => demonstration);
  if (!fictional) throw new Error(`Found no source in ${at('sources.json')} that is fictional`);
  const imports = await prepareFiles(at, sources, fictional, options);
  const checks = await readWithCatalog(at('checks.csv'), readChecks);
  const loaded = withBulkSettings(db, () =>
    inTransaction(db, true, () => {
      const summaries = imports.map((one) => runImport(db, one, options));
      commitChecks(db, checks.checks, options);
      return { summaries, dataVersion: currentDataVersion(db) };
    }),
  );
  const all = sumSummaries(loaded.summaries, loaded.dataVersion);
  const issues = [...all.issues, ...checks.issues];
  return { ...all, format: 'demonstration', source: fictional.name, issues };
}

async function prepareFiles(
  at: (name: string) => string,
  sources: readonly SourceDescription[],
  fictional: SourceDescription,
  options: RunOptions,
): Promise<PreparedImport[]> {
  const named = (name: string) => sources.find((source) => source.name === name) ?? { name };
  const centers = { source: named(CENTERS) };
  const { claims } = await readWithCatalog(at('claims.csv'), readClaims);
  const places = [...new Set(claims.map(({ place }) => place))];
  const sourceOf = await readRowSources(at('indicators.csv'));
  const indicators = [...new Set(sourceOf.values())].map((name) =>
    prepareIndicators(
      { file: at('indicators.csv'), mapping: 'plain', source: named(name) },
      options,
      ({ row }) => sourceOf.get(row) === name,
    ),
  );
  const services = { file: at('services.csv'), source: fictional };
  return Promise.all([
    prepareTracts({ file: at('tracts.csv'), ...centers }, options),
    prepareCounties({ file: at('counties.csv'), ...centers }, options),
    ...indicators,
    prepareServices(services, options, { claims, places }),
    preparePartnerships({ file: at('partnerships.csv'), source: fictional }, options),
  ]);
}

async function readSourceList(file: string) {
  const { bytes } = await readSourceFile(file);
  return readSources(JSON.parse(new TextDecoder().decode(bytes)));
}

type CatalogReader<T> = (
  bytes: Uint8Array,
  options: { fileName: string; catalog: ReturnType<typeof productCatalog> },
) => Promise<T>;

async function readWithCatalog<T>(file: string, read: CatalogReader<T>): Promise<T> {
  const { bytes, fileName } = await readSourceFile(file);
  return read(bytes, { fileName, catalog: productCatalog() });
}

/** The source of each row of a table of indicators, which has a column for it. */
async function readRowSources(file: string): Promise<Map<number, string>> {
  const { bytes, fileName } = await readSourceFile(file);
  const { rows } = await readTable(bytes, { fileName, required: ['source'] });
  return new Map(rows.map(({ row, cells }) => [row, cells['source'] ?? '']));
}
