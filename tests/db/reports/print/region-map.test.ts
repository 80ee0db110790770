import { describe, expect, it } from 'vitest';
import { readDrawing } from '#lib/formats/report/drawing/read-drawing.ts';
import { PRINT_FRAME } from '#lib/reports/print/print-style.ts';
import { drawRegionMap, type RegionMap } from '#lib/reports/print/region-map.ts';
import { readSvg } from '../../../support/read-svg.ts';
import { servicePoint, smallFacts } from '../../../support/small-facts.ts';

function draw(changes: Partial<RegionMap> = {}) {
  const { maps, cells } = smallFacts();
  return drawRegionMap({
    ...{ id: 'map-one', title: 'Recovery Cafe', region: new Set(['21001', '21003']), cells },
    ...{ map: maps, points: maps.points['recovery-cafe'] ?? [], catchmentMiles: null },
    ...{ around: [], sourceLine: 'ROSC Atlas. Sources: a list.' },
    ...changes,
  });
}

const elements = (changes?: Partial<RegionMap>) => readSvg(draw(changes).svg);
const classes = (changes?: Partial<RegionMap>) =>
  elements(changes).flatMap(({ attributes }) => attributes['class'] ?? []);
/** Of the region's counties: they are drawn last. */
const fills = (changes?: Partial<RegionMap>) => {
  const drawn = classes(changes);
  const start = drawn.lastIndexOf('counties') + 1;
  return drawn.slice(start, drawn.indexOf('outline'));
};
const words = (svg: string) =>
  [...svg.matchAll(/<text class="[^"]*"[^>]*>([^<]*)</g)].map(([, text]) => text);

describe('drawRegionMap', () => {
  it('fills the counties of the region by their states, and others as elsewhere', () => {
    expect(fills()).toEqual(['gap', 'covered']);
    expect(classes()).toContain('elsewhere');
  });

  it('hatches a county of the region of which nothing is known', () => {
    expect(fills({ cells: [] })).toEqual(['not-assessed', 'not-assessed']);
  });

  it('shows the counties around with their own states, and counts the region alone', () => {
    const { cells } = smallFacts();
    const [west, east] = [cells.slice(0, 1), cells.slice(1)];
    const one = { region: new Set(['21001']), cells: west, around: east };
    const { svg, counties, legend } = draw(one);
    const [before, own] = svg.split('class="region"');
    expect(before).toMatch(/<g class="counties around"><path class="covered"/);
    expect(own).toMatch(/<g class="counties"><path class="gap"/);
    expect([...counties]).toEqual(['21001', '21003']);
    expect(legend.map(({ token, count }) => [token, count?.value ?? null])).toEqual([
      ['gap', 1],
      ['neighbor-dependent', 0],
      ['partial', 0],
      ['covered', 0],
      ['not-assessed', 0],
      ['service', null],
      ['around', null],
      ['blank', null],
    ]);
  });

  it('has the same flat frame for a part of a state, whatever its shape', () => {
    const frameOf = (changes: Partial<RegionMap>) =>
      Number(/<rect x="0" width="720" height="(\d+)"/.exec(draw(changes).svg)?.[1]);
    expect(frameOf({ region: new Set(['21001']) })).toBe(PRINT_FRAME.region);
    const { maps } = smallFacts();
    const map = { ...maps, center: { longitude: -84.5, latitude: 37.5 } };
    expect(frameOf({ map, region: new Set(['21001']), catchmentMiles: 30 })).toBe(
      PRINT_FRAME.county,
    );
  });

  it('has the nearest service in its frame, unless the region would be lost', () => {
    const drawn = (longitude: number) =>
      draw({ region: new Set(['21001']), points: [servicePoint(longitude, 37.5)] }).marks.services;
    expect(drawn(-81.5)).toHaveLength(1);
    expect(drawn(-60)).toEqual([]);
  });

  it('is complete in itself: title, legend with counts, scale, source line', () => {
    const { svg } = draw();
    expect(svg).toContain('<title>Recovery Cafe</title>');
    expect(svg).toMatch(
      />Gap 1<.*>Neighbor-dependent 0<.*>Covered 1<.*>Not assessed 0<.*>Service</,
    );
    expect(svg).toMatch(/>\d+ miles?</);
    expect(svg).toContain('>ROSC Atlas. Sources: a list.<');
  });

  it('keeps all words and the scale within its frame, and breaks a long source line', () => {
    const { svg, width, height } = draw({ sourceLine: 'A source with a long name. '.repeat(12) });
    const texts = readSvg(svg).filter(({ name }) => name === 'text');
    for (const { attributes } of texts) {
      expect(Number(attributes['y'])).toBeLessThan(height);
      expect(Number(attributes['x'])).toBeLessThan(width);
    }
    expect(
      words(svg).filter((text) => text?.startsWith('A source') || text?.includes('long name'))
        .length,
    ).toBeGreaterThan(2);
  });

  it('draws a ring around a single county', () => {
    const { maps } = smallFacts();
    const map = { ...maps, center: { longitude: -84.5, latitude: 37.5 } };
    expect(classes({ map, region: new Set(['21001']), catchmentMiles: 30 })).toContain('ring');
    expect(classes()).not.toContain('ring');
  });

  it('reads no name as markup', () => {
    const { svg } = draw({ title: '<b>&"$', sourceLine: '</text><script>' });
    expect(svg).toContain('&lt;b&gt;&amp;');
    expect(readDrawing(svg)).toBe(svg);
  });

  it('styles nothing but itself, where several stand in one page', () => {
    const [style = ''] = /<style>.*<\/style>/.exec(draw().svg) ?? [];
    const rules = style
      .replace(/<\/?style>/g, '')
      .split('}')
      .filter(Boolean);
    expect(rules.length).toBeGreaterThan(15);
    expect(rules.filter((rule) => !rule.startsWith('.print '))).toEqual([]);
  });
});
