import { rowClass, type CountyRow } from '#lib/view/county-row.ts';
import type { MapMeasure } from '#lib/view/view-state.ts';
import type { MapFacts, MapPoint } from '../facts.ts';
import { dotRadius, drawDots } from '../print/map-dots.ts';
import { mapInFrame, type DrawnCounty } from '../print/map-in-frame.ts';
import { drawLabels, drawLeaders, placeMapLabels } from '../print/map-labels.ts';
import { drawScaleBar } from '../print/scale-bar.ts';
import type { DrawnBody, Room } from './share-figure.ts';

/** What a shared map is drawn from. */
export interface ShareMap {
  map: MapFacts;
  /** 5-digit FIPS codes of the counties that are filled. */
  region: ReadonlySet<string>;
  /** Whether the region is one or more whole states: then it has no outline but theirs. */
  whole: boolean;
  rows: readonly CountyRow[];
  measure: MapMeasure;
  points: readonly MapPoint[];
  /** FIPS of a chosen county, which is outlined; null for none. */
  chosen: string | null;
}

/** A map of one support, filled by state or by measure, as large as its room allows. */
export function drawShareMap(figure: ShareMap, { width, height: most }: Room): DrawnBody {
  const { map, region, points, whole, chosen } = figure;
  const drawn = mapInFrame(
    { map, region, points, catchmentMiles: null },
    { width, county: most, region: most, state: most },
  );
  const { counties, path, height } = drawn;
  const labels = placeMapLabels({ map, region }, drawn, dotRadius(drawn.points));
  const rows = new Map(figure.rows.map((row) => [row.fips, row]));
  const shape = ({ fips, d }: DrawnCounty) =>
    `<path class="${region.has(fips) ? fillOf(rows.get(fips), figure.measure) : 'elsewhere'}" d="${d}"/>`;
  const [own, others] = [true, false].map((within) =>
    counties.filter(({ fips }) => region.has(fips) === within),
  ) as [DrawnCounty[], DrawnCounty[]];
  const edge = whole ? '' : own.map(({ d }) => d).join('');
  const picked = own.find(({ fips }) => fips === chosen);
  const svg = [
    `<g class="print"><g class="counties">${others.map(shape).join('')}</g>`,
    // The outline lies beneath the region: only the half outside of it is seen.
    edge && `<path class="region-halo" d="${edge}"/><path class="region" d="${edge}"/>`,
    `<g class="counties">${own.map(shape).join('')}</g>`,
    `<path class="outline" d="${map.borders.features.map((line) => path(line) ?? '').join('')}"/>`,
    picked ? `<path class="chosen" d="${picked.d}"/>` : '',
    drawLeaders(labels),
    drawDots(drawn.points),
    drawLabels(labels),
    drawScaleBar(drawn),
    '</g>',
  ].join('');
  return { svg, height };
}

function fillOf(row: CountyRow | undefined, measure: MapMeasure): string {
  if (!row) return 'not-assessed';
  return measure === 'state' ? row.state : (rowClass(row, measure)?.token ?? 'not-assessed');
}
