import type { Feature, FeatureCollection } from 'geojson';
import type { MapTies } from '#lib/view/map-ties.ts';
import { tieArc } from '#lib/view/tie-arc.ts';

/** The ties of the chosen organization as lines, and both their ends as points; empty for null. */
export function tieFeatures(chosen: MapTies | null): FeatureCollection {
  const features: Feature[] = [];
  for (const { name, line, strength, confirmed, handsOn } of chosen?.ties ?? []) {
    if (!line) continue;
    features.push(
      {
        type: 'Feature',
        properties: { kind: 'tie', strength, confirmed, handsOn },
        geometry: {
          type: 'LineString',
          coordinates: tieArc(line.from, line.to),
        },
      },
      {
        type: 'Feature',
        properties: { kind: 'partner', name, rank: 4 - strength, handsOn },
        geometry: {
          type: 'Point',
          coordinates: [line.to.longitude, line.to.latitude],
        },
      },
    );
  }
  chosen?.places.forEach(({ longitude, latitude }, at) => {
    // Of several places the first one has the name: written at each it would crowd out its partners'.
    const name = at === 0 ? chosen.name : '';
    features.push({
      type: 'Feature',
      properties: { kind: 'chosen', name, rank: -1 },
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
    });
  });
  return { type: 'FeatureCollection', features };
}
