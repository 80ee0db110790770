import type { CoverageCell } from '#lib/coverage/cell.ts';
import type { SupportCatalog } from '#lib/domain/support.ts';
import type { YardstickSet } from '#lib/domain/yardstick-set.ts';
import { writeCsv, type CsvValue } from '../csv/write-csv.ts';
import { publishCell, type PublishedCell } from './published-cell.ts';

/** What the names in the file are taken from. */
export interface CoverageNames {
  /** Full names of counties by FIPS. */
  names: ReadonlyMap<string, string>;
  catalog: SupportCatalog;
  /** Which rule the states of a support follow from. */
  yardsticks: YardstickSet;
  /** Which services of a support count, in words; null where all do. */
  counting: (support: string) => string | null;
  /** True where organizations are fictional: each line says so. */
  demonstration: boolean;
}

type Column = readonly [
  name: string,
  value: (cell: PublishedCell, names: CoverageNames) => CsvValue,
];

const COLUMNS: readonly Column[] = [
  ['county', (cell) => cell.county],
  ['county_name', (cell, { names }) => names.get(cell.county) ?? null],
  ['support', (cell) => cell.support],
  ['label', (cell, { catalog }) => catalog.find(cell.support)?.label ?? null],
  ['state', (cell) => cell.state],
  ['reason', (cell) => cell.reason],
  ['confirmed_on', (cell) => cell.confirmed?.checkedOn ?? null],
  ['confirmed_by', (cell) => cell.confirmed?.checkedBy ?? null],
  ['check_lapsed', (cell) => cell.evidence.lapsed?.checkedOn ?? null],
  ['services_in_county', (cell) => cell.servicesInCounty],
  ['reach', (cell) => cell.reach],
  ['out_of_reach', (cell) => cell.outOfReach],
  ['nearest_miles', (cell) => cell.nearestMiles],
  ['access', (cell) => cell.access],
  ['two_step_access', (cell) => cell.twoStepAccess],
  ['provider_ratio', (cell) => cell.providerRatio],
  ['virtual_services', (cell) => cell.virtualServices],
  ['population', (cell) => cell.population],
  ['robust', (cell) => (cell.robust ? 'yes' : 'no')],
  ['listing', (cell) => cell.evidence.listing],
  ['oldest_verified', (cell) => cell.evidence.oldestVerified],
  ['newest_verified', (cell) => cell.evidence.newestVerified],
  ['clients_only', (cell) => (cell.servicesInCounty === null ? null : cell.evidence.clientsOnly)],
  ['approximate', (cell) => (cell.servicesInCounty === null ? null : cell.evidence.approximate)],
  ['edge_residents', ({ evidence }) => evidence.edge?.residents ?? null],
  ['edge_out_of_reach', ({ evidence }) => evidence.edge?.outOfReach ?? null],
  ['edge_counties', ({ evidence }) => evidence.edge?.counties.join(';') ?? null],
  ['edge_may_be', ({ evidence }) => evidence.edge?.mayBe ?? null],
  ['yardstick', (cell, { yardsticks }) => yardsticks.inForce(cell.support).id],
  ['yardstick_label', (cell, { yardsticks }) => yardsticks.inForce(cell.support).label],
  ['edited_copy_of', (cell, { yardsticks }) => yardsticks.inForce(cell.support).editedFrom],
  ['filter', (cell, { counting }) => counting(cell.support)],
  ['filter_unknown', (cell) => cell.filtered?.unknown ?? null],
  ['filter_unmet', (cell) => cell.filtered?.unmet ?? null],
  ['state_if_counted', (cell) => cell.filtered?.stateIfCounted ?? null],
  ['demonstration', (_, { demonstration }) => (demonstration ? 'yes' : 'no')],
];

/**
 * Writes coverage cells as CSV, one line each in the order given. Numbers stand at full precision;
 * what is not known is an empty cell, never 0. `reach` is a share from 0 to 1, `out_of_reach`
 * people (as are `edge_residents` and `edge_out_of_reach`), `nearest_miles` statute miles, `access`, `two_step_access` and `provider_ratio` supply per
 * 10,000 residents, `clients_only` and `approximate` numbers of services,
 * `yardstick` the rule that the state follows from, `edited_copy_of` the cited rule where it is an
 * edited copy, `filter` which services count where not all do, `filter_unknown` and `filter_unmet`
 * how many here do not say or are not what is asked for, `state_if_counted` the state if those that
 * do not say counted, `demonstration` whether organizations are fictional.
 */
export function writeCoverage(cells: readonly CoverageCell[], names: CoverageNames): string {
  return writeCsv(
    COLUMNS.map(([name]) => name),
    cells.map(publishCell).map((cell) => COLUMNS.map(([, value]) => value(cell, names))),
  );
}
