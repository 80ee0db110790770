import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBrowser } from './support/ensure-browser.ts';
import { ensurePoppler } from './support/ensure-poppler.ts';

/** What came of one check. */
interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
}

interface Check {
  name: string;
  /** npm script, and what is added to it. */
  script: string;
  args?: (report: string) => string[];
  env?: (report: string) => Record<string, string>;
  /** Reads the report; without one the check counts as a single test. */
  read?: (report: string) => Outcome;
}

const vitest = (name: string): Check => ({
  name: `tests: ${name}`,
  script: `test:${name}`,
  args: (report) => ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  read: (report) => {
    const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites, numTotalTests } =
      JSON.parse(readFileSync(report, 'utf8'));
    // A file that fails to load has no failed test of its own, and a run without tests is none.
    const broken = numFailedTests === 0 && (numFailedTestSuites > 0 || numTotalTests === 0) ? 1 : 0;
    return { passed: numPassedTests, failed: numFailedTests + broken, skipped: numPendingTests };
  },
});

/** What reads the source only goes side by side: each of these keeps one core busy. */
const SIDE_BY_SIDE: readonly (readonly Check[])[] = [
  [{ name: 'lint', script: 'check:lint' }],
  [
    { name: 'formatting', script: 'check:format' },
    { name: 'types', script: 'check:types' },
    { name: 'build', script: 'build' },
  ],
];

/** What keeps all cores busy goes one after the other. */
const CHECKS: readonly Check[] = [
  vitest('unit'),
  vitest('db'),
  vitest('browser'),
  {
    name: 'tests: end to end',
    script: 'test:e2e',
    args: () => ['--reporter=list,json'],
    env: (report) => ({ PLAYWRIGHT_JSON_OUTPUT_NAME: report }),
    read: (report) => {
      const { stats } = JSON.parse(readFileSync(report, 'utf8'));
      if (stats.flaky > 0) console.log(`${stats.flaky} passed only on the second try: see "flaky"`);
      const failed = stats.unexpected + (stats.expected + stats.unexpected === 0 ? 1 : 0);
      return { passed: stats.expected + stats.flaky, failed, skipped: stats.skipped };
    },
  },
];

/** A check that was run, with what came of it. */
type Ran = Outcome & { name: string };

/**
 * Runs a check.
 * @param aside what it prints is held back until it has ended, so that lines of two do not mix
 */
async function run(check: Check, folder: string, aside = false): Promise<Ran> {
  const report = path.join(folder, `${check.script.replace(/\W/g, '-')}.json`);
  const title = `\n── ${check.name}`;
  if (!aside) console.log(title);
  const child = spawn(
    'npm',
    ['run', '--silent', check.script, '--', ...(check.args?.(report) ?? [])],
    {
      stdio: ['inherit', aside ? 'pipe' : 'inherit', aside ? 'pipe' : 'inherit'],
      env: { ...process.env, ...check.env?.(report) },
    },
  );
  const printed: Buffer[] = [];
  child.stdout?.on('data', (part: Buffer) => printed.push(part));
  child.stderr?.on('data', (part: Buffer) => printed.push(part));
  const [status] = (await once(child, 'close')) as [number | null];
  if (aside) console.log(`${title}\n${Buffer.concat(printed).toString()}`);
  return { name: check.name, ...outcomeOf(check, report, status) };
}

function outcomeOf(check: Check, report: string, status: number | null): Outcome {
  try {
    const outcome = check.read?.(report) ?? {
      passed: status === 0 ? 1 : 0,
      failed: status === 0 ? 0 : 1,
      skipped: 0,
    };
    // A runner that failed without a failed test (a crash, a broken setup) has failed all the same.
    return status !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

async function inTurn(checks: readonly Check[], folder: string, aside = false): Promise<Ran[]> {
  const outcomes: Ran[] = [];
  for (const check of checks) outcomes.push(await run(check, folder, aside));
  return outcomes;
}

const folder = mkdtempSync(path.join(tmpdir(), 'rosc-tests-'));
ensureBrowser();
ensurePoppler();
console.log(
  `\n── ${SIDE_BY_SIDE.flat()
    .map(({ name }) => name)
    .join(', ')}`,
);
const sources = await Promise.all(SIDE_BY_SIDE.map((checks) => inTurn(checks, folder, true)));
const outcomes = [...sources.flat(), ...(await inTurn(CHECKS, folder))];
rmSync(folder, { recursive: true, force: true });

console.log('');
for (const { name, passed, failed, skipped } of outcomes) {
  console.log(
    `${failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`,
  );
}
const sum = (key: keyof Outcome) => outcomes.reduce((all, outcome) => all + outcome[key], 0);
const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
