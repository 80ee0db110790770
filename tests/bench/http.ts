import autocannon from 'autocannon';
import type { BenchRow } from './bench-row.ts';

const SECONDS = 4;
const CONNECTIONS = 10;
const ROUNDS = 3;
const LEAST_SHARE = 0.2;

async function rate(url: string): Promise<number> {
  const { requests, non2xx, errors } = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: SECONDS,
  });
  if (non2xx > 0 || errors > 0) throw new Error(`${url}: ${non2xx} refused, ${errors} failed`);
  return requests.average;
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/**
 * Requests a second for a warm map page, beside the same server's `/healthz`, turn by turn; and
 * whether an unchanged page is answered 304.
 * @param base address of a running server, on loopback
 */
export async function benchHttp(base: string): Promise<BenchRow[]> {
  const page = `${base}/?support=recovery-housing&county=21193`;
  const first = await fetch(page);
  await first.arrayBuffer();
  const again = await fetch(page, {
    headers: { 'if-none-match': first.headers.get('etag') ?? '' },
  });
  const [pages, health]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    health.push(await rate(`${base}/healthz`));
    pages.push(await rate(page));
  }
  const [ours, baseline] = [median(pages), median(health)];
  return [
    {
      name: 'map page, warm, against /healthz',
      unit: 'requests/s',
      ours,
      baseline,
      ratio: ours / baseline,
      limit: 'at least a fifth as many',
      kept: ours / baseline >= LEAST_SHARE,
    },
    {
      name: 'map page, unchanged: status',
      unit: '',
      ours: again.status,
      baseline: null,
      ratio: null,
      limit: '304',
      kept: again.status === 304,
    },
  ];
}
