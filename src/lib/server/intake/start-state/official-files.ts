/** A file that a state is brought up from. */
export type OfficialFileId = 'tracts' | 'counties' | 'rurality' | 'svi';

export interface OfficialFile {
  id: OfficialFileId;
  /** What it is, as a person reads it. */
  title: string;
  /** Its name where it is published; a folder that holds copies has it by this name. */
  fileName: string;
  /** Where it is published. */
  url: string;
  /** Where a person looks for it when the address has changed. */
  page: string;
  /** Rows of the whole file, its header left out. */
  rows: number;
  /** What a row is. */
  row: string;
  /** Bytes beyond which it cannot be this file. */
  limit: number;
}

const MEGABYTE = 1024 * 1024;

/** The files, in the order in which they are imported. */
export const OFFICIAL_FILES: readonly OfficialFile[] = [
  {
    id: 'tracts',
    title: 'Centers of population of census tracts, 2020 (Census Bureau)',
    fileName: 'CenPop2020_Mean_TR.txt',
    url: 'https://www2.census.gov/geo/docs/reference/cenpop2020/tract/CenPop2020_Mean_TR.txt',
    page: 'https://www.census.gov/geographies/reference-files/time-series/geo/centers-population.html',
    rows: 85_395,
    row: 'census tracts',
    limit: 16 * MEGABYTE,
  },
  {
    id: 'counties',
    title: 'Centers of population of counties, 2020 (Census Bureau)',
    fileName: 'CenPop2020_Mean_CO.txt',
    url: 'https://www2.census.gov/geo/docs/reference/cenpop2020/county/CenPop2020_Mean_CO.txt',
    page: 'https://www.census.gov/geographies/reference-files/time-series/geo/centers-population.html',
    rows: 3221,
    row: 'counties',
    limit: 2 * MEGABYTE,
  },
  {
    id: 'rurality',
    title: 'Rural-Urban Continuum Codes 2023 (USDA Economic Research Service)',
    fileName: 'Ruralurbancontinuumcodes2023.csv',
    url: 'https://www.ers.usda.gov/webdocs/DataFiles/53251/Ruralurbancontinuumcodes2023.csv',
    page: 'https://www.ers.usda.gov/data-products/rural-urban-continuum-codes',
    rows: 9703,
    row: 'rows, three for each county',
    limit: 4 * MEGABYTE,
  },
  {
    id: 'svi',
    title: 'Social Vulnerability Index 2022 (CDC/ATSDR)',
    fileName: 'SVI_2022_US_county.csv',
    url: 'https://svi.cdc.gov/Documents/Data/2022/csv/states_counties/SVI_2022_US_county.csv',
    page: 'https://www.atsdr.cdc.gov/place-health/php/svi/index.html',
    rows: 3144,
    row: 'counties',
    limit: 16 * MEGABYTE,
  },
];
