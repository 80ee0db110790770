import us from 'us-atlas/counties-10m.json' with { type: 'json' };
import type { Feature, FeatureCollection } from 'geojson';
import { readCountyShapes } from '#lib/geography/county-shapes.ts';
import { rightHanded } from '#lib/geography/right-handed.ts';
import type { FigureBlock, FigureService } from '#lib/reports/model/block.ts';
import type { Report } from '#lib/reports/model/report.ts';
import { circleAround } from '#lib/reports/print/circle-around.ts';
import { standaloneTitle } from '#lib/reports/print/standalone-figure.ts';
import { csvNote, csvValue } from '../data/csv-value.ts';

/** A figure's places with its data; what it is and where it is from stands beside them. */
export interface FigureGeoJson extends FeatureCollection<Feature['geometry'] | null> {
  title: string;
  counting: string | null;
  source: string;
  dataVersion: number;
  madeOn: string;
  demonstration: boolean;
}

/**
 * All that a map of a report draws, as GeoJSON (RFC 7946: WGS 84, right-hand rule): counties with the
 * figure's data, then services, then the catchment. A number that is not known is null and its
 * `…_note` says why. Outlines are those of the app (us-atlas) by FIPS code, so that a kept report
 * needs none; a county that they do not have has no geometry, and its `geometry_note` says so. Services
 * are those that the drawing has as dots: a confidential location is none of them.
 */
export function figureGeoJson(report: Report, figure: FigureBlock): FigureGeoJson {
  const { sourceLine, marks } = figure;
  return {
    type: 'FeatureCollection',
    title: standaloneTitle(report, figure),
    ...{ counting: report.counting, source: sourceLine, dataVersion: report.dataVersion },
    ...{ madeOn: report.madeOn, demonstration: report.demonstration },
    features: [
      ...countyFeatures(figure),
      ...(marks?.services ?? []).map(serviceFeature),
      ...(marks?.ring ? [ringFeature(marks.ring)] : []),
    ],
  };
}

function countyFeatures({
  data,
}: FigureBlock): FeatureCollection<Feature['geometry'] | null>['features'] {
  const rows = data.rows.filter(({ role }) => role === 'body');
  const shapes = readCountyShapes(us, new Set(rows.map(({ key }) => key)));
  return rows.map(({ key, cells }) => {
    const shape = shapes.get(key);
    return {
      ...{ type: 'Feature', id: key, geometry: shape ? rightHanded(shape) : null },
      properties: {
        ...{ kind: 'county', fips: key },
        ...Object.fromEntries(
          data.columns.flatMap((column, i) => {
            const cell = cells[i];
            const note = csvNote(cell, column);
            return [
              [column.id, csvValue(cell, column)],
              ...(cell?.kind === 'state' ? [[`${column.id}_code`, cell.state]] : []),
              ...(note === null ? [] : [[`${column.id}_note`, note]]),
            ] as [string, unknown][];
          }),
        ),
        ...(shape ? {} : { geometry_note: 'no outline in the boundaries of 2017' }),
      },
    };
  });
}

const serviceFeature = ({ longitude, latitude, ...service }: FigureService): Feature => ({
  type: 'Feature',
  properties: { kind: 'service', ...service },
  geometry: { type: 'Point', coordinates: [longitude, latitude] },
});

function ringFeature({
  miles,
  ...center
}: NonNullable<NonNullable<FigureBlock['marks']>['ring']>): Feature {
  return {
    ...{ type: 'Feature', geometry: rightHanded(circleAround(center, miles)) },
    properties: { kind: 'catchment', miles, note: 'straight line from the middle of the county' },
  };
}
