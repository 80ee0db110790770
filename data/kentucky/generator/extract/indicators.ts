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

/** Kentucky's indicators from the two publishers' files, by county and then by indicator. */
export function indicators(files: { rucc: string; svi: string }): Table {
  const rows = [...ruccRows(files.rucc), ...sviRows(files.svi)];
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

/** Both publishers store the code as a number: a leading zero is put back. */
function fips(code: string): string {
  return code.padStart(5, '0');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
