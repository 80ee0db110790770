import type { CoverageCell } from '#lib/coverage/cell.ts';
import type { MapFacts } from '../facts.ts';
import { isWholeStates } from './is-whole-states.ts';
import type { DrawnCounty, MapInFrame } from './map-in-frame.ts';

interface FilledMap {
  map: MapFacts;
  region: ReadonlySet<string>;
  cells: readonly CoverageCell[];
  around: readonly CoverageCell[];
}

/** The counties of a map as SVG, and what its legend must explain. */
export interface MapShapes {
  svg: string;
  /** Whether counties around the region have their states, and whether some have no data. */
  around: boolean;
  outsideData: boolean;
}

/**
 * The counties of a map, filled by their states: those around the region paler, the region above them
 * with a strong outline.
 */
export function drawMapShapes(
  { map, region, cells, around }: FilledMap,
  { counties, path }: Pick<MapInFrame, 'counties' | 'path'>,
): MapShapes {
  const states = new Map([...around, ...cells].map((cell) => [cell.county, cell.state]));
  const known = new Set(around.map(({ county }) => county));
  const [own, others] = partition(counties, ({ fips }) => region.has(fips));
  const [near, far] = partition(others, ({ fips }) => known.has(fips));
  const shape = ({ fips, d }: DrawnCounty) =>
    `<path class="${states.get(fips) ?? 'not-assessed'}" d="${d}"/>`;
  const whole = isWholeStates(map, region);
  const edge = whole ? '' : own.map(({ d }) => d).join('');
  const svg = [
    // Beside paler states gray would be taken for one of them.
    group(
      whole ? 'counties' : 'counties blank',
      far.map(({ d }) => `<path class="elsewhere" d="${d}"/>`),
    ),
    group('counties around', near.map(shape)),
    // The outline lies beneath the region: only the half outside of it is seen, around all its counties.
    edge && `<path class="region-halo" d="${edge}"/><path class="region" d="${edge}"/>`,
    group('counties', own.map(shape)),
    `<path class="outline" d="${map.borders.features.map((line) => path(line) ?? '').join('')}"/>`,
  ].join('');
  return { svg, around: near.length > 0, outsideData: !whole && far.length > 0 };
}

const group = (name: string, shapes: readonly string[]): string =>
  shapes.length === 0 ? '' : `<g class="${name}">${shapes.join('')}</g>`;

function partition<T>(all: readonly T[], test: (one: T) => boolean): [T[], T[]] {
  return [all.filter(test), all.filter((one) => !test(one))];
}
