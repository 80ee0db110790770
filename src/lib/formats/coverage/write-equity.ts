import { writeCsv } from '../csv/write-csv.ts';

/** A line of the file about equity: one support in one group of counties. */
export interface EquityFigure {
  support: string;
  label: string;
  grouping: string;
  group: string;
  groupLabel: string;
  /** Lowest and highest value of the indicator in the group. */
  low: number | null;
  high: number | null;
  counties: number;
  residents: number | null;
  outOfReach: number | null;
  share: number | null;
  unknownCounties: number;
  unknownResidents: number | null;
}

const COLUMNS = [
  ...['support', 'label', 'grouping', 'group', 'group_label', 'low', 'high', 'counties'],
  ...['residents', 'out_of_reach', 'share_out_of_reach'],
  ...['counties_not_known', 'residents_not_known', 'demonstration'],
];

/**
 * Writes residents out of reach by group as CSV, at full precision: `residents` those of the counties
 * whose reach is known, `share_out_of_reach` from 0 to 1. What is not known is empty, never 0.
 */
export function writeEquity(figures: readonly EquityFigure[], demonstration: boolean): string {
  return writeCsv(
    COLUMNS,
    figures.map((one) => [
      ...[one.support, one.label, one.grouping, one.group, one.groupLabel, one.low, one.high],
      ...[one.counties, one.residents, one.outOfReach, one.share],
      ...[one.unknownCounties, one.unknownResidents, demonstration ? 'yes' : 'no'],
    ]),
  );
}
