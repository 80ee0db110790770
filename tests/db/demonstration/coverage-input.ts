import type { CoverageCounty, CoverageInput, CoverageService } from '#lib/coverage/input.ts';
import type { MedicationWelcome, Modality, OpenTo } from '#lib/domain/service.ts';
import type { SupportCatalog } from '#lib/domain/support.ts';
import { createYardstickSet } from '#lib/domain/yardstick-set.ts';
import type { Yardstick } from '#lib/domain/yardstick.ts';
import { demandOf } from '../../support/small-coverage.ts';
import { cell, committedRows, fipsOf, type Row } from './committed-files.ts';

const SOURCE = 'kentucky-demonstration';

/** The committed demonstration as the coverage analysis takes it, without a database between. */
export function coverageInput(
  catalog: SupportCatalog,
  shipped: readonly Yardstick[],
): CoverageInput {
  const counties = readCounties();
  const centers = new Map(counties.map(({ fips, center }) => [fips, center]));
  const tracts = committedRows('tracts.csv').map((row) => ({
    ...pointOf(row, 'LATITUDE', 'LONGITUDE'),
    geoid: fipsOf(row) + cell(row, 'TRACTCE'),
    county: fipsOf(row),
    population: Number(row['POPULATION']),
  }));
  return {
    ...{ catalog, yardsticks: createYardstickSet(shipped), counties, tracts, today: '2026-11-26' },
    demand: demandOf({ tracts, counties }),
    services: committedRows('services.csv').map((row, index) => readService(row, index, centers)),
    claims: committedRows('claims.csv').map((row) => ({
      sourceId: SOURCE,
      support: cell(row, 'support'),
      place: cell(row, 'place'),
      completeness: row['completeness'] === 'complete' ? 'complete' : 'partial',
    })),
    checks: committedRows('checks.csv').map((row) => ({
      county: cell(row, 'county_fips'),
      support: cell(row, 'support'),
      checkedOn: cell(row, 'checked_on'),
      checkedBy: cell(row, 'checked_by'),
      note: cell(row, 'note'),
    })),
  };
}

function readCounties(): CoverageCounty[] {
  const rucc = indicatorOf('rucc');
  const residents = indicatorOf('population');
  const land = indicatorOf('area-square-miles');
  return committedRows('counties.csv').map((row) => ({
    fips: fipsOf(row),
    name: cell(row, 'COUNAME'),
    fullName: `${cell(row, 'COUNAME')} County`,
    stateFips: '21',
    vintage: '2017',
    center: pointOf(row, 'LATITUDE', 'LONGITUDE'),
    rucc: rucc.get(fipsOf(row)) ?? null,
    size: {
      residents: residents.get(fipsOf(row)) ?? NaN,
      squareMiles: land.get(fipsOf(row)) ?? NaN,
    },
  }));
}

function indicatorOf(id: string): Map<string | undefined, number> {
  const rows = committedRows('indicators.csv').filter((row) => row['indicator'] === id);
  return new Map(rows.map((row) => [row['county_fips'], Number(row['value'])]));
}

function readService(
  row: Row,
  index: number,
  centers: ReadonlyMap<string, CoverageCounty['center']>,
): CoverageService {
  const exact = cell(row, 'latitude') !== '';
  const county = cell(row, 'county_fips') || null;
  const center = county === null ? null : (centers.get(county) ?? null);
  const area = cell(row, 'service_area').split(';').filter(Boolean);
  return {
    id: String(index),
    support: cell(row, 'support'),
    modality: cell(row, 'modality') as Modality,
    county,
    point: exact ? pointOf(row, 'latitude', 'longitude') : center,
    approximate: !exact && county !== null,
    openTo: cell(row, 'open_to') as OpenTo,
    verifiedOn: cell(row, 'verified_on') || null,
    sourceId: SOURCE,
    area: area.map((place) => (place === 'KY' ? '21' : place)),
    capacity: Number(cell(row, 'capacity')) || null,
    medicationWelcome: cell(row, 'medication_welcome') as MedicationWelcome,
    narrLevel: Number(cell(row, 'narr_level')) || null,
    languages: null,
    genders: null,
    children: null,
    endsOn: null,
    meetings: [],
  };
}

function pointOf(row: Row, latitude: string, longitude: string) {
  return { latitude: Number(row[latitude]), longitude: Number(row[longitude]) };
}
