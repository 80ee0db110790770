import type { Table } from './centers.ts';
import { cell, readTable } from './read-table.ts';

/** Column of the Social Vulnerability Index 2022 for each indicator of the product. */
const SVI_COLUMNS: Readonly<Record<string, string>> = {
  population: 'E_TOTPOP',
  'area-square-miles': 'AREA_SQMI',
  svi: 'RPL_THEMES',
  'poverty-150': 'EP_POV150',
  unemployed: 'EP_UNEMP',
  disability: 'EP_DISABL',
  'no-vehicle': 'EP_NOVEH',
  uninsured: 'EP_UNINSUR',
  'no-diploma': 'EP_NOHSDP',
};

/** The publisher's mark of a value that it does not have. */
const SVI_MISSING = '-999';

/** Kentucky's indicators from the three publishers' files, by county and then by indicator. */
export function indicators(files: { rucc: string; svi: string; drug: string }): Table {
  const codes = ruccRows(files.rucc);
  const counties = codes.map(([county = '']) => county);
  const rows = [...codes, ...sviRows(files.svi), ...drugRows(files.drug, counties)];
  rows.sort(([a = '', b = ''], [c = '', d = '']) => compare(a, c) || compare(b, d));
  return { header: ['county_fips', 'indicator', 'year', 'value', 'source'], rows };
}

function ruccRows(file: string): string[][] {
  return readTable(file, ['FIPS', 'State', 'Attribute', 'Value'], 'windows-1252')
    .filter((row) => row['State'] === 'KY' && row['Attribute'] === 'RUCC_2023')
    .map((row) => [fips(cell(row, 'FIPS')), 'rucc', '2023', cell(row, 'Value'), 'usda-rucc-2023']);
}

function sviRows(file: string): string[][] {
  const columns = Object.entries(SVI_COLUMNS);
  return readTable(file, ['ST_ABBR', 'STCNTY', ...Object.values(SVI_COLUMNS)])
    .filter((row) => row['ST_ABBR'] === 'KY')
    .flatMap((row) =>
      columns.map(([indicator, column]) => {
        const value = cell(row, column);
        const kept = value === SVI_MISSING ? '' : value;
        return [fips(cell(row, 'STCNTY')), indicator, '2022', kept, 'cdc-svi-2022'];
      }),
    );
}

/** Column of CDC WONDER's deaths from drug-related causes, 2009 to 2018, for each indicator. */
const DRUG_COLUMNS = [
  ['drug-deaths', 'Deaths'],
  ['drug-mortality', 'Crude Rate'],
] as const;

/**
 * The publisher withholds counts under 10 and leaves their counties out of the file, so a county of
 * Kentucky that is not in it is suppressed; "Unreliable" is kept as it stands.
 */
function drugRows(file: string, counties: readonly string[]): string[][] {
  const columns = DRUG_COLUMNS.map(([, column]) => column);
  const rows = readTable(file, ['State Code', 'County Code', ...columns]).filter(
    (row) => row['State Code'] === '21',
  );
  const byCounty = new Map(rows.map((row) => [fips(cell(row, 'County Code')), row]));
  return counties.flatMap((county) =>
    DRUG_COLUMNS.map(([indicator, column]) => {
      const row = byCounty.get(county);
      const value = row ? cell(row, column) : 'Suppressed';
      return [county, indicator, '2018', value, 'cdc-wonder-drug-2018'];
    }),
  );
}

/** The publishers store the code as a number: a leading zero is put back. */
function fips(code: string): string {
  return code.padStart(5, '0');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
