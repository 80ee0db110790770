import { describe, expect, it } from 'vitest';
import type { MapColors } from '#lib/components/map/map-colors.ts';
import { fillLayer, mapStyle, SCALE_LAYER, TARGET_LAYER } from '#lib/components/map/map-style.ts';
import { CELL_STATES } from '#lib/coverage/cell.ts';
import { squareState } from '../../../support/square-state.ts';

/** Every token is a color of its own name. */
const colors = new Proxy({}, { get: (_, token) => String(token) }) as MapColors;
const style = mapStyle(squareState(), colors);
const layer = (id: string) => style.layers.find((one) => one.id === id);

describe('mapStyle', () => {
  it('fetches nothing: no tiles, no glyphs, no sprites', () => {
    expect(JSON.stringify(style)).not.toMatch(/https?:|glyphs|sprite|"tiles"|"url"/);
    expect(Object.values(style.sources).map(({ type }) => type)).toEqual(
      Object.keys(style.sources).map(() => 'geojson'),
    );
  });

  it('draws layers of sources that it has, each once', () => {
    const ids = style.layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const one of style.layers) {
      if ('source' in one) expect(Object.keys(style.sources)).toContain(one.source);
    }
  });

  it.each(CELL_STATES)('has a layer that fills a county that is %s, and none at first', (state) => {
    expect(layer(fillLayer(state))).toMatchObject({
      ...{ type: 'fill', source: 'counties', filter: ['==', ['get', 'fips'], ''] },
      paint:
        state === 'gap' || state === 'covered'
          ? { 'fill-color': state }
          : { 'fill-pattern': state },
    });
  });

  it('tells what is not assessed by a pattern, not by a color', () => {
    expect(layer(fillLayer('not-assessed'))).toMatchObject({
      paint: { 'fill-pattern': 'not-assessed' },
    });
  });

  it('finds with the pointer only counties of the state', () => {
    expect(layer(TARGET_LAYER)).toMatchObject({ filter: ['get', 'inState'] });
  });

  it('draws the lines of counties over their fills, and what is selected over those', () => {
    const order = style.layers.map(({ id }) => id);
    const places = [fillLayer('gap'), SCALE_LAYER, 'county-lines', 'own-line', 'selected', 'ring'];
    const found = places.map((id) => order.indexOf(id));
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(Math.min(...found)).toBeGreaterThan(0);
  });

  it('labels cities and the states around', () => {
    expect(style.sources['labels']).toMatchObject({
      data: {
        features: [
          {
            properties: { kind: 'city', name: 'Town', rank: 1 },
            geometry: { type: 'Point', coordinates: [-84, 37.5] },
          },
          { properties: { kind: 'state', name: 'Abroad', rank: 0 } },
        ],
      },
    });
  });
});
