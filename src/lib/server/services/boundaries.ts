import { geoCentroid } from 'd3-geo';
import type {
  Feature,
  FeatureCollection,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import { LRUCache } from 'lru-cache';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import us from 'us-atlas/counties-10m.json' with { type: 'json' };
import cities from '#data/cities.json' with { type: 'json' };
import { STATES, type State } from '#lib/domain/state.ts';
import type { StateBoundaries, MapLabel } from '#lib/view/boundaries.ts';

type Atlas = Topology<{
  counties: GeometryCollection<{ name: string }>;
  states: GeometryCollection<{ name: string }>;
}>;
type Shape = Feature<Polygon | MultiPolygon, { fips: string; name: string; inState: boolean }>;

const topology = us as unknown as Atlas;

/** How far beyond the state the map shows its neighbors, as a share of the state's own width and height. */
const MARGIN = 0.45;
/** Decimals of a degree that are sent: about 10 m. */
const DECIMALS = 4;
/** Alaska reaches across the antimeridian: its far islands are drawn to the west of the rest. */
const ALASKA = '02';

/** States whose boundaries are kept in memory. */
const KEPT = 12;
const kept = new LRUCache<string, BoundaryAnswer>({ max: KEPT });

export interface BoundaryAnswer {
  boundaries: StateBoundaries;
  /** West, south, east, north of what the map shows, surroundings included. */
  view: StateBoundaries['box'];
  /** The middle of the area of each county of the state. */
  middles: readonly { fips: string; longitude: number; latitude: number }[];
}

/** The boundaries of a state, made once. */
export function getBoundaries(state: State): BoundaryAnswer {
  const found = kept.get(state.fips);
  if (found) return found;
  const boundaries = stateBoundaries(state);
  const inside = boundaries.counties.features.filter(({ properties }) => properties.inState);
  const middles = inside.map((county) => {
    const [longitude, latitude] = geoCentroid(county);
    return { fips: county.properties.fips, longitude, latitude };
  });
  const answer = { boundaries, middles, view: grow(boundaries.box) };
  kept.set(state.fips, answer);
  return answer;
}

/** The counties of a state and of its surroundings, the borders of states, and labels. */
function stateBoundaries(state: State): StateBoundaries {
  const all = feature(topology, topology.objects.counties).features;
  const shaped = toShape(state);
  const isInside = ({ id }: Feature) => String(id).startsWith(state.fips);
  const box = boundingBox(all.filter(isInside).map(shaped));
  const near = grow(box);
  // Only what is shown is rounded: the country has a hundred thousand points.
  const counties = all.filter((one) => isInside(one) || touches(one, near)).map(shaped);
  const shown = new Set(counties.map((shape) => shape.properties.fips.slice(0, 2)));
  return {
    box,
    counties: { type: 'FeatureCollection', features: counties },
    borders: borders(shown, state),
    labels: [...neighborLabels(counties, state), ...cityLabels(state)],
  };
}

function toShape(state: State) {
  return (county: Feature): Shape => {
    const fips = String(county.id);
    const geometry = county.geometry as Polygon | MultiPolygon;
    const west = fips.startsWith(ALASKA);
    return {
      type: 'Feature',
      id: Number(fips),
      properties: {
        fips,
        name: String(county.properties?.['name'] ?? fips),
        inState: fips.startsWith(state.fips),
      },
      geometry: { ...geometry, coordinates: rounded(geometry.coordinates, west) } as
        Polygon | MultiPolygon,
    };
  };
}

function rounded(value: unknown, west: boolean): unknown {
  const list = value as unknown[];
  if (typeof list[0] !== 'number') return list.map((part) => rounded(part, west));
  const [longitude = 0, latitude = 0] = list as number[];
  return [
    Number((west ? westward(longitude) : longitude).toFixed(DECIMALS)),
    Number(latitude.toFixed(DECIMALS)),
  ];
}

const westward = (longitude: number) => (longitude > 0 ? longitude - 360 : longitude);

type Box = StateBoundaries['box'];

function boundingBox(shapes: readonly Shape[]): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude = 0, latitude = 0] of shapes.flatMap(positions)) {
    box[0] = Math.min(box[0], longitude);
    box[1] = Math.min(box[1], latitude);
    box[2] = Math.max(box[2], longitude);
    box[3] = Math.max(box[3], latitude);
  }
  return box;
}

function positions(county: Feature): Position[] {
  const geometry = county.geometry as Polygon | MultiPolygon;
  return geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
}

function grow([west, south, east, north]: Box): Box {
  const x = (east - west) * MARGIN;
  const y = (north - south) * MARGIN;
  return [west - x, south - y, east + x, north + y];
}

function touches(county: Feature, [west, south, east, north]: Box): boolean {
  const isFar = String(county.id).startsWith(ALASKA);
  return positions(county).some(([longitude = 0, y = 0]) => {
    const x = isFar ? westward(longitude) : longitude;
    return x >= west && x <= east && y >= south && y <= north;
  });
}

function borders(
  shown: ReadonlySet<string>,
  state: State,
): FeatureCollection<MultiLineString, { own: boolean }> {
  const line = (own: boolean, wanted: (fips: string) => boolean) => ({
    type: 'Feature' as const,
    properties: { own },
    geometry: meshOf(wanted, state.fips === ALASKA),
  });
  return {
    type: 'FeatureCollection',
    features: [line(false, (fips) => shown.has(fips)), line(true, (fips) => fips === state.fips)],
  };
}

function meshOf(wanted: (fips: string) => boolean, west: boolean): MultiLineString {
  const geometries = topology.objects.states.geometries.filter((one) => wanted(String(one.id)));
  const lines = mesh(topology, { type: 'GeometryCollection', geometries });
  return { ...lines, coordinates: rounded(lines.coordinates, west) as Position[][] };
}

/** The names of the surrounding states, each at the center of what is shown of it. */
function neighborLabels(counties: readonly Shape[], state: State): MapLabel[] {
  return STATES.filter((other) => other.fips !== state.fips).flatMap((other) => {
    const part = counties.filter((shape) => shape.properties.fips.startsWith(other.fips));
    if (part.length < 4) return [];
    const [longitude, latitude] = geoCentroid({ type: 'FeatureCollection', features: part });
    return [{ kind: 'state' as const, name: other.name, longitude, latitude, rank: 0 }];
  });
}

function cityLabels(state: State): MapLabel[] {
  return cities
    .filter((city) => city.state === state.code)
    .map(({ name, longitude, latitude, rank }) => ({
      kind: 'city',
      name,
      longitude,
      latitude,
      rank,
    }));
}
