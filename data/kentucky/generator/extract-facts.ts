/**
 * Carries the facts of the demonstration over from their publishers' files:
 *
 *   node data/kentucky/generator/extract-facts.ts \
 *     --tracts CenPop2020_Mean_TR.txt --counties CenPop2020_Mean_CO.txt \
 *     --rucc Ruralurbancontinuumcodes2023.csv --svi SVI_2022_US_county.csv \
 *     --drug cdc_wonder_drug_related_causes_2009-2018.csv --zips zip_centroids.csv
 *
 * Writes tracts.csv, counties.csv, indicators.csv and towns.csv beside this folder, and
 * data/cities.json. Where the files come from stands in ../sources.json.
 */
import { stringify } from 'csv-stringify/sync';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { centersOfPopulation, type Table } from './extract/centers.ts';
import { largestCities } from './extract/cities.ts';
import { indicators } from './extract/indicators.ts';
import { towns } from './extract/towns.ts';
import { readZips } from './extract/zips.ts';

const string = { type: 'string' } as const;
const { values } = parseArgs({
  options: {
    tracts: string,
    counties: string,
    rucc: string,
    svi: string,
    drug: string,
    zips: string,
  },
});

function given(name: keyof typeof values): string {
  const file = values[name];
  if (!file) throw new Error(`Found no --${name} FILE, expected all six files`);
  return file;
}

function write(name: string, { header, rows }: Table): void {
  writeFileSync(
    new URL(`../${name}`, import.meta.url),
    stringify([[...header], ...rows.map((row) => [...row])]),
  );
}

const position = ['POPULATION', 'LATITUDE', 'LONGITUDE'];
const counties = centersOfPopulation(given('counties'), [
  ...['STATEFP', 'COUNTYFP', 'COUNAME', 'STNAME'],
  ...position,
]);
const zips = readZips(given('zips'));

write(
  'tracts.csv',
  centersOfPopulation(given('tracts'), ['STATEFP', 'COUNTYFP', 'TRACTCE', ...position]),
);
write('counties.csv', counties);
write(
  'indicators.csv',
  indicators({ rucc: given('rucc'), svi: given('svi'), drug: given('drug') }),
);
write('towns.csv', towns(zips, counties));
const cities = largestCities(zips).map((city) => `  ${JSON.stringify(city)}`);
writeFileSync(new URL('../../cities.json', import.meta.url), `[\n${cities.join(',\n')}\n]\n`);
