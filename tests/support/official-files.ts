// Small files of the form of the official ones: Delaware with three counties of a tract or two.
import { createServer, type RequestListener } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

const COUNTIES = ['001', '003', '005'];

export const TRACTS = [
  '\uFEFFSTATEFP,COUNTYFP,TRACTCE,POPULATION,LATITUDE,LONGITUDE',
  '10,001,040100,100,+39.100000,-075.500000',
  '10,001,040200,200,+39.200000,-075.600000',
  '10,003,000200,300,+39.700000,-075.500000',
  '10,005,050101,400,+38.700000,-075.300000',
  '21,193,970100,500,+37.200000,-083.200000',
].join('\n');

export const COUNTY_CENTERS = [
  'STATEFP,COUNTYFP,COUNAME,STNAME,POPULATION,LATITUDE,LONGITUDE',
  '10,001,Kent,Delaware,300,+39.150000,-075.550000',
  '10,003,New Castle,Delaware,300,+39.700000,-075.500000',
  '10,005,Sussex,Delaware,400,+38.700000,-075.300000',
].join('\n');

export const RURALITY = [
  'FIPS,State,County_Name,Attribute,Value',
  ...COUNTIES.flatMap((county, i) => [
    `10${county},DE,A County,Population_2020,300`,
    `10${county},DE,A County,RUCC_2023,${i + 1}`,
    `10${county},DE,A County,Description,Metro`,
  ]),
].join('\n');

const SVI_COLUMNS = [
  ...['RPL_THEMES', 'EP_POV150', 'EP_UNEMP', 'EP_DISABL', 'EP_NOVEH', 'EP_UNINSUR', 'EP_NOHSDP'],
  ...['E_TOTPOP', 'AREA_SQMI'],
];

export const SVI = [
  `\uFEFFFIPS,${SVI_COLUMNS.join(',')}`,
  ...COUNTIES.map((county) => `10${county},0.5,20,5,12,4,8,9,300,590.1`),
].join('\n');

export const OFFICIAL: Readonly<Record<string, string>> = {
  'CenPop2020_Mean_TR.txt': TRACTS,
  'CenPop2020_Mean_CO.txt': COUNTY_CENTERS,
  'Ruralurbancontinuumcodes2023.csv': RURALITY,
  'SVI_2022_US_county.csv': SVI,
};

/** Serves something on the loopback while work is done. @param answer told the file's name */
export async function withServer<T>(
  answer: (name: string, ...of: Parameters<RequestListener>) => void,
  work: (address: string) => Promise<T>,
): Promise<T> {
  const server = createServer((request, response) => {
    answer(request.url?.slice(1) ?? '', request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  try {
    return await work(`http://127.0.0.1:${port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
