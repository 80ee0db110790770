import type { ComparedSupport } from '#lib/coverage/compare-yardsticks.ts';
import type { SupportCatalog } from '#lib/domain/support.ts';
import type { YardstickSet } from '#lib/domain/yardstick-set.ts';
import { writeCsv, type CsvValue } from '#lib/formats/csv/write-csv.ts';

/** What the names in the file are taken from. */
export interface YardstickNames {
  /** Full names of counties by FIPS. */
  names: ReadonlyMap<string, string>;
  catalog: SupportCatalog;
  yardsticks: YardstickSet;
  /** True where organizations are fictional: each line says so. */
  demonstration: boolean;
}

const COLUMNS = [
  ...['county', 'county_name', 'support', 'label', 'yardstick', 'yardstick_label'],
  ...['edited_copy_of', 'source', 'year', 'confidence', 'in_force', 'state', 'reason'],
  ...['county_class', 'miles', 'covered_share', 'minimum_services', 'reach', 'out_of_reach'],
  ...['gap_holds_25_percent_longer', 'robust', 'changes_state', 'demonstration'],
];

/**
 * Writes cells under every yardstick as CSV, one line for each county, support and yardstick. Numbers
 * stand at full precision; what is not known is an empty cell, never 0. `miles` is empty where only
 * a service area brings a service into reach; `robust` and `changes_state` are of the cell, over all
 * its yardsticks.
 */
export function writeYardsticks(
  supports: readonly ComparedSupport[],
  names: YardstickNames,
): string {
  return writeCsv(
    COLUMNS,
    supports.flatMap((support) => support.cells.flatMap((_, at) => linesOf(support, at, names))),
  );
}

function linesOf(
  { support, cells }: ComparedSupport,
  at: number,
  { names, catalog, yardsticks, demonstration }: YardstickNames,
): CsvValue[][] {
  const compared = cells[at];
  if (!compared) return [];
  const { cell, rulings, stays, changes } = compared;
  const yes = (value: boolean) => (value ? 'yes' : 'no');
  return rulings.map(({ yardstick, state, reason, reach }, which) => {
    const known = state !== 'not-assessed';
    const { terms } = reach;
    return [
      ...[cell.county, names.get(cell.county) ?? null],
      ...[support, catalog.find(support)?.label ?? null],
      ...[yardstick.id, yardstick.label, yardstick.editedFrom],
      ...[yardstick.source, yardstick.year, yardstick.confidence],
      ...[yes(yardstick === yardsticks.inForce(support)), state, reason],
      ...[terms.countyClass, terms.miles, terms.coveredShare, terms.minimum],
      ...[known ? reach.reach : null, known ? reach.outOfReach : null],
      ...[state === 'gap' ? yes(stays[which] ?? false) : null],
      ...[yes(cell.robust), yes(changes), yes(demonstration)],
    ];
  });
}
