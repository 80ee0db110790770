import type { GeoPath, GeoProjection } from 'd3-geo';
import type { LabelCandidate } from '#lib/view/label-spots.ts';
import { placeLabels } from '#lib/view/place-labels.ts';
import type { MapFacts, MapPoint } from '../facts.ts';
import { haloText, round } from './halo-text.ts';
import { inView } from './in-view.ts';
import { LABEL_SIZE, SMALL_SIZE } from './print-style.ts';
import { textWidth } from './text-width.ts';

/** Of more counties than these, cities give better bearings than names of counties. */
const NAMED_COUNTIES = 30;
/** A county around the region is named where it is so many times as wide as its name: names there only give bearings. */
const ROOM = 1.4;
/** Where the scale stands, in the lower left: no name may lie over it. Its bar takes a fifth of the width at most. */
const SCALE = { words: 70, mark: 9 };

interface Picture {
  projection: GeoProjection;
  path: GeoPath;
  width: number;
  height: number;
}

interface Labelled {
  map: MapFacts;
  region: ReadonlySet<string>;
  points: readonly MapPoint[];
}

/** A name and where its base line begins. */
export interface MapLabel {
  text: string;
  x: number;
  y: number;
  /** Whether it only gives bearings, and is smaller. */
  quiet: boolean;
}

/** The names of a map as SVG. */
export const drawLabels = (labelled: Labelled, picture: Picture): string =>
  placeMapLabels(labelled, picture)
    .map(({ text, x, y, quiet }) => haloText(text, x, y, quiet ? 'small' : ''))
    .join('');

/** Names that neither lie over each other nor leave the picture: of counties in a small region, of cities in a large one. */
export function placeMapLabels({ map, region, points }: Labelled, picture: Picture): MapLabel[] {
  const names = region.size <= NAMED_COUNTIES ? countyNames(map, region, picture) : [];
  const cities = region.size <= NAMED_COUNTIES ? [] : cityNames(map, picture);
  const labels = [...names, ...cities, ...marks(points, picture), ...scaleMarks(picture)];
  const size = [picture.width, picture.height] as const;
  return placeLabels(labels, LABEL_SIZE + 2, size).flatMap(({ at, x, y }) => {
    const { text = '', quiet = false } = labels[at] ?? {};
    return text ? [{ text, x: round(x), y: round(y + LABEL_SIZE * 0.36), quiet }] : [];
  });
}

/** Services: no name may lie over one, and they have none themselves. */
function marks(points: readonly MapPoint[], { projection }: Picture): Label[] {
  return points.flatMap(({ longitude, latitude }) => {
    const at = projection([longitude, latitude]);
    if (!at) return [];
    return [mark(at[0], at[1], 5)];
  });
}

function scaleMarks({ width, height }: Picture): Label[] {
  const { words, mark: size } = SCALE;
  const count = Math.ceil((width / 5 + words) / (2 * size));
  return Array.from({ length: count }, (_, i) => mark((2 * i + 1) * size, height - size, size));
}

const mark = (x: number, y: number, radius: number): Label => ({
  ...{ x, y, radius, width: 0, importance: -Infinity, text: '' },
});

type Label = LabelCandidate & {
  text: string;
  /** Smaller and lighter: a name outside the region. */
  quiet?: boolean;
};

/** A county's name stands in its middle, where it fits; those of the region come first. */
function countyNames(
  { counties }: MapFacts,
  region: ReadonlySet<string>,
  { path, projection, width, height }: Picture,
): Label[] {
  return inView(counties.features, projection, [width, height]).flatMap((county) => {
    const { name: text, fips } = county.properties;
    const [x, y] = path.centroid(county);
    const [[west], [east]] = path.bounds(county);
    const own = region.has(fips);
    const needed = textWidth(text, own ? LABEL_SIZE : SMALL_SIZE);
    const inside = x > 0 && x < width && y > 0 && y < height;
    if (!inside || (!own && east - west < needed * ROOM)) return [];
    // Placed as if beside a mark without extent whose right side begins half a name to the left.
    const place = { x: x - needed / 2 - 4, y, radius: 0, width: needed };
    return [{ ...place, importance: own ? 2 : 1, text, quiet: !own }];
  });
}

function cityNames({ labels }: MapFacts, { projection }: Picture): Label[] {
  return labels.flatMap(({ kind, name: text, longitude, latitude, rank }) => {
    const at = kind === 'city' && projection([longitude, latitude]);
    if (!at) return [];
    const width = textWidth(text, LABEL_SIZE);
    return [{ x: at[0], y: at[1], radius: 1, width, importance: -rank, text }];
  });
}
