import type { CoverageAnswer } from '#lib/server/services/coverage.ts';

type Cell = CoverageAnswer['cells'][number];

const HEADINGS = [
  'county',
  'support',
  'state',
  'here',
  'reach',
  'out of reach',
  'nearest',
  'per 10,000',
];

/** Coverage cells as a table for people. What is not known is a dash, never 0. */
export function coverageText({
  yardstick,
  counting,
  demonstration,
  cells,
  dataVersion,
}: CoverageAnswer) {
  const rows = [HEADINGS, ...cells.map(cellsOf)];
  const widths = HEADINGS.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, at) => (at < 3 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  const only = counting === null ? '' : `${counting}; `;
  const fictional = demonstration ? '; organizations of the demonstration are fictional' : '';
  return `${lines.join('\n')}\nyardstick: ${yardstick.label}; ${only}data version ${dataVersion}${fictional}\n`;
}

function cellsOf(cell: Cell): string[] {
  const { reach, outOfReach, nearestMiles, access } = cell;
  return [
    cell.county,
    cell.support,
    cell.state,
    String(cell.servicesInCounty),
    reach === null ? '–' : `${(reach * 100).toFixed(1)} %`,
    outOfReach === null ? '–' : Math.round(outOfReach).toLocaleString('en-US'),
    nearestMiles === null ? '–' : `${nearestMiles.toFixed(1)} mi`,
    access === null ? '–' : String(Number(access.toPrecision(3))),
  ];
}
