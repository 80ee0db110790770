import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import us from 'us-atlas/counties-10m.json' with { type: 'json' };
import type { StatePicture } from '#lib/view/directory-page.ts';
import { fitNation, NATION_HEIGHT, NATION_WIDTH } from './national/nation-projection.ts';
import { nationShapes } from './national/nation-shapes.ts';
import { GRID } from './national/thin-line.ts';
import type { PlaceInPicture } from './state-picture.ts';

const topology = us as unknown as Topology<{ states: GeometryCollection }>;

interface NationPicture {
  picture: StatePicture;
  place: PlaceInPicture;
}

let made: NationPicture | undefined;

/** The lines of the country's states, and where a point of the Earth stands among them; made once. */
export function drawNationPicture(): NationPicture {
  made ??= drawPicture();
  return made;
}

function drawPicture(): NationPicture {
  const projectionOf = fitNation(feature(topology, topology.objects.states).features);
  return {
    picture: {
      ...{
        width: NATION_WIDTH,
        height: NATION_HEIGHT,
        counties: '',
        chosen: null,
      },
      outline: inPixels(nationShapes().borders),
    },
    place: (longitude, latitude) => {
      const at = projectionOf(partAround(longitude, latitude))([longitude, latitude]);
      if (!at) return null;
      const [x, y] = at;
      if (x < 0 || x > NATION_WIDTH || y < 0 || y > NATION_HEIGHT) return null;
      return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
    },
  };
}

/** FIPS code of the part of the map that a point belongs to: the three that stand apart are far away. */
function partAround(longitude: number, latitude: number): string {
  if (latitude > 50) return '02';
  if (latitude < 30 && longitude < -150) return '15';
  return latitude < 20 && longitude > -70 ? '72' : '';
}

/** A path on the grid in pixels. */
function inPixels(path: string): string {
  return path.replaceAll(/-?\d+/g, (steps) => String(Math.round((Number(steps) / GRID) * 10) / 10));
}
