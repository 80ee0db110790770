import type { Box } from '#lib/view/box-index.ts';
import { haloText } from './halo-text.ts';
import type { MapInFrame } from './map-in-frame.ts';
import type { MapLabel } from './map-name.ts';
import { mapNames, type NamedMap } from './map-names.ts';
import { NAME_STYLES } from './name-styles.ts';
import { placeNames } from './place-names.ts';

/** Between a name with its halo and the edge of the picture. */
const EDGE = 5;
/** Where the scale stands, in the lower left. Its bar takes a fifth of the width at most. */
const SCALE = { words: 72, height: 20 };

/** The names of a map, none over another or cut by the frame. @param radius of a service's dot */
export function placeMapLabels(named: NamedMap, placed: MapInFrame, radius: number): MapLabel[] {
  const { width, left, height, points } = placed;
  const scale: Box = {
    ...{ left, right: left + width / 5 + SCALE.words },
    ...{ top: height - SCALE.height, bottom: height },
  };
  return placeNames(mapNames(named, placed), {
    marks: points.map(({ x, y }) => ({ x, y, radius: radius + 1 })),
    frame: { left: EDGE, top: EDGE, right: width - EDGE, bottom: height - EDGE },
    taken: [scale],
  });
}

/** The lines that lead to names: they lie beneath the services. */
export const drawLeaders = (labels: readonly MapLabel[]): string =>
  labels
    .flatMap(({ leader }) => {
      if (!leader) return [];
      const d = `M${leader.from.join(' ')}L${leader.to.join(' ')}`;
      return `<path class="leader-halo" d="${d}"/><path class="leader" d="${d}"/>`;
    })
    .join('');

export const drawLabels = (labels: readonly MapLabel[]): string =>
  labels.map(({ text, x, y, kind }) => haloText(text, x, y, NAME_STYLES[kind].className)).join('');
