import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { CELL_STATES, type CellState } from '#lib/coverage/cell.ts';
import type { StateBoundaries } from '#lib/view/boundaries.ts';
import type { MapColors } from './map-colors.ts';
import { TIE_SOURCE, tieLayers, tieNames } from './tie-layers.ts';

/** Layer that fills the counties of a state. */
export const fillLayer = (state: CellState): string => `fill-${state}`;
export const SCALE_LAYER = 'fill-scale';
/** Counties of the state in view: what the pointer and the keyboard find. */
export const TARGET_LAYER = 'county-target';

const EMPTY = { type: 'FeatureCollection' as const, features: [] };
/** A filter that no county passes. */
const NOTHING: ['==', ['get', 'fips'], ''] = ['==', ['get', 'fips'], ''];
/** Placed approximately, or not known to be what a filter asks for. */
const HOLLOW: ExpressionSpecification = ['any', ['get', 'approximate'], ['get', 'unknown']];
const FONT = ['Public Sans Variable', 'sans-serif'];

/** The whole style of the map: no tiles, no glyphs, nothing fetched from elsewhere. */
export function mapStyle(boundaries: StateBoundaries, colors: MapColors): StyleSpecification {
  return {
    version: 8,
    sources: {
      counties: { type: 'geojson', data: boundaries.counties },
      borders: { type: 'geojson', data: boundaries.borders },
      labels: { type: 'geojson', data: labelFeatures(boundaries) },
      reach: { type: 'geojson', data: EMPTY },
      services: { type: 'geojson', data: EMPTY },
      [TIE_SOURCE]: { type: 'geojson', data: EMPTY },
    },
    layers: [
      {
        id: 'ground',
        type: 'background',
        paint: { 'background-color': colors.elsewhere },
      },
      ...CELL_STATES.map((state) => stateFill(state, colors)),
      {
        id: SCALE_LAYER,
        type: 'fill',
        source: 'counties',
        filter: NOTHING,
        paint: {},
      },
      targetLayer(),
      ...lineLayers(colors),
      ...reachLayers(colors),
      ...serviceLayers(colors),
      ...tieLayers(colors),
      ...labelLayers(colors),
      // The last has its names placed first.
      tieNames(colors, FONT),
    ],
  };
}

function stateFill(state: CellState, colors: MapColors): LayerSpecification {
  const base = {
    id: fillLayer(state),
    type: 'fill' as const,
    source: 'counties',
    filter: NOTHING,
  };
  if (state === 'gap') return { ...base, paint: { 'fill-color': colors.gap } };
  if (state === 'covered') return { ...base, paint: { 'fill-color': colors.covered } };
  return { ...base, paint: { 'fill-pattern': state } };
}

function targetLayer(): LayerSpecification {
  return {
    id: TARGET_LAYER,
    type: 'fill',
    source: 'counties',
    filter: ['get', 'inState'],
    paint: { 'fill-opacity': 0 },
  };
}

function lineLayers(colors: MapColors): LayerSpecification[] {
  const line = (id: string, source: string, filter: unknown, color: string, width: number) =>
    ({
      id,
      type: 'line',
      source,
      filter,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': color, 'line-width': width },
    }) as LayerSpecification;
  return [
    line('county-lines-elsewhere', 'counties', ['!', ['get', 'inState']], colors.surface, 0.6),
    line('county-lines', 'counties', ['get', 'inState'], colors.surface, 0.9),
    line('state-lines', 'borders', ['!', ['get', 'own']], colors.edge, 0.8),
    line('own-line', 'borders', ['get', 'own'], colors.ink, 1.1),
    line('pointed', 'counties', NOTHING, colors.ink, 1.75),
    line('selected-halo', 'counties', NOTHING, colors.surface, 6),
    line('selected', 'counties', NOTHING, colors.ink, 2.75),
  ];
}

/** The catchment of the chosen county and the way to its nearest service. */
function reachLayers(colors: MapColors): LayerSpecification[] {
  const line = (id: string, kind: string, color: string, width: number, dash?: number[]) =>
    ({
      id,
      type: 'line',
      source: 'reach',
      filter: ['==', ['get', 'kind'], kind],
      paint: {
        'line-color': color,
        'line-width': width,
        ...(dash && { 'line-dasharray': dash }),
      },
    }) as LayerSpecification;
  return [
    line('ring-halo', 'ring', colors.surface, 4),
    line('ring', 'ring', colors.ink, 1.75, [3, 2]),
    line('way-halo', 'way', colors.surface, 4),
    line('way', 'way', colors.ink, 1.75),
  ];
}

function serviceLayers(colors: MapColors): LayerSpecification[] {
  return [
    {
      id: 'services',
      type: 'circle',
      source: 'services',
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 4, 1.8, 7, 3.4, 11, 6],
        'circle-color': ['case', HOLLOW, colors.surface, colors.ink],
        'circle-stroke-color': ['case', HOLLOW, colors.ink, colors.surface],
        'circle-stroke-width': 1.4,
      },
    },
  ];
}

function labelLayers(colors: MapColors): LayerSpecification[] {
  return [
    {
      id: 'state-names',
      type: 'symbol',
      source: 'labels',
      filter: ['==', ['get', 'kind'], 'state'],
      layout: {
        'text-field': ['upcase', ['get', 'name']],
        'text-font': FONT,
        'text-size': 11,
        'text-letter-spacing': 0.22,
      },
      paint: { 'text-color': colors['elsewhere-label'] },
    },
    {
      id: 'city-names',
      type: 'symbol',
      source: 'labels',
      filter: ['==', ['get', 'kind'], 'city'],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': FONT,
        'text-size': 12,
        'text-padding': 6,
        'text-variable-anchor': ['bottom', 'top', 'left', 'right'],
        'text-radial-offset': 0.4,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        'text-color': colors.ink,
        'text-halo-color': colors.surface,
        'text-halo-width': 2.2,
      },
    },
  ];
}

function labelFeatures({ labels }: StateBoundaries) {
  return {
    type: 'FeatureCollection' as const,
    features: labels.map(({ longitude, latitude, ...properties }) => ({
      type: 'Feature' as const,
      properties,
      geometry: { type: 'Point' as const, coordinates: [longitude, latitude] },
    })),
  };
}
