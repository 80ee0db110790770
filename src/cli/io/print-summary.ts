import { describeIssue, type Issue, type Severity } from '#lib/domain/issue.ts';
import type { ImportSummary } from '#lib/server/intake/import-summary.ts';
import { EXIT } from './exit-code.ts';

/** So many issues are shown; the document of `--json` has all of them. */
const SHOWN = 20;
const GRAVITY: readonly Severity[] = ['error', 'warning', 'info'];
const count = (value: number) => value.toLocaleString('en-US');

/**
 * Prints what an import did: a table on standard output and the gravest issues on standard error,
 * or the JSON document.
 * @returns the exit code: rows that were refused have one of their own
 */
export function printSummary(summary: ImportSummary, json: boolean): number {
  if (json) process.stdout.write(`${JSON.stringify(summary)}\n`);
  else {
    process.stdout.write(summaryText(summary));
    printIssues(summary.issues);
  }
  const refused = summary.refused > 0 || summary.issues.some(isRefusal);
  return refused ? EXIT.refusedRows : EXIT.done;
}

/** Of a row with many values, one may be refused and the others kept. */
function isRefusal({ severity }: Issue): boolean {
  return severity === 'error';
}

function summaryText(summary: ImportSummary): string {
  const { format, source, dryRun, dataVersion, placed } = summary;
  const counts: [string, number][] = [
    ['read', summary.read],
    ['new', summary.new],
    ['changed', summary.changed],
    ['unchanged', summary.unchanged],
    ['refused', summary.refused],
    ['duplicates', summary.duplicates],
    ['unmatched', summary.unmatched],
    ['missing', summary.missing],
    ['skipped', summary.skipped],
  ];
  const always = new Set(['read', 'new', 'changed', 'unchanged', 'refused']);
  const lines = counts
    .filter(([label, value]) => value > 0 || always.has(label))
    .map(([label, value]) => `  ${label.padEnd(10)} ${count(value).padStart(9)}`);
  const what = dryRun ? 'preview, nothing was changed' : `data version ${dataVersion}`;
  return [`${format} (source ${source}): ${what}`, ...lines, ...placedLine(placed), ''].join('\n');
}

function placedLine(placed: ImportSummary['placed']): string[] {
  if (!placed) return [];
  const { exact, area, zip, county, none } = placed;
  const areas = area > 0 ? `by area ${count(area)}, ` : '';
  return [
    `  placed by coordinates ${count(exact)}, ${areas}by ZIP centroid ${count(zip)}, ` +
      `by county ${count(county)}, not placed ${count(none)}`,
  ];
}

function printIssues(issues: readonly Issue[]): void {
  const sorted = issues.toSorted(
    (a, b) => GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity),
  );
  const lines = sorted.slice(0, SHOWN).map((issue) => `${issue.severity}: ${describeIssue(issue)}`);
  const more = sorted.length - lines.length;
  if (more > 0) lines.push(`and ${count(more)} more; --json lists all`);
  if (lines.length > 0) process.stderr.write(`${lines.join('\n')}\n`);
}
