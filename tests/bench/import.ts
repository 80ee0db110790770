import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import readXlsx from 'read-excel-file/universal';
import { migrateDatabase, openDatabase } from '#lib/server/db/client.ts';
import { importSamhsa, type SamhsaInput } from '#lib/server/intake/import-samhsa.ts';
import { initializeDatabase } from '#lib/server/intake/initialize.ts';
import type { BenchRow } from './bench-row.ts';

const MOST_TIMES = 4;
const shared = (name: string) =>
  fileURLToPath(new URL(`../../../shared/data/treatment/${name}`, import.meta.url));
const DIRECTORY = shared('National_Directory_SA_Facilities_2022.xlsx');
const COORDINATES = shared('oeps_SAMHSA_Nationwide_Substance_Use_Treatment_Data.csv');
const MIGRATIONS = fileURLToPath(new URL('../../src/lib/server/db/migrations', import.meta.url));

/**
 * Times the national directory read, mapped, matched and committed into a new database, against
 * reading the workbook with the same library and doing nothing with it. Both take turns, so that
 * what else the machine does falls on both.
 * @returns with the directory alone, and with coordinates from the companion list, too
 */
export async function benchImport(runs = 7): Promise<BenchRow[]> {
  const times = { baseline: [] as number[], alone: [] as number[], placed: [] as number[] };
  // One unmeasured turn: both sides are compiled, the boundaries are read.
  for (let run = -1; run < runs; run++) {
    const baseline = await timeOf(() => readXlsx(new Uint8Array(readFileSync(DIRECTORY)).buffer));
    const alone = await timeImport({ file: DIRECTORY });
    const placed = await timeImport({ file: DIRECTORY, coordinates: COORDINATES });
    if (run < 0) continue;
    times.baseline.push(baseline);
    times.alone.push(alone);
    times.placed.push(placed);
  }
  const baseline = median(times.baseline);
  return [
    toRow('national directory imported, against reading it', median(times.alone), baseline),
    toRow('the same with coordinates by address', median(times.placed), baseline),
  ];
}

function toRow(name: string, ours: number, baseline: number): BenchRow {
  const ratio = ours / baseline;
  const limit = `at most ${MOST_TIMES} times`;
  return { name, ours, baseline, ratio, limit, kept: ratio <= MOST_TIMES };
}

async function timeImport(input: SamhsaInput): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rosc-bench-import-'));
  const db = openDatabase(path.join(folder, 'bench.db'));
  migrateDatabase(db, MIGRATIONS);
  initializeDatabase(db);
  const time = await timeOf(() => importSamhsa(db, input));
  db.$client.close();
  rmSync(folder, { recursive: true });
  return time;
}

async function timeOf(task: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await task();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}
