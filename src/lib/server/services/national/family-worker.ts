import {
  isMainThread,
  parentPort,
  Worker,
  workerData,
  type MessagePort,
} from 'node:worker_threads';
import { analyze } from '#lib/coverage/analysis.ts';
import { assessCell } from '#lib/coverage/assess-cell.ts';
import type { CoverageCell } from '#lib/coverage/cell.ts';
import { buffersOf, packRows, type PackedRows } from '#lib/coverage/packed-rows.ts';
import { onlyServicesOf, prepareGround } from '#lib/coverage/ground.ts';
import { withoutEdges } from '#lib/coverage/without-edges.ts';
import type { AskedTerms } from '#lib/view/asked-terms.ts';
import { openDatabase } from '../../db/client.ts';
import { readDataVersion } from '../../queries/data-version.ts';
import { readStatesWithData } from '../../queries/places.ts';
import { createAtlas } from '../atlas.ts';
import { getCoverageInput } from '../coverage-input.ts';
import { getTerms } from '../terms.ts';

/** What a worker is started with. */
interface Start {
  job: 'coverage-families';
  order: NationalOrder;
}

/** What is to be worked out. */
export interface NationalOrder {
  /** Path of the database. */
  file: string;
  asked: AskedTerms;
  /** The day for which it is asked, ISO date. */
  today: string;
}

/** Slugs of the support nodes to work out next; null where nothing is left. */
export type FamilyTask = readonly string[] | null;

/** Cells of one support in all counties that have data, by FIPS code. */
export type SupportTable = PackedRows<CoverageCell>;

/** What a worker tells: that it has read the data of a version, or what it worked out. */
export type FamilyAnswer =
  | { kind: 'ready'; version: number; states: number }
  | { kind: 'done'; tables: readonly (readonly [string, SupportTable])[] };

const isStart = (data: unknown): data is Start =>
  typeof data === 'object' && data !== null && 'job' in data && data.job === 'coverage-families';

/**
 * Starts a thread that works out whole families of supports for the country, off the thread that
 * answers requests. This very module is what the thread runs: as it stands in `src` under Node, as
 * the chunk that it is part of in the built app.
 */
export function startFamilyWorker(order: NationalOrder): Worker {
  const start: Start = { job: 'coverage-families', order };
  return new Worker(new URL(import.meta.url), { workerData: start });
}

if (!isMainThread && parentPort && isStart(workerData)) await serve(parentPort, workerData.order);

/** Reads the data once, then answers a task at a time until there is none. */
async function serve(port: MessagePort, { file, asked, today }: NationalOrder): Promise<void> {
  const db = openDatabase(file, { create: false });
  const atlas = createAtlas(db, () => new Date(today));
  // One state of the database, though an import may end meanwhile.
  db.$client.exec('begin');
  const { version } = await readDataVersion(db);
  const states = (await readStatesWithData(db)).map(({ state }) => state);
  // The edge of the lists is told by the pages of a state: no outline is measured to for the country.
  const input = withoutEdges(await getCoverageInput(atlas, states, await getTerms(atlas, asked)));
  db.$client.exec('commit');
  db.$client.close();
  const ground = prepareGround(input);
  port.on('message', (task: FamilyTask) => {
    if (task === null) {
      port.close();
      return;
    }
    const nodes = input.catalog.nodes.filter(({ slug }) => task.includes(slug));
    const analysis = analyze(onlyServicesOf(input, nodes), nodes, ground);
    const tables = nodes.map(({ slug }, node) => {
      const cells = analysis.counties.map((_, county) => assessCell(analysis, county, node).cell);
      return [slug, packRows(cells)] as const;
    });
    const answer: FamilyAnswer = { kind: 'done', tables };
    port.postMessage(
      answer,
      tables.flatMap(([, table]) => buffersOf(table)),
    );
  });
  const ready: FamilyAnswer = { kind: 'ready', version, states: states.length };
  port.postMessage(ready);
}
