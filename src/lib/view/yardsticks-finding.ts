import type { Finding } from './map-page.ts';
import { counted, people } from './numbers.ts';
import type { SupportView } from './support-view.ts';
import type { YardstickColumn, YardstickRow, YardstickSummaryRow } from './yardsticks-page.ts';

const plain = (label: string) => label.replace(/\s*\([^)]*\)/g, '');

/** The finding over the matrix of yardsticks: how many gaps hold whichever rule is asked. */
export function yardsticksFinding(
  support: Pick<SupportView, 'label' | 'phrase'>,
  columns: readonly YardstickColumn[],
  rows: readonly YardstickRow[],
  stateName: string,
): Finding {
  const at = columns.findIndex(({ inForce }) => inForce);
  const assessed = rows.filter(({ states }) => states[at] !== 'not-assessed');
  const gaps = assessed.filter(({ states }) => states[at] === 'gap');
  if (assessed.length === 0) {
    return {
      headline: `${plain(support.label)}: not assessed in any county of ${stateName} yet.`,
      detail: 'Nothing is known, so no yardstick can be asked.',
    };
  }
  return {
    headline: headline(support, gaps, columns.length),
    detail: [changing(rows, columns.length), range(columns)].filter(Boolean).join(' '),
  };
}

function headline(
  { label, phrase }: Pick<SupportView, 'label' | 'phrase'>,
  gaps: readonly YardstickRow[],
  yardsticks: number,
): string {
  const robust = gaps.filter((row) => row.robust).length;
  const under = yardsticks === 1 ? 'with distances 25 % longer' : 'under every yardstick';
  if (gaps.length === 0) {
    return `${plain(label)}: no county assessed is a gap by the yardstick in force.`;
  }
  if (gaps.length === 1) {
    return `The one gap in ${phrase} ${robust === 1 ? 'holds' : 'does not hold'} ${under}.`;
  }
  if (robust === gaps.length) return `All ${gaps.length} gaps in ${phrase} hold ${under}.`;
  if (robust === 0) return `None of ${gaps.length} gaps in ${phrase} holds ${under}.`;
  return `${robust} of ${gaps.length} gaps in ${phrase} ${robust === 1 ? 'holds' : 'hold'} ${under}.`;
}

function changing(rows: readonly YardstickRow[], yardsticks: number): string {
  if (yardsticks === 1) return 'One yardstick can be asked of this support.';
  const count = rows.filter(({ changes }) => changes).length;
  if (count === 0)
    return `No county changes its state with the ${yardsticks} yardsticks that apply.`;
  return `${counted(count, 'county changes its', 'counties change their')} state with the yardstick; ${yardsticks} apply.`;
}

function range(columns: readonly YardstickColumn[]): string {
  const gaps = columns.map((column) => column.gaps);
  const [fewest, most] = [Math.min(...gaps), Math.max(...gaps)];
  if (columns.length === 1 || fewest === most) return '';
  return `Counties in gap: ${fewest} under the mildest, ${most} under the strictest.`;
}

/** The finding over the summary: gaps of all scored types, each county and type once. */
export function summaryFinding(
  rows: readonly Pick<YardstickSummaryRow, 'counts' | 'gaps' | 'robust' | 'changing'>[],
  stateName: string,
): Finding {
  const own = rows.filter(({ counts }) => counts);
  const sum = (value: (row: (typeof own)[number]) => number) =>
    own.reduce((all, row) => all + value(row), 0);
  const gaps = sum((row) => row.gaps ?? 0);
  const robust = sum((row) => row.robust);
  const changing = sum((row) => row.changing);
  return {
    headline:
      gaps === 0
        ? `No county and support pair assessed in ${stateName} is a gap.`
        : `${people(robust)} of ${counted(gaps, 'gap', 'gaps')} in ${stateName} ${robust === 1 ? 'holds' : 'hold'} under every yardstick that applies.`,
    detail: `${counted(changing, 'county and support pair changes its', 'county and support pairs change their')} state with the yardstick. Counted are scored support types.`,
  };
}
