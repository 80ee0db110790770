import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAtlas } from '#lib/server/services/atlas.ts';
import { getJourneys } from '#lib/server/services/network/journeys.ts';
import { getTerms } from '#lib/server/services/terms.ts';
import { getCoverageInput } from '#lib/server/services/coverage-input.ts';
import { openDatabase } from '#lib/server/db/client.ts';
import type { BenchRow } from './bench-row.ts';
import { benchNationalAccess } from './access-inputs.ts';
import { benchCoverage } from './coverage.ts';
import { benchCoverageEdit } from './coverage-edit.ts';
import { benchHttp } from './http.ts';
import { benchImport } from './import.ts';
import { benchNational } from './national.ts';
import { benchNationalPage } from './national-page.ts';
import { weighGapsPage } from './page-weight.ts';
import { benchReports } from './reports.ts';
import { rosc, startServer } from './run-product.ts';
import { benchBetweenness } from './betweenness.ts';
import { benchLayout } from './layout.ts';
import { benchJourneys, benchMeasures } from './network.ts';
import { benchNetworkFile } from './network-file.ts';
import { benchSphericalIndex } from './spherical-index.ts';

const KENTUCKY = '21';
/** A real file from outside, which lies beside the project. */
const real = (name: string) =>
  fileURLToPath(new URL(`../../../shared/data/${name}`, import.meta.url));
const FILES = {
  tracts: real('census/CenPop2020_Mean_TR.txt'),
  rurality: real('need/Ruralurbancontinuumcodes2023.csv'),
  directory: real('treatment/National_Directory_SA_Facilities_2022.xlsx'),
  coordinates: real('treatment/oeps_SAMHSA_Nationwide_Substance_Use_Treatment_Data.csv'),
};

/** A database with the real directory, of Kentucky alone or of the country, made by the command. */
function realDatabase(folder: string, state: string | null): string {
  const file = path.join(folder, `${state ?? 'national'}.db`);
  rosc(['init', '--db', file]);
  rosc(['import', 'tracts', FILES.tracts, '--db', file]);
  rosc(['import', 'indicators', FILES.rurality, '--preset', 'rucc-2023', '--db', file]);
  rosc([
    ...['import', 'samhsa', FILES.directory, '--coordinates', FILES.coordinates, '--db', file],
    ...(state ? ['--state', state] : []),
  ]);
  return file;
}

async function coverageRows(file: string, of: string, runs: number): Promise<BenchRow[]> {
  const db = openDatabase(file, { create: false });
  const atlas = createAtlas(db);
  const input = await getCoverageInput(atlas, [KENTUCKY], await getTerms(atlas));
  const rows = [...benchCoverage(input, runs), ...benchCoverageEdit(input, KENTUCKY)];
  db.$client.close();
  return rows.map((row) => ({ ...row, name: `${of}: ${row.name}` }));
}

async function journeyRows(file: string): Promise<BenchRow[]> {
  const db = openDatabase(file, { create: false });
  const { input } = await getJourneys(createAtlas(db));
  db.$client.close();
  return benchJourneys(input);
}

async function pageRows(folder: string): Promise<BenchRow[]> {
  const file = path.join(folder, 'demonstration.db');
  rosc(['init', '--demo', '--db', file]);
  const journeys = await journeyRows(file);
  const server = await startServer(file);
  try {
    return [...journeys, ...(await benchHttp(server.base)), ...(await weighGapsPage(server.base))];
  } finally {
    server.stop();
  }
}

function show(rows: readonly BenchRow[]): void {
  const number = (value: number | null) => (value === null ? '' : value.toPrecision(4));
  console.table(
    rows.map(({ name, unit, ours, baseline, ratio, limit, kept }) => ({
      what: name,
      unit: unit ?? 'ms',
      ours: number(ours),
      baseline: number(baseline),
      ratio: number(ratio),
      limit,
      kept: kept ? 'yes' : 'NO',
    })),
  );
}

/** By the name that the command takes. */
const PARTS: Record<string, (folder: string) => Promise<BenchRow[]> | BenchRow[]> = {
  index: () => benchSphericalIndex(),
  access: () => benchNationalAccess(),
  network: async () => [
    ...benchMeasures(),
    ...(await benchBetweenness()),
    ...benchLayout(),
    ...benchNetworkFile(),
  ],
  import: () => benchImport(),
  kentucky: (folder) => coverageRows(realDatabase(folder, 'KY'), 'directory of Kentucky', 15),
  national: async (folder) => {
    const file = realDatabase(folder, null);
    return [
      ...(await coverageRows(file, 'national directory', 7)),
      ...(await benchNational(file)),
      ...(await benchNationalPage(file)),
    ];
  },
  pages: pageRows,
  reports: benchReports,
};
const ON_REAL_FILES = ['import', 'kentucky', 'national'];

/** `npm run bench`, or `npm run bench -- <part> …` for some of it. */
const chosen = process.argv.slice(2);
const unknown = chosen.filter((part) => !(part in PARTS));
if (unknown.length > 0) {
  throw new Error(`Found ${unknown.join(', ')}, expected ${Object.keys(PARTS).join(', ')}`);
}
const hasFiles = Object.values(FILES).every((file) => existsSync(file));
if (!hasFiles)
  console.log('The real files are not beside the project: what needs them is left out.');
const folder = mkdtempSync(path.join(tmpdir(), 'rosc-bench-'));
const rows: BenchRow[] = [];
for (const [name, run] of Object.entries(PARTS)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  if (ON_REAL_FILES.includes(name) && !hasFiles) continue;
  rows.push(...(await run(folder)));
}
rmSync(folder, { recursive: true, force: true });
show(rows);
process.exitCode = rows.every(({ kept }) => kept) ? 0 : 1;
