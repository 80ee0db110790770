import { geoContains } from 'd3-geo';
import type { Feature } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'us-atlas/counties-10m.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import supportTypes from '#data/support-types.json' with { type: 'json' };
import { MEDICATION_WELCOME, MODALITIES, OPEN_TO } from '#lib/domain/service.ts';
import { cell, committedRows, fipsOf } from './committed-files.ts';

const services = committedRows('services.csv');
const placed = services.filter((row) => row['latitude'] !== '');
const share = (rows: readonly unknown[]) => rows.length / services.length;

describe('the amount of fictional supply', () => {
  it('is about 600 organizations with about 1,500 services', () => {
    const organizations = new Set(services.map((row) => row['organization']));
    expect(organizations.size).toBeGreaterThan(550);
    expect(organizations.size).toBeLessThan(650);
    expect(services.length).toBeGreaterThan(1400);
    expect(services.length).toBeLessThan(1650);
  });

  it('spans all 45 support types, and groups where a source says no more', () => {
    const carried = new Set(services.map((row) => row['support']));
    expect(supportTypes.types.map(({ slug }) => slug).filter((slug) => !carried.has(slug))).toEqual(
      [],
    );
    const types = new Set(supportTypes.types.map(({ slug }) => slug));
    expect([...carried].filter((slug) => !types.has(slug ?? '')).sort()).toEqual([
      'mutual-aid',
      'recovery-housing',
    ]);
  });

  it.each([
    ['opioid-treatment-program', 18, 22],
    ['recovery-cafe', 5, 7],
    ['recovery-community-center', 13, 17],
    ['mens-shed', 3, 3],
    ['community-garden', 30, 50],
  ])('%s: %i to %i', (support, least, most) => {
    const count = services.filter((row) => row['support'] === support).length;
    expect(count).toBeGreaterThanOrEqual(least);
    expect(count).toBeLessThanOrEqual(most);
  });
});

describe('the places', () => {
  const counties = atlas as unknown as Topology<{ counties: GeometryCollection }>;
  const shapes = new Map<string, Feature>();
  for (const shape of feature(counties, counties.objects.counties).features) {
    shapes.set(String(shape.id), shape);
  }

  it('lie in the county that they name', () => {
    const astray = placed.filter((row) => {
      const shape = shapes.get(cell(row, 'county_fips'));
      const point: [number, number] = [Number(row['longitude']), Number(row['latitude'])];
      return shape === undefined || !geoContains(shape, point);
    });
    expect(astray).toEqual([]);
  });

  it('have a town and ZIP code of that county', () => {
    const towns = committedRows('towns.csv');
    const known = new Set(towns.map((row) => `${row['county_fips']} ${row['city']} ${row['zip']}`));
    const strange = placed.filter(
      (row) => !known.has(`${row['county_fips']} ${row['city']} ${row['zip']}`),
    );
    expect(strange).toEqual([]);
  });

  it('are known by their county alone for some six in a hundred', () => {
    const rows = services.filter(
      (row) => row['latitude'] === '' && row['county_fips'] !== '' && row['confidential'] === 'no',
    );
    expect(share(rows)).toBeGreaterThan(0.04);
    expect(share(rows)).toBeLessThan(0.08);
    expect(rows.every((row) => row['street'] === '' && row['zip'] === '')).toBe(true);
  });

  it('give away nothing of a confidential location but its county', () => {
    const hidden = services.filter((row) => row['confidential'] === 'yes');
    expect(hidden.length).toBeGreaterThan(3);
    const columns = ['street', 'city', 'state', 'zip', 'latitude', 'longitude'];
    expect(hidden.flatMap((row) => columns.filter((column) => row[column] !== ''))).toEqual([]);
    expect(hidden.every((row) => /^21\d{3}$/.test(cell(row, 'county_fips')))).toBe(true);
  });

  it('have a place or an area, each of them in Kentucky', () => {
    const fips = new Set(committedRows('counties.csv').map(fipsOf));
    for (const row of services) {
      const area = cell(row, 'service_area');
      expect(area !== '' || fips.has(cell(row, 'county_fips'))).toBe(true);
      expect(area === '' || area === 'KY' || area.split(';').every((one) => fips.has(one))).toBe(
        true,
      );
    }
  });
});

describe('the details', () => {
  it('are words of the contract', () => {
    const words = (column: string) => new Set(services.map((row) => row[column]));
    expect(words('modality')).toEqual(new Set(MODALITIES));
    expect(words('medication_welcome')).toEqual(new Set(MEDICATION_WELCOME));
    expect(words('open_to')).toEqual(new Set(OPEN_TO));
    expect(words('genders')).toEqual(new Set(['', 'women', 'men', 'women;men']));
    expect(words('children')).toEqual(new Set(['', 'yes', 'no']));
    expect(words('confidential')).toEqual(new Set(['yes', 'no']));
  });

  it('of languages, and of whom a service takes, are mostly not given, and never against its name', () => {
    for (const column of ['languages', 'genders', 'children']) {
      const given = services.filter((row) => cell(row, column) !== '').length;
      expect(given / services.length, column).toBeGreaterThan(0.02);
      expect(given / services.length, column).toBeLessThan(0.4);
    }
    const named = services.filter((row) => /for (wo)?men$/.test(cell(row, 'service')));
    expect(named.length).toBeGreaterThan(20);
    for (const row of named) {
      expect(cell(row, 'genders')).toBe(cell(row, 'service').split(' ').at(-1));
    }
  });

  it('keep to numbers and addresses that are set aside for fiction', () => {
    const phones = services.map((row) => cell(row, 'phone')).filter((phone) => phone !== '');
    expect(phones.filter((phone) => !/^(270|502|606|859)-555-01\d\d$/.test(phone))).toEqual([]);
    const sites = services.map((row) => cell(row, 'website')).filter((site) => site !== '');
    expect(sites.filter((site) => !/^https:\/\/[a-z0-9-]+\.example$/.test(site))).toEqual([]);
  });

  it('hold no telephone number or website of a fellowship', () => {
    const twelveStep = services.filter((row) =>
      /^(AA|NA) groups, /.test(cell(row, 'organization')),
    );
    expect(twelveStep.length).toBeGreaterThan(90);
    expect(twelveStep.filter((row) => row['phone'] !== '' || row['website'] !== '')).toEqual([]);
  });

  it('were verified between June 2024 and the day of the data, or never', () => {
    const dates = services.map((row) => cell(row, 'verified_on'));
    const never = dates.filter((date) => date === '');
    const outside = dates.filter(
      (date) => date !== '' && (date < '2024-06-01' || date > '2026-11-14'),
    );
    expect(outside).toEqual([]);
    expect(share(never)).toBeGreaterThan(0.05);
  });

  it('give each kind of residence its own NARR level', () => {
    const levels = (support: string) =>
      new Set(services.filter((row) => row['support'] === support).map((row) => row['narr_level']));
    expect(levels('peer-run-residence')).toEqual(new Set(['1']));
    expect(levels('monitored-residence')).toEqual(new Set(['2', '3']));
    expect(levels('service-provider-residence')).toEqual(new Set(['4']));
    expect(levels('outpatient-counseling')).toEqual(new Set(['']));
  });

  it('say nothing twice', () => {
    const keys = services.map((row) =>
      ['organization', 'service', 'support', 'county_fips', 'street', 'service_area']
        .map((column) => row[column])
        .join('|'),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});
