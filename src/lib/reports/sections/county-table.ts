import type { CoverageCell } from '#lib/coverage/cell.ts';
import { summarizeAreaSupport } from '#lib/coverage/areas/area-support.ts';
import { sumKnown } from '#lib/coverage/sum-known.ts';
import { checkedWords } from '#lib/view/checked-words.ts';
import type { SupportView } from '#lib/view/support-view.ts';
import { numberColumn, stateColumn, textColumn } from '../columns.ts';
import type { NeighborFacts, ReportFacts } from '../facts.ts';
import type { Cell } from '../model/amount.ts';
import type { Row, TableData } from '../model/table.ts';
import { countAmount, peopleAmount, shareAmount } from '../narrative/amounts.ts';
import { numberCell, stateCell, textCell } from '../narrative/cells.ts';
import { nearestCell, outOfReachCell, reachCell } from './coverage-cells.ts';

/** A county that a table of one support names. */
export interface ToldCounty {
  county: NeighborFacts;
  cell: CoverageCell;
}

/** The counties with their cells, the most residents out of reach first. */
export function toldCounties(
  { counties }: ReportFacts,
  cells: readonly CoverageCell[],
): ToldCounty[] {
  const byCounty = new Map(cells.map((cell) => [cell.county, cell]));
  return counties
    .flatMap((county) => {
      const cell = byCounty.get(county.fips);
      return cell ? [{ county, cell }] : [];
    })
    .sort(
      (a, b) =>
        (b.cell.outOfReach ?? -1) - (a.cell.outOfReach ?? -1) ||
        (a.county.name < b.county.name ? -1 : 1),
    );
}

/** Counties as rows of one support. @param total whether a row sums them up */
export function countyRows(
  told: readonly ToldCounty[],
  { virtual }: SupportView,
  total: boolean,
): TableData {
  const rows = told.map(({ county, cell }): Row => ({
    ...{ key: county.fips, role: 'body' },
    cells: [
      textCell(county.name),
      stateCell(cell.state),
      numberCell(cell.population, peopleAmount),
      ...(virtual ? [] : distanceCells(cell)),
      textCell(county.rurality),
      textCell(missing(cell) ? checkedWords(cell) : ''),
    ],
  }));
  const sum = total && told.length > 1 ? [totalRow(told, virtual)] : [];
  return { columns: virtual ? VIRTUAL_COLUMNS : COLUMNS, rows: [...rows, ...sum] };
}

const missing = ({ state }: CoverageCell) => state === 'gap' || state === 'neighbor-dependent';

const [COUNTY, RESIDENTS] = [
  textColumn('county', 'County', 1.9),
  numberColumn('residents', 'Residents', 'people'),
];
const [SETTING, CHECKED] = [
  textColumn('setting', 'Setting', 1.6),
  textColumn('checked', 'Checked', 1.4),
];
const COLUMNS = [
  COUNTY,
  stateColumn(),
  RESIDENTS,
  numberColumn('out_of_reach', 'Out of reach', 'people'),
  numberColumn('reach', 'In reach', 'share'),
  numberColumn('nearest', 'Nearest', 'miles', null),
  textColumn('robust', 'Robust', 0.8),
  SETTING,
  CHECKED,
];
const VIRTUAL_COLUMNS = [COUNTY, stateColumn(), RESIDENTS, SETTING, CHECKED];

function distanceCells(cell: CoverageCell): Cell[] {
  const robust = cell.state === 'gap' ? (cell.robust ? 'yes' : 'no') : '';
  return [
    ...[outOfReachCell, reachCell, nearestCell].map((write) => write(cell)),
    textCell(robust),
  ];
}

/** Sums up the counties; where a distance counts, those alone of which it is known who is in reach. */
function totalRow(told: readonly ToldCounty[], virtual: boolean): Row {
  const cells = told.map(({ cell }) => cell);
  const sum = summarizeAreaSupport(cells);
  const residents = virtual ? sumKnown(cells.map(({ population }) => population)) : sum.residents;
  const known = virtual ? told.length : told.length - sum.unknownCounties;
  const blank = textCell('');
  return {
    ...{ key: 'total', role: 'total' },
    cells: [
      textCell(totalLabel(known, told.length)),
      blank,
      numberCell(residents, peopleAmount),
      ...(virtual
        ? []
        : [
            numberCell(sum.outOfReach, peopleAmount),
            numberCell(sum.reach, shareAmount),
            blank,
            blank,
          ]),
      blank,
      blank,
    ],
  };
}

function totalLabel(known: number, all: number): string {
  const [part, whole] = [countAmount(known).text, countAmount(all).text];
  return known === all ? `${whole} counties` : `${part} of ${whole} counties: reach known`;
}
