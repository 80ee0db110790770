import { geoPath } from 'd3-geo';
import type { CoverageCell } from '#lib/coverage/cell.ts';
import type { MapFacts, MapPoint } from '../facts.ts';
import type { SlideShapes } from '../model/present/slide-shapes.ts';
import { round } from '../print/halo-text.ts';
import { isWholeStates } from '../print/is-whole-states.ts';
import { circleAround } from '../print/circle-around.ts';
import { mapInFrame, type MapInFrame } from '../print/map-in-frame.ts';
import { placeMapLabels } from '../print/map-labels.ts';
import { placeScaleBar } from '../print/scale-bar.ts';
import { mapCallout } from './callout/map-callout.ts';
import { SLIDE_FRAME } from './slide-frame.ts';

/** Radius of a service's dot on a slide. */
const DOT = 2.8;

/** What the map of a slide is drawn from. */
interface SlideMapData {
  map: MapFacts;
  /** 5-digit FIPS codes: these are filled by their states. */
  region: ReadonlySet<string>;
  cells: readonly CoverageCell[];
  /** Of the counties around it, which are paler. */
  around: readonly CoverageCell[];
  points: readonly MapPoint[];
  /** Catchment around the center of a single county, miles; null for none. */
  catchmentMiles: number | null;
  /** Whether the largest group of gaps is pointed at, where there is room. */
  callout: boolean;
}

/** A map of a support for a wall: the same as the one for paper, for a page to color. */
export function shapeSlideMap(data: SlideMapData): SlideShapes {
  const { map, region, cells } = data;
  const placed = mapInFrame(data, SLIDE_FRAME);
  const { projection, path, width, height } = placed;
  const states = new Map([...data.around, ...cells].map((cell) => [cell.county, cell.state]));
  // A whole state stands for itself; a part of one shows what is around it.
  const whole = isWholeStates(map, region);
  const own = placed.counties.filter(({ fips }) => region.has(fips));
  const others = placed.counties.filter(({ fips }) => !region.has(fips));
  const drawn = {
    ...{ width, height },
    services: placed.points.map(({ x, y }) => ({ x: round(x), y: round(y) })),
    labels: placeMapLabels(data, placed, DOT),
    scale: placeScaleBar(placed),
  };
  return {
    ...drawn,
    counties: (whole ? own : [...others, ...own]).map(({ fips, d }) => ({
      fips,
      state: states.get(fips) ?? (region.has(fips) ? 'not-assessed' : 'elsewhere'),
      paler: !region.has(fips) && states.has(fips),
      path: d,
    })),
    leaders: drawn.labels.flatMap(({ leader }) =>
      leader ? [`M${leader.from.join(' ')}L${leader.to.join(' ')}`] : [],
    ),
    borders: map.borders.features.map((line) => path(line) ?? '').join(''),
    region: whole ? '' : own.map(({ d }) => d).join(''),
    ring: ring(data, placed),
    callout: data.callout ? mapCallout(data, { ...drawn, projection }) : null,
  };
}

function ring({ map, catchmentMiles }: SlideMapData, { projection }: MapInFrame): string {
  if (!map.center || catchmentMiles === null) return '';
  return geoPath(projection).digits(1)(circleAround(map.center, catchmentMiles)) ?? '';
}
