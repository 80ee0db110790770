// Agreement with PySAL's access package and an independent NumPy implementation on synthetic
// tracts and services of one state; the files lie beside the repository.
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { assessCoverage } from '#lib/coverage/assess-coverage.ts';
import { createCatalog } from '#lib/domain/support.ts';
import { buildSphericalIndex } from '#lib/geography/spherical-index.ts';
import { sharedFile } from '../../support/shared-file.ts';
import {
  coverageCounty,
  coverageInput,
  coverageService,
  supportNode,
} from '../../support/small-coverage.ts';

type Row = Record<string, string>;

const read = (path: string): Row[] =>
  parse(Buffer.from(sharedFile(`reference/${path}`).read()), { columns: true });
const available = sharedFile('reference/access/state_demand.csv').exists;

const fipsOf = (county: string | undefined) => `21${String(county).padStart(3, '0')}`;
const pointOf = ({ lat, lon }: Row) => ({ latitude: Number(lat), longitude: Number(lon) });

describe.skipIf(!available)('agreement with established tools', () => {
  it('on the nearest of 1,500 organizations to each of 2,000 tracts', () => {
    const points = read('networks/state_orgs.csv').map(pointOf);
    const index = buildSphericalIndex(
      points.map(({ latitude }) => latitude),
      points.map(({ longitude }) => longitude),
    );
    const demand = read('access/state_demand.csv');
    const expected = read('access/spatial_state_demand.csv');
    expect(demand).toHaveLength(2000);
    demand.forEach((tract, i) => {
      const hit = index.nearest(pointOf(tract));
      expect(hit?.index).toBe(Number(expected[i]?.nearest_id));
      expect(hit?.miles).toBeCloseTo(Number(expected[i]?.nearest_mi), 9);
      let within30 = 0;
      index.within(pointOf(tract), 30, () => within30++);
      expect(within30).toBe(Number(expected[i]?.count30));
    });
  });

  it('on the share of residents within 15 miles and the services, per county and type', () => {
    const expected = read('access/spatial_state_county_type.csv');
    const cells = assessCoverage(referenceInput(expected));
    const byKey = new Map(cells.map((cell) => [`${cell.county} ${cell.support}`, cell]));
    expect(expected.length).toBeGreaterThan(1000);
    for (const row of expected) {
      const cell = byKey.get(`${fipsOf(row.county)} ${row.type}`);
      expect(cell?.reach).toBeCloseTo(Number(row.share15), 9);
      expect(cell?.servicesInCounty).toBe(Number(row.services_in_county));
      expect(cell?.population).toBe(Number(row.pop));
    }
  });
});

/** The reference as coverage input: a catchment of 15 miles everywhere, every type listed. */
function referenceInput(expected: Row[]) {
  const types = [...new Set(expected.map(({ type = '' }) => type))];
  const organizations = new Map(read('networks/state_orgs.csv').map((row) => [row.id, row]));
  return coverageInput({
    catalog: createCatalog(
      types.map((type) => supportNode(type, { catchmentMiles: { urban: 15, rural: 15 } })),
    ),
    counties: [...new Set(expected.map(({ county }) => fipsOf(county)))].map((fips) =>
      coverageCounty(fips),
    ),
    tracts: read('access/state_demand.csv').map((row) => ({
      ...pointOf(row),
      geoid: String(row.id).padStart(11, '0'),
      county: fipsOf(row.county),
      population: Number(row.pop),
    })),
    services: read('networks/state_services.csv').map((row) => {
      const organization = organizations.get(row.org) ?? {};
      return coverageService(String(row.type), {
        county: fipsOf(organization.county),
        point: pointOf(organization),
      });
    }),
    claims: types.map((support) => ({
      sourceId: 'reference',
      support,
      place: '21',
      completeness: 'complete',
    })),
  });
}
