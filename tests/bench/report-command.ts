import { rmSync } from 'node:fs';
import path from 'node:path';
import type { BenchRow } from './bench-row.ts';
import { rosc } from './run-product.ts';

const COLD_MS = 2000;
const RUNS = 5;

/**
 * `rosc report` as a person waits for it, from the start of the process to its end: a county's needs
 * statement with three maps as PDF. Apart: the first command after an installation, before Node has kept
 * anything of the product.
 */
export function benchReportCommand(folder: string, database: string): BenchRow[] {
  const compiled = path.join(folder, 'compiled');
  const runs = (fresh: boolean) => {
    const times = Array.from({ length: RUNS }, () => {
      if (fresh) rmSync(compiled, { recursive: true, force: true });
      const start = performance.now();
      rosc(
        [
          ...['report', '--county', '21193', '--packet', 'needs-statement', '--db', database],
          ...['-o', path.join(folder, 'perry.pdf')],
        ],
        { NODE_COMPILE_CACHE: compiled },
      );
      return performance.now() - start;
    });
    return times.sort((a, b) => a - b)[RUNS >> 1] ?? NaN;
  };
  const [first, later] = [runs(true), runs(false)];
  const row = (name: string, ours: number): BenchRow => ({
    ...{ name: `report: ${name}`, ours, baseline: null, ratio: null },
    ...{ limit: '< 2 s', kept: ours < COLD_MS },
  });
  return [
    row('needs statement of a county, PDF, the whole command', later),
    row('the same, first command after an installation', first),
  ];
}
