import type { Report } from '#lib/reports/model/report.ts';
import { editionLines } from '#lib/reports/model/edition-lines.ts';

/** A file of the package with what it shows. */
export interface PackedFile {
  name: string;
  label: string;
  title: string;
  notes: readonly string[];
  content: Uint8Array;
}

/** The note that goes with a package of files: what they are, how to read them, where they are from. */
export function readme(report: Report, files: readonly PackedFile[]): string {
  const { subtitle, footer, dated } = editionLines(report);
  const counting = report.counting === null ? [] : [`Which services count: ${report.counting}`];
  return [
    ...[report.title, subtitle, `${footer} ${dated}.`, ''],
    ...['HOW TO READ THE FILES', report.rounding],
    'A number that is not known is an empty cell, never 0; the column "…_note" beside it says why.',
    'Maps are GeoJSON, too (longitude and latitude, WGS 84): there it is null, beside the same note.',
    'Shares are written 0 to 1. County codes (FIPS) are text: keep their leading zero.',
    ...[...counting, '', 'FILES'],
    ...files.flatMap(({ name, label, title, notes }) => [
      `${name}: ${label}. ${title}`,
      ...(name.endsWith('.csv') ? notes.map((note) => `    ${note}`) : []),
    ]),
    ...['', 'YARDSTICKS'],
    ...report.yardsticks.map(({ label, rule, citation, url }) =>
      [`${label}: ${rule} ${citation}.`, url].filter(Boolean).join(' '),
    ),
    ...['', 'SOURCES'],
    ...report.sources.map(({ title, publisher, date, licence, url }) =>
      [title, publisher, date, licence && `License: ${licence}`, url].filter(Boolean).join('. '),
    ),
    '',
  ].join('\n');
}
