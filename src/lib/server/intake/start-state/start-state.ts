import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { InputError } from '#lib/domain/issue.ts';
import type { State } from '#lib/domain/state.ts';
import { withBulkSettings } from '../../db/bulk-load.ts';
import type { Db } from '../../db/client.ts';
import { inTransaction } from '../../db/transaction.ts';
import { currentDataVersion } from '../data-version.ts';
import { prepareCounties } from '../import-counties.ts';
import { prepareIndicators } from '../import-indicators.ts';
import type { ImportSummary } from '../import-summary.ts';
import { prepareTracts } from '../import-tracts.ts';
import { silent } from '../progress.ts';
import { readSourceFile } from '../read-source-file.ts';
import { runImport, type RunOptions } from '../run-import.ts';
import { checkFile, type CheckedFile } from './check-file.ts';
import { checkResidents, type Residents } from './check-residents.ts';
import { downloadFile, type DownloadPatience } from './download-file.ts';
import { OFFICIAL_FILES, type OfficialFile, type OfficialFileId } from './official-files.ts';

/** Where the files come from. */
export interface StartInput {
  /** Files on this machine; what is left out is downloaded. */
  files: Partial<Record<OfficialFileId, string>>;
  /** Address of a folder that holds copies by their names; null for the publishers' own. */
  from: string | null;
  patience?: DownloadPatience;
}

/** What starting a state did. */
export interface Started {
  state: State;
  files: (CheckedFile & { from: string })[];
  residents: Residents;
  /** Counties of the boundaries, and how many have a rural-urban code and need indicators now. */
  counties: number;
  withRurality: number;
  withNeed: number;
  imports: ImportSummary[];
  dataVersion: number;
}

/**
 * Brings a state up from official files: all of it or, where a file cannot be had or used, nothing.
 * Doing it again changes nothing.
 * @throws InputError where a file cannot be had or used
 */
export async function startState(
  db: Db,
  state: State,
  input: StartInput,
  options: RunOptions = {},
): Promise<Started> {
  const { progress = silent } = options;
  const folder = await mkdtemp(path.join(tmpdir(), 'rosc-start-'));
  try {
    const files: Brought[] = [];
    for (const file of OFFICIAL_FILES) files.push(await bring(file, input, folder, progress));
    const of = (id: OfficialFileId) => files.find(({ checked }) => checked.id === id) as Brought;
    progress(`checking the residents of ${state.name}`);
    const residents = await checkResidents(state, of('tracts'), of('counties'));
    const kept = (id: OfficialFileId) => ({ file: of(id).path, state: state.code });
    const prepared = [
      await prepareTracts(kept('tracts'), options),
      await prepareCounties(kept('counties'), options),
      await prepareIndicators({ ...kept('rurality'), mapping: 'rucc-2023' }, options),
      await prepareIndicators({ ...kept('svi'), mapping: 'svi-2022' }, options),
    ];
    const done = withBulkSettings(db, () =>
      inTransaction(db, true, () => {
        const imports = prepared.map((one) => runImport(db, one, options));
        const counts = countCounties(db, state);
        refuseHalf(of('rurality'), counts.withRurality, counts.counties, state);
        refuseHalf(of('svi'), counts.withNeed, counts.counties, state);
        return { imports, ...counts };
      }),
    );
    const brought = files.map(({ checked, from }) => ({ ...checked, from }));
    return { state, files: brought, residents, ...done, dataVersion: currentDataVersion(db) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Brought {
  checked: CheckedFile;
  path: string;
  name: string;
  bytes: Uint8Array;
  /** Path or address. */
  from: string;
}

async function bring(
  file: OfficialFile,
  { files, from, patience }: StartInput,
  folder: string,
  progress: RunOptions['progress'] = silent,
): Promise<Brought> {
  const named = files[file.id];
  if (named !== undefined) {
    const { bytes, fileName } = await readSourceFile(named);
    const checked = checkFile(file, fileName, bytes);
    return { checked, path: named, name: fileName, bytes, from: named };
  }
  const url = from === null ? file.url : new URL(file.fileName, folderAddress(from)).href;
  const bytes = await downloadFile(file, url, progress, patience);
  const checked = checkFile(file, `the answer of ${url}`, bytes);
  const written = path.join(folder, file.fileName);
  await writeFile(written, bytes);
  return { checked, path: written, name: file.fileName, bytes, from: url };
}

const folderAddress = (address: string) => (address.endsWith('/') ? address : `${address}/`);

/**
 * A table that has fewer rows than it is published with, and lacks counties of the state, was cut off
 * or is of another state.
 * @throws InputError then: what was imported with it is taken back
 */
function refuseHalf({ checked, name }: Brought, has: number, all: number, state: State): void {
  if (has >= all || checked.rows >= checked.published) return;
  const count = (value: number) => value.toLocaleString('en-US');
  throw new InputError({
    row: null,
    column: null,
    found: `${name} with ${count(checked.rows)} rows and ${has} of the ${all} counties of ${state.name}`,
    expected: `the whole table of ${count(checked.published)} rows, or all of ${state.name} in it`,
  });
}

function countCounties(db: Db, { fips }: State) {
  const count = (sql: string, ...values: string[]) =>
    db.$client
      .prepare(sql)
      .pluck()
      .get(...values, fips) as number;
  const having = (indicator: string) =>
    count(
      `select count(distinct place) from indicators
       where indicator = ? and state = 'value' and substr(place, 1, 2) = ?`,
      indicator,
    );
  return {
    counties: count('select count(*) from places where state_fips = ?'),
    withRurality: having('rucc'),
    withNeed: having('svi'),
  };
}
