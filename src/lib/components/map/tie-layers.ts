import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { tieWidth } from '#lib/view/mark-shapes.ts';
import type { MapColors } from './map-colors.ts';

/** Source of what `tieFeatures` makes. */
export const TIE_SOURCE = 'ties';

const isKind = (kind: string): ExpressionSpecification => ['==', ['get', 'kind'], kind];
const HANDS_ON: ExpressionSpecification = ['get', 'handsOn'];

/** Width of a line by the strength of its tie, as in the picture of the network. */
const widthPlus = (more: number): ExpressionSpecification =>
  [
    'match',
    ['get', 'strength'],
    ...[1, 2, 3].flatMap((strength) => [strength, tieWidth(strength) + more]),
    tieWidth(4) + more,
  ] as unknown as ExpressionSpecification;

/** Ties above the counties' colors: a halo holds them off; dashes are said by one side alone. */
export function tieLayers(colors: MapColors): LayerSpecification[] {
  const color: ExpressionSpecification = ['case', HANDS_ON, colors.accent, colors.ink];
  const line = (id: string, confirmed: boolean): LayerSpecification => ({
    id,
    type: 'line',
    source: TIE_SOURCE,
    filter: ['all', isKind('tie'), ['==', ['get', 'confirmed'], confirmed]],
    paint: {
      'line-color': color,
      'line-width': widthPlus(0.8),
      ...(!confirmed && { 'line-dasharray': [2, 1.5] }),
    },
  });
  return [
    {
      id: 'ties-halo',
      type: 'line',
      source: TIE_SOURCE,
      filter: isKind('tie'),
      paint: { 'line-color': colors.surface, 'line-width': widthPlus(4) },
    },
    line('ties-one-side', false),
    line('ties-both', true),
    {
      id: 'tie-ends',
      type: 'circle',
      source: TIE_SOURCE,
      filter: isKind('partner'),
      paint: {
        'circle-radius': 5,
        'circle-color': ['case', HANDS_ON, colors.accent, colors.surface],
        'circle-stroke-color': ['case', HANDS_ON, colors.surface, colors.ink],
        'circle-stroke-width': 1.75,
      },
    },
    {
      id: 'tie-start',
      type: 'circle',
      source: TIE_SOURCE,
      filter: isKind('chosen'),
      paint: {
        'circle-radius': 6,
        'circle-color': colors.surface,
        'circle-stroke-color': colors.accent,
        'circle-stroke-width': 3.5,
      },
    },
  ];
}

/** Names of both ends: the chosen one's first, then by strength; what has no room is in the list. */
export function tieNames(colors: MapColors, font: string[]): LayerSpecification {
  return {
    id: 'tie-names',
    type: 'symbol',
    source: TIE_SOURCE,
    filter: ['!', isKind('tie')],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': font,
      'text-size': ['case', isKind('chosen'), 14, 12],
      'text-padding': 3,
      'text-max-width': 12,
      'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
      'text-radial-offset': 0.8,
      'text-justify': 'auto',
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'text-color': colors.ink,
      'text-halo-color': colors.surface,
      'text-halo-width': 2.2,
    },
  };
}
