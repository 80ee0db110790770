import { feature } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import us from 'us-atlas/counties-10m.json' with { type: 'json' };
import { fitNation, isDrawn } from './nation-projection.ts';
import { GRID, thinLine, type PixelLine } from './thin-line.ts';

type Atlas = Topology<{ counties: GeometryCollection; states: GeometryCollection }>;
const topology = us as unknown as Atlas;

/** Pixels apart that two points of a border must be to be told apart. */
const COUNTY_STEP = 1.3;
const STATE_STEP = 2.4;

/** An island of a smaller box than so many square pixels is drawn only where it is all there is. */
const LEAST_ISLAND = 3;

/** A county or state on the map of the country. */
export interface NationShape {
  fips: string;
  /** SVG path on the grid of `GRID` steps to a pixel. */
  d: string;
  /** The center of its largest part, in pixels, and the shorter side of that part's box. */
  middle: readonly [number, number];
  size: number;
}

export interface NationShapes {
  counties: readonly NationShape[];
  /** Coarser than the counties: they are there to be clicked and pointed at. */
  states: readonly NationShape[];
  /** The borders of states, each once, as exact as the counties. */
  borders: string;
}

let made: NationShapes | undefined;

/** All counties and states, projected and thinned to what the size can show; made once. */
export function nationShapes(): NationShapes {
  made ??= makeShapes();
  return made;
}

function makeShapes(): NationShapes {
  const projectionOf = fitNation(feature(topology, topology.objects.states).features);
  const lines = (step: number) => {
    const known = new Map<number, PixelLine>();
    return (arc: number, fips: string): PixelLine => {
      const at = arc < 0 ? ~arc : arc;
      const line = known.get(at) ?? thinLine(arcPoints(at), projectionOf(fips), step);
      known.set(at, line);
      return arc < 0 ? [...line].reverse() : line;
    };
  };
  const fine = lines(COUNTY_STEP);
  const { counties, states } = topology.objects;
  return {
    counties: shapesOf(counties.geometries, fine),
    states: shapesOf(states.geometries, lines(STATE_STEP)),
    borders: bordersOf(states.geometries, fine),
  };
}

/** The points of a border in degrees: a topology stores steps on a grid. */
function arcPoints(arc: number): [number, number][] {
  const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
  let [x, y] = [0, 0];
  return (topology.arcs[arc] ?? []).map(([dx = 0, dy = 0]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

type LineOf = (arc: number, fips: string) => PixelLine;

function shapesOf(geometries: readonly GeometryObject[], lineOf: LineOf): NationShape[] {
  return geometries.flatMap((geometry) => {
    const fips = String(geometry.id);
    if (!isDrawn(fips)) return [];
    const rings = ringsOf(geometry).map((ring) => joinLines(ring.map((arc) => lineOf(arc, fips))));
    const boxes = rings.map(boxOf);
    const largest = boxes.reduce((a, b) => (area(b) > area(a) ? b : a));
    const main = rings[boxes.indexOf(largest)] ?? [];
    const visible = rings.filter(
      (ring, i) => ring === main || area(boxes[i] as Box) > LEAST_ISLAND * GRID ** 2,
    );
    const [left, top, right, bottom] = largest;
    return {
      fips,
      d: visible.map((ring) => `${pathOf(ring)}z`).join(''),
      middle: centerOf(main),
      size: Math.min(right - left, bottom - top) / GRID,
    };
  });
}

function ringsOf(geometry: GeometryObject): number[][] {
  if (geometry.type === 'Polygon') return geometry.arcs;
  if (geometry.type === 'MultiPolygon') return geometry.arcs.flat();
  return [];
}

function joinLines(lines: readonly PixelLine[]): PixelLine {
  return lines.flatMap((line, i) => (i === 0 ? line : line.slice(1)));
}

type Box = [left: number, top: number, right: number, bottom: number];

function boxOf(line: PixelLine): Box {
  const xs = line.map(([x]) => x);
  const ys = line.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

const area = ([left, top, right, bottom]: Box) => (right - left) * (bottom - top);

/** The center of a ring's area, in pixels. */
function centerOf(ring: PixelLine): [number, number] {
  let [x, y, twice] = [0, 0, 0];
  ring.forEach(([x1, y1], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length] as PixelLine[number];
    const cross = x1 * y2 - x2 * y1;
    twice += cross;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  });
  const scale = 3 * twice * GRID;
  const [first] = ring;
  if (twice === 0) return [(first?.[0] ?? 0) / GRID, (first?.[1] ?? 0) / GRID];
  return [Math.round(x / scale), Math.round(y / scale)];
}

/** A path by steps from point to point, as short as it can be written. */
function pathOf(line: PixelLine): string {
  let [x, y] = [0, 0];
  const steps = line.map(([toX, toY], i) => {
    const step = i === 0 ? `M${toX},${toY}l` : `${toX - x},${toY - y}`;
    [x, y] = [toX, toY];
    return step;
  });
  return `${steps[0] ?? ''}${steps.slice(1).join(' ')}`.replaceAll(' -', '-').replaceAll(',-', '-');
}

function bordersOf(geometries: readonly GeometryObject[], lineOf: LineOf): string {
  const seen = new Set<number>();
  return geometries
    .flatMap((geometry) => {
      const fips = String(geometry.id);
      if (!isDrawn(fips)) return [];
      return ringsOf(geometry)
        .flat()
        .flatMap((arc) => {
          const at = arc < 0 ? ~arc : arc;
          if (seen.has(at)) return [];
          seen.add(at);
          return pathOf(lineOf(at, fips));
        });
    })
    .join('');
}
