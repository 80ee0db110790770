import { describe, expect, it } from 'vitest';
import { isSafeDrawing } from '#lib/formats/report/is-safe-drawing.ts';
import { stateLegend } from '#lib/reports/print/legend.ts';
import { drawRegionMap, type RegionMap } from '#lib/reports/print/region-map.ts';
import { readSvg } from '../../support/read-svg.ts';
import { smallFacts } from '../../support/small-facts.ts';

function draw(changes: Partial<RegionMap> = {}) {
  const { maps, cells } = smallFacts();
  return drawRegionMap({
    ...{ id: 'map-one', title: 'Recovery Cafe', region: new Set(['21001', '21003']), cells },
    ...{ map: maps, points: maps.points['recovery-cafe'] ?? [], catchmentMiles: null },
    ...{ legend: stateLegend(cells, 'Service'), sourceLine: 'ROSC Atlas. Sources: a list.' },
    ...changes,
  });
}

const elements = (changes?: Partial<RegionMap>) => readSvg(draw(changes).svg);
const classes = (changes?: Partial<RegionMap>) =>
  elements(changes).flatMap(({ attributes }) => attributes['class'] ?? []);
const words = (svg: string) =>
  [...svg.matchAll(/<text class="[^"]*"[^>]*>([^<]*)</g)].map(([, text]) => text);

describe('drawRegionMap', () => {
  it('fills the counties of the region by their states, and others as elsewhere', () => {
    const drawn = classes();
    const start = drawn.indexOf('counties') + 1;
    expect(drawn.slice(start, start + 3)).toEqual(['gap', 'covered', 'elsewhere']);
  });

  it('hatches a county of the region of which nothing is known', () => {
    const drawn = classes({ cells: [] });
    expect(drawn[drawn.indexOf('counties') + 1]).toBe('not-assessed');
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
    expect(isSafeDrawing(svg)).toBe(true);
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
