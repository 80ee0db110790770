import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import cities from '#data/cities.json' with { type: 'json' };
import { findState } from '#lib/domain/state.ts';
import type { MapFacts } from '#lib/reports/facts.ts';
import { readCountyAtlas } from './county-atlas.ts';
import { createRandom } from './random.ts';
import { servicePoint } from './small-facts.ts';

type County = Feature<Polygon | MultiPolygon, { name: string }>;

/** Shown around a state, degrees. */
const AROUND = 3;
const atlas = readCountyAtlas() as Topology<{ counties: GeometryCollection<{ name: string }> }>;
const counties = feature(atlas, atlas.objects.counties).features as County[];

/**
 * Real outlines and cities of a state, and of what is around it; services by chance, most of them in its
 * cities as in life. @param code postal code
 */
export function realMap(code: string, services: number): MapFacts {
  const state = findState(code)?.fips ?? '';
  const isIn = ({ id }: County) => String(id).startsWith(state);
  const own = counties.filter(isIn).flatMap(positions);
  const [longitudes, latitudes] = [own.map(([x]) => x), own.map(([, y]) => y)];
  const [west, east] = [Math.min(...longitudes) - AROUND, Math.max(...longitudes) + AROUND];
  const [south, north] = [Math.min(...latitudes) - AROUND, Math.max(...latitudes) + AROUND];
  const shown = counties.filter((county) =>
    positions(county).some(([x, y]) => x > west && x < east && y > south && y < north),
  );
  const features = shown.map((county) => {
    const properties = {
      fips: String(county.id),
      name: county.properties.name,
      inState: isIn(county),
    };
    return { ...county, properties };
  });
  const around = features.map(({ properties: { fips, name } }) => ({
    ...{ fips, name, state: code, rurality: '' },
  }));
  const named = cities.filter((city) => city.state === code);
  return {
    counties: { type: 'FeatureCollection', features },
    borders: { type: 'FeatureCollection', features: [] },
    labels: named.map((city) => ({ kind: 'city', ...city })),
    points: { any: servicesIn(named, services) },
    ...{ center: null, catchments: {}, around: { counties: around, cells: [] } },
  };
}

function servicesIn(places: readonly { longitude: number; latitude: number }[], count: number) {
  const random = createRandom(count);
  return Array.from({ length: count }, (_, i) => {
    const { longitude, latitude } = random.pick(places);
    const spread = i % 4 === 0 ? 1 : 0.08;
    const away = () => random.between(-spread, spread);
    return servicePoint(longitude + away(), latitude + away());
  });
}

function positions({ geometry }: County): [number, number][] {
  const list =
    geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
  return list.map(([x = 0, y = 0]) => [x, y]);
}
