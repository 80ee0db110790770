import { geoCircle, geoConicEqualArea, geoPath, type GeoProjection } from 'd3-geo';
import type { StateBoundaries } from '#lib/view/boundaries.ts';
import type { CountyRow } from '#lib/view/county-row.ts';
import { escapeXml } from '#lib/view/escape-xml.ts';
import { noteText } from './note-text.ts';
import { FIGURE_STYLE, STATE_PATTERNS } from './figure-patterns.ts';

const SIZE = 620;
const HEIGHT = 430;
const MARGIN = 26;
/** Mean Earth radius, statute miles. */
const EARTH_RADIUS_MILES = 6371.0088 / 1.609344;
/** Radius shown around a county where no catchment gives one, miles. */
const USUAL_RADIUS = 30;

interface Place {
  longitude: number;
  latitude: number;
}

/** What a map of a county and its surroundings is drawn from. */
export interface CountyMapFigure {
  title: string;
  fips: string;
  counties: StateBoundaries['counties'];
  borders: StateBoundaries['borders'];
  rows: readonly CountyRow[];
  center: Place;
  /** Statute miles; null where the support has no catchment. */
  catchmentMiles: number | null;
  nearest: Place | null;
  services: readonly Place[];
  /** What the figure must say of itself, e.g. that organizations are fictional. */
  note: string | null;
}

/** A county, its neighbors' states, the catchment, the services and the way to the nearest, as SVG. */
export function drawCountyMap(figure: CountyMapFigure): string {
  const { title, fips, counties, borders, rows, center, nearest, note } = figure;
  const ring = geoCircle()
    .center([center.longitude, center.latitude])
    .radius(((figure.catchmentMiles ?? USUAL_RADIUS) / EARTH_RADIUS_MILES) * (180 / Math.PI))
    .precision(2)();
  const projection = fit(center, ring, nearest);
  const path = geoPath(projection).digits(1);
  const byFips = new Map(rows.map((row) => [row.fips, row.state]));
  const shapes = counties.features.map((county) => {
    const { fips, inState } = county.properties;
    const fill = byFips.get(fips) ?? (inState ? 'not-assessed' : 'elsewhere');
    return `<path class="${fill}" d="${path(county) ?? ''}"/>`;
  });
  const own = counties.features.find(({ properties }) => properties.fips === fips);
  const lines = borders.features.map((line) => path(line) ?? '').join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${HEIGHT}" role="img">`,
    `<title>${escapeXml(title)}</title><style>${FIGURE_STYLE}</style><defs>${STATE_PATTERNS}</defs>`,
    `<g class="counties">${shapes.join('')}</g><path class="outline" d="${lines}"/>`,
    own
      ? `<path class="halo" d="${path(own) ?? ''}"/><path class="own" d="${path(own) ?? ''}"/>`
      : '',
    figure.catchmentMiles === null ? '' : ringMarks(path(ring) ?? ''),
    way(projection, center, nearest),
    figure.services.map((service) => dot(projection, service)).join(''),
    names(counties, path),
    note === null ? '' : noteText(note, HEIGHT),
    '</svg>',
  ].join('');
}

/** Shows the catchment and the nearest service, if that is not very far beyond it. */
function fit(
  center: Place,
  ring: ReturnType<ReturnType<typeof geoCircle>>,
  nearest: Place | null,
): GeoProjection {
  const points = [...(ring.coordinates[0] ?? [])];
  if (nearest) points.push([nearest.longitude, nearest.latitude]);
  return geoConicEqualArea()
    .parallels([29.5, 45.5])
    .rotate([-center.longitude, 0])
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [SIZE - MARGIN, HEIGHT - MARGIN],
      ],
      { type: 'MultiPoint', coordinates: points },
    );
}

const ringMarks = (d: string) => `<path class="halo" d="${d}"/><path class="ring" d="${d}"/>`;

function way(projection: GeoProjection, from: Place, to: Place | null): string {
  const start = projection([from.longitude, from.latitude]);
  const end = to && projection([to.longitude, to.latitude]);
  if (!start || !end) return '';
  const d = `M${start.map(round).join(',')}L${end.map(round).join(',')}`;
  return `<path class="halo" d="${d}"/><path class="way" d="${d}"/>`;
}

function dot(projection: GeoProjection, { longitude, latitude }: Place): string {
  const at = projection([longitude, latitude]);
  if (!at || at[0] < 0 || at[0] > SIZE || at[1] < 0 || at[1] > HEIGHT) return '';
  return `<circle class="service" cx="${round(at[0])}" cy="${round(at[1])}" r="4.5"/>`;
}

/** Names of the counties whose middle is in the picture and that are wide enough for them. */
function names(counties: StateBoundaries['counties'], path: ReturnType<typeof geoPath>): string {
  const CHARACTER = 7.2;
  return counties.features
    .filter(({ properties }) => properties.inState)
    .map((county) => {
      const [x, y] = path.centroid(county);
      const [[west], [east]] = path.bounds(county);
      const name = county.properties.name;
      const inside = x > 20 && x < SIZE - 20 && y > 12 && y < HEIGHT - 8;
      if (!inside || east - west < name.length * CHARACTER) return '';
      return `<text x="${round(x)}" y="${round(y)}">${escapeXml(name)}</text>`;
    })
    .join('');
}

const round = (value: number) => Math.round(value * 10) / 10;
