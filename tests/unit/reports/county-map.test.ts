import { describe, expect, it } from 'vitest';
import { drawCountyMap, type CountyMapFigure } from '#lib/reports/county-map.ts';
import { drawLocatorMap } from '#lib/reports/locator-map.ts';
import { countyRow } from '../../support/county-row.ts';
import { readSvg } from '../../support/read-svg.ts';
import { squareState } from '../../support/square-state.ts';

function draw(changes: Partial<CountyMapFigure> = {}) {
  const { counties, borders } = squareState();
  return readSvg(
    drawCountyMap({
      ...{ title: 'Around West', fips: '21001', counties, borders },
      rows: [countyRow({ fips: '21001' }), countyRow({ fips: '21003', state: 'covered' })],
      ...{ center: { longitude: -84.5, latitude: 37.5 }, catchmentMiles: 30 },
      ...{ nearest: null, services: [], note: null },
      ...changes,
    }),
  );
}

const classes = (elements: ReturnType<typeof draw>) =>
  elements.flatMap(({ attributes }) => attributes['class'] ?? []);
const ofClass = (elements: ReturnType<typeof draw>, name: string) =>
  elements.filter(({ attributes }) => attributes['class'] === name);

describe('drawCountyMap', () => {
  it('fills the counties of the state by their states, and others as elsewhere', () => {
    const [, first, second, third] = classes(draw()).slice(classes(draw()).indexOf('counties'));
    expect([first, second, third]).toEqual(['gap', 'covered', 'elsewhere']);
  });

  it('hatches a county of the state of which there is no row', () => {
    const drawn = classes(draw({ rows: [] }));
    const start = drawn.indexOf('counties') + 1;
    expect(drawn.slice(start, start + 3)).toEqual(['not-assessed', 'not-assessed', 'elsewhere']);
  });

  it('draws the ring of the catchment, and none where there is no catchment', () => {
    expect(ofClass(draw(), 'ring')).toHaveLength(1);
    expect(ofClass(draw({ catchmentMiles: null }), 'ring')).toHaveLength(0);
  });

  it('draws the way to the nearest service from the middle, and none where its place is not told', () => {
    expect(ofClass(draw(), 'way')).toHaveLength(0);
    const [way] = ofClass(draw({ nearest: { longitude: -84.5, latitude: 37.9 } }), 'way');
    // Due north of the middle: the same x, a smaller y.
    const [, x1, y1, x2, y2] = /^M([\d.]+),([\d.]+)L([\d.]+),([\d.]+)$/
      .exec(way?.attributes['d'] ?? '')
      ?.map(Number) ?? [0];
    expect(x2).toBe(x1);
    expect(y2).toBeLessThan(y1 ?? 0);
  });

  it('draws the services that lie in the picture, and no others', () => {
    const services = [
      { longitude: -84.5, latitude: 37.5 },
      { longitude: -70, latitude: 42 },
    ];
    const circles = ofClass(draw({ services }), 'service');
    expect(circles).toHaveLength(1);
    // The middle of the county is the middle of the ring, and so of the picture: 620 by 430.
    const [cx, cy] = ['cx', 'cy'].map((name) => Number(circles[0]?.attributes[name]));
    expect(cx).toBeCloseTo(310, 0);
    expect(Math.abs((cy ?? 0) - 215)).toBeLessThan(2);
  });

  it('keeps names and titles text', () => {
    const { counties, borders } = squareState(['<i>W</i>', 'A & B']);
    const elements = draw({
      ...{ counties, borders, title: '"West" & <East>', note: 'a < b' },
      catchmentMiles: 80,
    });
    const texts = elements.filter(({ name }) => name === 'text').map(({ text }) => text);
    expect(texts).toEqual(['<i>W</i>', 'A & B', 'a < b']);
    expect(elements.find(({ name }) => name === 'title')?.text).toBe('"West" & <East>');
    expect(elements.some(({ name }) => name === 'i')).toBe(false);
  });

  it('draws a county that is in no boundaries without marking one', () => {
    expect(ofClass(draw({ fips: '99999' }), 'own')).toHaveLength(0);
    expect(ofClass(draw(), 'own')).toHaveLength(1);
  });
});

describe('drawLocatorMap', () => {
  const locate = (fips: string) => readSvg(drawLocatorMap('West & East', fips, squareState(), -84));

  it('marks one county of its state', () => {
    const elements = locate('21003');
    expect(ofClass(elements, 'elsewhere')).toHaveLength(2);
    expect(ofClass(elements, 'pin')).toHaveLength(1);
    expect(elements.find(({ name }) => name === 'title')?.text).toBe('West & East');
  });

  it('marks none that lies elsewhere', () => {
    expect(ofClass(locate('54001'), 'pin')).toHaveLength(0);
  });
});
