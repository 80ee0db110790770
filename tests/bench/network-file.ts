import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRandom } from '../support/random.ts';
import type { BenchRow } from './bench-row.ts';
import { rosc } from './run-product.ts';

const TIES = 200_000;
const ORGANIZATIONS = 20_000;
const MOST_MEGABYTES = 1024;
const MOST_MS = 60_000;
/** Tells at its end how much memory the process has ever held. */
const TELL_MEMORY = fileURLToPath(new URL('./tell-memory.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A GEXF file of 200,000 ties, imported by the command: time, and the most memory that it held. */
export function benchNetworkFile(): BenchRow[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'rosc-bench-network-'));
  const [db, file] = [path.join(folder, 'bench.db'), path.join(folder, 'ties.gexf')];
  rosc(['init', '--db', db]);
  writeFileSync(file, gexf());
  const args = ['import', 'partnerships', file, '--create-organizations', '--db', db];
  const start = performance.now();
  const run = spawnSync(process.execPath, ['--import', TELL_MEMORY, 'src/cli/rosc.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const time = performance.now() - start;
  rmSync(folder, { recursive: true });
  const held = Number(/most memory (\d+) kB/.exec(run.stderr)?.[1] ?? NaN) / 1024;
  if (run.status !== 0) throw new Error(`The import ended with ${run.status}: ${run.stderr}`);
  const what = `${TIES.toLocaleString('en-US')} ties of a GEXF file imported by the command`;
  return [
    {
      ...{ name: what, ours: time, baseline: null, ratio: null },
      ...{ limit: `at most ${MOST_MS} ms`, kept: time <= MOST_MS },
    },
    {
      ...{ name: `${what}: memory in MB`, unit: '' as const, ours: held },
      ...{ baseline: null, ratio: null, limit: `at most ${MOST_MEGABYTES}` },
      kept: held <= MOST_MEGABYTES,
    },
  ];
}

/** Pairs at random, each once. */
function gexf(): string {
  const random = createRandom(3);
  const pairs = new Set<number>();
  while (pairs.size < TIES) {
    const one = random.whole(0, ORGANIZATIONS - 1);
    const other = random.whole(0, ORGANIZATIONS - 1);
    if (one < other) pairs.add(one * ORGANIZATIONS + other);
  }
  const nodes = Array.from(
    { length: ORGANIZATIONS },
    (_, at) => `<node id="${at}" label="Organization ${at}"/>`,
  );
  const edges = Array.from(pairs, (pair) => {
    const [source, target] = [Math.floor(pair / ORGANIZATIONS), pair % ORGANIZATIONS];
    return `<edge source="${source}" target="${target}" weight="${1 + (pair % 4)}"/>`;
  });
  return `<gexf version="1.3"><graph defaultedgetype="undirected"><nodes>\n${nodes.join('\n')}\n</nodes><edges>\n${edges.join('\n')}\n</edges></graph></gexf>\n`;
}
