import type { BenchRow } from './bench-row.ts';
import { startServer } from './run-product.ts';

const MOST_MS = 100;
const PATIENCE_MS = 180_000;
/** A support of each of several families. */
const SUPPORTS = [
  ...['recovery-housing', 'treatment', 'medication', 'mutual-aid', 'peer-and-coaching'],
  ...['recovery-community', 'work-and-education', 'wellness-and-belonging'],
  'case-management-and-basic-needs',
];

/**
 * Times the page of the country as a reader gets it, from a server on a national database, once the
 * country is worked out: each support's page for the first time, when its figures are in memory and
 * the page has to be rendered, and again, when the page itself is kept.
 */
export async function benchNationalPage(file: string): Promise<BenchRow[]> {
  const server = await startServer(file);
  try {
    for (const support of SUPPORTS) await untilReady(server.base, support);
    // The first page of all makes the outlines that every page shows.
    const [first = '', ...others] = SUPPORTS;
    await timeOf(server.base, first);
    const rendered: number[] = [];
    for (const support of others) rendered.push(await timeOf(server.base, support));
    const kept: number[] = [];
    for (const support of SUPPORTS) kept.push(await timeOf(server.base, support));
    const row = (what: string, times: readonly number[]): BenchRow => {
      const ours = times.toSorted((a, b) => a - b)[times.length >> 1] ?? NaN;
      const name = `page of the country over HTTP, ${what} (median of ${times.length} supports)`;
      const limit = `at most ${MOST_MS} ms`;
      return { name, ours, baseline: null, ratio: null, limit, kept: ours <= MOST_MS };
    };
    return [row('figures from memory', rendered), row('page from memory', kept)];
  } finally {
    server.stop();
  }
}

async function untilReady(base: string, support: string): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const answer = await fetch(`${base}/api/progress?support=${support}`);
    const { ready } = (await answer.json()) as { ready: boolean };
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`The country was not worked out within ${PATIENCE_MS / 1000} s`);
}

async function timeOf(base: string, support: string): Promise<number> {
  const start = performance.now();
  const page = await fetch(`${base}/national?support=${support}`, {
    headers: { accept: 'text/html' },
  });
  await page.arrayBuffer();
  if (!page.ok) throw new Error(`The page of ${support} answered ${page.status}`);
  return performance.now() - start;
}
