import type { GeoProjection } from 'd3-geo';
import type { CoverageCell } from '#lib/coverage/cell.ts';
import type { Box } from '#lib/view/box-index.ts';
import type { MapFacts } from '../../facts.ts';
import type { SlideCallout, SlideShapes } from '../../model/present/slide-shapes.ts';
import type { MapLabel } from '../../print/map-name.ts';
import { LABEL_SIZE } from '../../print/print-style.ts';
import { textWidth } from '../../print/text-width.ts';
import { countyRings } from './county-rings.ts';
import { placeCallout } from './place-callout.ts';
import { widestCluster } from './widest-cluster.ts';

/** Along a line that leads to a name so many boxes are kept free, close enough for no words to fit between. */
const STEPS = 6;

/** What the callout of a map is made from. */
interface CalloutData {
  map: MapFacts;
  region: ReadonlySet<string>;
  cells: readonly CoverageCell[];
}

/** What is already on the picture, and how places come to stand on it. */
type Drawn = Pick<SlideShapes, 'width' | 'height' | 'services' | 'scale'> & {
  labels: readonly MapLabel[];
  projection: GeoProjection;
};

/**
 * "13 counties: none found, none in reach of most", beside the largest group of gaps that touch each
 * other; null where there is no gap, where the group is most of the region, or where no room is left.
 */
export function mapCallout({ map, region, cells }: CalloutData, drawn: Drawn): SlideCallout | null {
  const gaps = new Set(cells.filter(({ state }) => state === 'gap').map(({ county }) => county));
  if (gaps.size === 0) return null;
  const counties = map.counties.features
    .filter(({ properties }) => region.has(properties.fips))
    .map((county) => countyRings(county, drawn.projection));
  const cluster = widestCluster(counties.filter(({ fips }) => gaps.has(fips)));
  // A group that is most of the region is what the headline tells anyway.
  if (cluster.length > region.size / 2) return null;
  const names = new Map(
    map.counties.features.map(({ properties: { fips, name } }) => [fips, name]),
  );
  const who =
    cluster.length === 1 ? names.get(cluster[0]?.fips ?? '') : `${cluster.length} counties`;
  return placeCallout([`${who ?? ''}: none found,`, 'none in reach of most'], cluster, {
    ...{ width: drawn.width, height: drawn.height, region: counties },
    taken: taken(drawn),
  });
}

function taken({ labels, services, scale, height }: Drawn): Box[] {
  const marks = services.map(({ x, y }) => ({ left: x, right: x, top: y, bottom: y }));
  const names = labels.map(({ box }) => box);
  const lines = labels.flatMap(({ leader }) => (leader ? alongLine(leader) : []));
  const bar = scale && {
    ...{ left: 0, right: scale.x + scale.length + 10 + textWidth(scale.text, LABEL_SIZE) },
    ...{ top: scale.y - LABEL_SIZE, bottom: height },
  };
  return bar ? [...marks, ...names, ...lines, bar] : [...marks, ...names, ...lines];
}

/** Boxes along the line that leads from a name to its place. */
function alongLine({ from, to }: NonNullable<MapLabel['leader']>): Box[] {
  return Array.from({ length: STEPS + 1 }, (_, i) => {
    const [x, y] = [0, 1].map((axis) => {
      const [start, end] = [from[axis] ?? 0, to[axis] ?? 0];
      return start + ((end - start) * i) / STEPS;
    });
    return { left: x ?? 0, right: x ?? 0, top: y ?? 0, bottom: y ?? 0 };
  });
}
