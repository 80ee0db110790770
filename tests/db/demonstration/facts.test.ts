import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { centersOfPopulation } from '../../../data/kentucky/generator/extract/centers.ts';
import { indicators } from '../../../data/kentucky/generator/extract/indicators.ts';
import { INDICATORS } from '#lib/domain/indicator.ts';
import sources from '#data/kentucky/sources.json' with { type: 'json' };
import { cell, committedRows, fipsOf } from './committed-files.ts';

const tracts = committedRows('tracts.csv');
const counties = committedRows('counties.csv');
const values = committedRows('indicators.csv');

describe('the counties and tracts of Kentucky', () => {
  it('are 120 counties and 1,306 tracts', () => {
    expect(new Set(counties.map(fipsOf)).size).toBe(120);
    expect(new Set(tracts.map((row) => fipsOf(row) + cell(row, 'TRACTCE'))).size).toBe(1306);
  });

  it('hold the 4,505,836 residents of the 2020 census, in tracts and in counties', () => {
    const total = (rows: typeof tracts) =>
      rows.reduce((sum, row) => sum + Number(row['POPULATION']), 0);
    expect(total(counties)).toBe(4_505_836);
    expect(total(tracts)).toBe(4_505_836);
    const perry = tracts.filter((row) => fipsOf(row) === '21193');
    expect(total(perry)).toBe(28_473);
  });
});

describe('the indicators', () => {
  it('give each county each indicator that the product knows, once', () => {
    const keys = new Set(values.map((row) => `${row['county_fips']} ${row['indicator']}`));
    expect(keys.size).toBe(values.length);
    // Estimates of a model stand in no file of the demonstration.
    const carried = INDICATORS.map(({ id }) => id).filter((id) => id !== 'overdose-mortality');
    expect(values).toHaveLength(120 * carried.length);
    expect(new Set(values.map((row) => row['indicator']))).toEqual(new Set(carried));
  });

  // As the Economic Research Service publishes them: counties of Kentucky by code 1 to 9.
  it('count the rural-urban codes of 2023', () => {
    const codes = values.filter((row) => row['indicator'] === 'rucc').map((row) => row['value']);
    const counts = '123456789'.split('').map((code) => codes.filter((one) => one === code).length);
    expect(counts).toEqual([15, 12, 12, 3, 3, 15, 14, 23, 23]);
  });

  // Counted in the publisher's file: 115 of Kentucky's 120 counties, 16 rates among them unreliable.
  it('keep what is suppressed and unreliable as such', () => {
    const of = (id: string) =>
      values.filter((row) => row['indicator'] === id).map((row) => row['value']);
    const counts = (id: string) => [
      of(id).filter((value) => /^\d+(\.\d+)?$/.test(value ?? '')).length,
      of(id).filter((value) => value === 'Unreliable').length,
      of(id).filter((value) => value === 'Suppressed').length,
    ];
    expect(counts('drug-deaths')).toEqual([115, 0, 5]);
    expect(counts('drug-mortality')).toEqual([99, 16, 5]);
  });

  it('name a source that the list of sources knows', () => {
    const names = new Set(sources.map(({ name }) => name));
    expect(values.every((row) => names.has(cell(row, 'source')))).toBe(true);
  });
});

const publishers = (name: string) =>
  fileURLToPath(new URL(`../../../../shared/data/${name}`, import.meta.url));
const files = {
  tracts: publishers('census/CenPop2020_Mean_TR.txt'),
  rucc: publishers('need/Ruralurbancontinuumcodes2023.csv'),
  svi: publishers('need/SVI_2022_US_county.csv'),
  drug: publishers('need/cdc_wonder_drug_related_causes_2009-2018.csv'),
};

describe.skipIf(!Object.values(files).every(existsSync))("the publishers' files", () => {
  it('give the committed tracts and indicators', () => {
    const header = Object.keys(tracts[0] ?? {});
    const rows = centersOfPopulation(files.tracts, header).rows;
    expect(rows).toEqual(tracts.map((row) => Object.values(row)));
    expect(indicators(files).rows).toEqual(values.map((row) => Object.values(row)));
  });
});
