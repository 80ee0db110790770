import { assessCoverage } from '#lib/coverage/assess-coverage.ts';
import { openDatabase } from '#lib/server/db/client.ts';
import { readStatesWithData } from '#lib/server/queries/places.ts';
import { createAtlas } from '#lib/server/services/atlas.ts';
import { getCatalog } from '#lib/server/services/catalog.ts';
import { getCoverageInput } from '#lib/server/services/coverage-input.ts';
import { awaitNation } from '#lib/server/services/national/national-coverage.ts';
import { getNationalPage } from '#lib/server/services/national/national-page.ts';
import { getTerms } from '#lib/server/services/terms.ts';
import { DEFAULT_TERMS } from '#lib/view/asked-terms.ts';
import type { BenchRow } from './bench-row.ts';

const MOST_SECONDS = 20;
const MOST_WARM_MS = 100;

/**
 * Times all counties × all supports of a national database, cold and with its reading, in the threads
 * that the app uses, beside the same in one thread state by state; and the page that follows.
 */
export async function benchNational(file: string): Promise<BenchRow[]> {
  const db = openDatabase(file, { create: false });
  const atlas = createAtlas(db);
  const { nodes } = await getCatalog(atlas);
  const ours = await timed(() =>
    Promise.all(nodes.map(({ slug }) => awaitNation(atlas, slug, DEFAULT_TERMS))),
  );
  await getNationalPage(atlas, { support: 'recovery-housing' });
  const warm = await timed(() => getNationalPage(atlas, { support: 'recovery-housing' }));
  const baseline = await timed(() => stateByState(createAtlas(db)));
  db.$client.close();
  return [
    {
      name: `all counties × ${nodes.length} supports, cold, in threads, against one thread state by state`,
      ours,
      baseline,
      ratio: baseline / ours,
      limit: `at most ${MOST_SECONDS} s`,
      kept: ours <= MOST_SECONDS * 1000,
    },
    {
      name: 'figures of the national page, from memory',
      ours: warm,
      baseline: null,
      ratio: null,
      limit: `at most ${MOST_WARM_MS} ms`,
      kept: warm <= MOST_WARM_MS,
    },
  ];
}

async function stateByState(atlas: ReturnType<typeof createAtlas>): Promise<void> {
  const terms = await getTerms(atlas);
  for (const { state } of await readStatesWithData(atlas.db)) {
    assessCoverage(await getCoverageInput(atlas, [state], terms));
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
