import { geoArea, geoContains, geoDistance } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import us from 'us-atlas/counties-10m.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import type { FigureBlock, FigureMarks } from '#lib/reports/model/block.ts';
import type { Row } from '#lib/reports/model/table.ts';
import { numberColumn, textColumn, stateColumn } from '#lib/reports/columns.ts';
import { figuresOf } from '#lib/server/documents/blocks-of.ts';
import { figureGeoJson } from '#lib/server/documents/figure/figure-geojson.ts';
import { smallReport } from '../../../support/small-report.ts';

const SQUARE_MILES = 3958.7613 ** 2;
const report = smallReport();

function geoJson(changes: Partial<FigureBlock> = {}) {
  const [figure] = figuresOf(report);
  if (!figure) throw new Error('The small report has no figure');
  return figureGeoJson(report, { ...figure, ...changes });
}

/** Rings of an area, each with its place among those of its polygon. */
const ringsOf = (area: Polygon | MultiPolygon): [Position[], number][] =>
  (area.type === 'Polygon' ? [area.coordinates] : area.coordinates).flatMap((polygon) =>
    polygon.map((ring, at): [Position[], number] => [ring, at]),
  );

/** The same wound as d3 wants it: the other way round. */
function forD3(area: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const back = (polygon: Position[][]) => polygon.map((ring) => ring.toReversed());
  return area.type === 'Polygon'
    ? { ...area, coordinates: back(area.coordinates) }
    : { ...area, coordinates: area.coordinates.map(back) };
}

function areas(json: ReturnType<typeof geoJson>): (Polygon | MultiPolygon)[] {
  return json.features.flatMap(({ geometry }) =>
    geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon' ? [geometry] : [],
  );
}

/** A figure of counties by their codes alone. */
const dataOf = (codes: readonly string[]): FigureBlock['data'] => ({
  columns: [textColumn('county', 'County')],
  rows: codes.map((key): Row => ({
    ...{ key, role: 'body', cells: [{ kind: 'text', text: key }] },
  })),
});

const marks: FigureMarks = {
  services: [
    {
      ...{ longitude: -89.05, latitude: 37.05, organization: 'Open Door' },
      ...{ city: 'Wickliffe', approximate: true },
    },
  ],
  ring: { longitude: -89, latitude: 37, miles: 25 },
};

describe('figureGeoJson', () => {
  it('is a collection of RFC 7946: WGS 84 without a word on it, longitude first', () => {
    const json = geoJson({ marks });
    expect(json.type).toBe('FeatureCollection');
    expect(json).not.toHaveProperty('crs');
    for (const [ring] of areas(json).flatMap(ringsOf)) {
      expect(ring.at(0)).toEqual(ring.at(-1));
      expect(ring.length).toBeGreaterThan(3);
      for (const [longitude = 0, latitude = 0] of ring) {
        // Far western Kentucky.
        expect(longitude).toBeGreaterThan(-90);
        expect(longitude).toBeLessThan(-88);
        expect(latitude).toBeGreaterThan(36);
        expect(latitude).toBeLessThan(38);
      }
    }
  });

  it('has the outlines of the atlas, read by another way', () => {
    const atlas = us as unknown as Topology<{ counties: GeometryCollection }>;
    // An inland county, one with islands, one on both sides of the antimeridian, one with a city in it.
    const codes = ['21193', '15009', '02016', '51163'];
    const json = geoJson({ data: dataOf(codes) });
    expect(json.features.map(({ id }) => id)).toEqual(codes);
    for (const { id, geometry } of json.features) {
      const [twin] = atlas.objects.counties.geometries.filter((one) => one.id === id);
      if (!twin || !geometry) throw new Error(`There is no outline of ${String(id)}`);
      const own = geoArea(forD3(geometry as Polygon)) * SQUARE_MILES;
      expect(own / (geoArea(feature(atlas, twin)) * SQUARE_MILES), String(id)).toBeCloseTo(1, 3);
      // Perry County has 342 square miles (Census Bureau, gazetteer 2020), water included.
      if (id === '21193') expect(Math.abs(own - 342)).toBeLessThan(5);
    }
  });

  it('winds outlines counterclockwise, and holes the other way', () => {
    // Rockbridge County, Virginia, has two cities as holes.
    const rings = areas(geoJson({ marks, data: dataOf(['51163', '15009']) })).flatMap(ringsOf);
    expect(rings.filter(([, at]) => at > 0).length).toBeGreaterThan(0);
    for (const [ring, at] of rings) {
      const turns = ring.reduce((sum, [x = 0, y = 0], i) => {
        const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
        return sum + (nextX - x) * (nextY + y);
      }, 0);
      expect(turns < 0).toBe(at === 0);
    }
  });

  it('says what is not known by null and a note, never by 0', () => {
    const cells: Row['cells'] = [
      { kind: 'text', text: 'Ballard' },
      { kind: 'state', state: 'not-assessed', text: 'Not assessed' },
      { kind: 'absent', absence: 'not-assessed', text: 'not assessed' },
      { kind: 'number', value: 0.004, text: 'under 1 %', unit: 'share' },
    ];
    const columns = [
      ...[textColumn('county', 'County'), stateColumn()],
      ...[numberColumn('out', 'Out', 'people'), numberColumn('reach', 'In reach', 'share')],
    ];
    const [found] = geoJson({
      data: { columns, rows: [{ key: '21007', role: 'body', cells }] },
    }).features;
    expect(found?.properties).toEqual({
      ...{ kind: 'county', fips: '21007', county: 'Ballard' },
      ...{ state: 'Not assessed', state_code: 'not-assessed' },
      ...{ out: null, out_note: 'not assessed', reach: 0.004, reach_note: 'under 1 %' },
    });
  });

  it('has services as they are drawn, and the catchment as a ring of its miles', () => {
    const [service, ring] = geoJson({ marks }).features.slice(-2);
    expect(service).toEqual({
      type: 'Feature',
      properties: {
        ...{ kind: 'service', organization: 'Open Door', city: 'Wickliffe', approximate: true },
      },
      geometry: { type: 'Point', coordinates: [-89.05, 37.05] },
    });
    const area = ring?.geometry as Polygon;
    for (const [longitude = 0, latitude = 0] of area.coordinates[0] ?? [])
      expect(geoDistance([-89, 37], [longitude, latitude]) * 3958.7613).toBeCloseTo(25, 1);
    expect(geoContains(forD3(area), [-89.2, 37.1])).toBe(true);
  });

  it('keeps a county that the boundaries do not have, without a shape', () => {
    // A planning region of Connecticut, of 2022.
    const [found] = geoJson({ data: dataOf(['09110']) }).features;
    expect(found?.geometry).toBeNull();
    expect(found?.properties).toMatchObject({
      geometry_note: expect.stringContaining('2017') as string,
    });
  });
});
