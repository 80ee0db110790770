import { LRUCache } from 'lru-cache';
import { supportFamilies } from '#lib/coverage/support-families.ts';
import type { AskedTerms } from '#lib/view/asked-terms.ts';
import type { Atlas } from '../atlas.ts';
import { getCatalog } from '../catalog.ts';
import { getTerms } from '../terms.ts';
import type { SupportTable } from './family-worker.ts';
import { startNationalJob, type NationalJob, type NationalProgress } from './national-job.ts';

/** Terms under which the country is kept at a time: some 15 MB each. */
const KEPT_TERMS = 6;

const jobs = new WeakMap<Atlas, LRUCache<string, NationalJob>>();

/** The country under some terms: done, or how far it is. */
export type NationalAnswer =
  { status: 'done'; table: SupportTable } | { status: 'working'; progress: NationalProgress };

/**
 * The cells of one support in all counties that have data. Where they have to be worked out, that
 * happens in other threads, and goes on while somebody asks.
 * @param patienceMs so long the answer is waited for before it tells how far the work is
 */
export async function askNation(
  atlas: Atlas,
  support: string,
  asked: AskedTerms,
  patienceMs: number,
): Promise<NationalAnswer> {
  const job = await findJob(atlas, asked);
  const found = job.peek(support) ?? (await within(patienceMs, job.table(support)));
  return found ? { status: 'done', table: found } : { status: 'working', progress: job.progress() };
}

/** The same, however long it takes. */
export async function awaitNation(
  atlas: Atlas,
  support: string,
  asked: AskedTerms,
): Promise<SupportTable> {
  const job = await findJob(atlas, asked);
  // Who waits here asks all the time.
  const asking = setInterval(() => job.peek(support), 5000).unref();
  try {
    return await job.table(support);
  } finally {
    clearInterval(asking);
  }
}

async function findJob(atlas: Atlas, asked: AskedTerms): Promise<NationalJob> {
  const [{ version }, catalog, terms] = await Promise.all([
    atlas.dataVersion(),
    getCatalog(atlas),
    getTerms(atlas, asked),
  ]);
  const kept = jobs.get(atlas) ?? createJobs(atlas);
  const key = `${version}:${terms.key}`;
  const found = kept.get(key);
  if (found) return found;
  const families = supportFamilies(catalog).map((family) => family.map(({ slug }) => slug));
  const order = { file: atlas.db.$client.name, asked, today: terms.today };
  const job = startNationalJob(order, families, () => kept.delete(key));
  kept.set(key, job);
  return job;
}

function createJobs(atlas: Atlas): LRUCache<string, NationalJob> {
  const created = new LRUCache<string, NationalJob>({
    max: KEPT_TERMS,
    dispose: (job) => job.cancel(),
  });
  jobs.set(atlas, created);
  return created;
}

/** @returns null where it takes longer; a failure is told all the same */
async function within<T>(milliseconds: number, work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, milliseconds, null);
  });
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(timer);
    // A failure that comes after the answer was given is told to the next who asks.
    work.catch(() => undefined);
  }
}
