import type { ReportComparison } from '#lib/reports/compare-reports.ts';
import { comparisonSentence } from '#lib/reports/narrative/comparison-words.ts';

/** As many changes as a terminal shows. */
const SHOWN = 20;

/** What `rosc report` did. */
export interface MadeReport {
  /** Null where a kept report was only looked at. */
  file: string | null;
  bytes: number;
  /** Of a kept report with the data of today. */
  comparison: ReportComparison | null;
}

export function tellReport({ file, bytes, comparison }: MadeReport, json: boolean): string {
  if (json) return `${JSON.stringify({ file, bytes, comparison })}\n`;
  const written =
    file === null ? [] : [`${file}: ${Math.ceil(bytes / 1024).toLocaleString('en-US')} kB`];
  return `${[...written, ...(comparison ? changeLines(comparison) : [])].join('\n')}\n`;
}

function changeLines(comparison: ReportComparison): string[] {
  const { changed, added, gone } = comparison;
  const lines = [
    ...changed.map(
      ({ table, row, column, before, now }) => `${table}: ${row}, ${column}: ${before} → ${now}`,
    ),
    ...added.map(({ table, row }) => `${table}: ${row} is new`),
    ...gone.map(({ table, row }) => `${table}: ${row} is no more`),
  ];
  const more = lines.length - SHOWN;
  return [
    comparisonSentence(comparison),
    ...lines.slice(0, SHOWN).map((line) => `  ${line}`),
    ...(more > 0 ? [`  and ${more} more (--json lists all)`] : []),
  ];
}
