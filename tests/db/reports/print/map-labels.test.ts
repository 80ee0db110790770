import { describe, expect, it } from 'vitest';
import type { MapFacts } from '#lib/reports/facts.ts';
import { isWholeStates } from '#lib/reports/print/is-whole-states.ts';
import { mapInFrame } from '#lib/reports/print/map-in-frame.ts';
import { placeMapLabels } from '#lib/reports/print/map-labels.ts';
import { PRINT_FRAME } from '#lib/reports/print/print-style.ts';
import { realMap } from '../../../support/real-map.ts';

const inState = (map: MapFacts): string[] =>
  map.counties.features
    .filter(({ properties }) => properties.inState)
    .map((one) => one.properties.fips);

function labelsOf(map: MapFacts, codes: readonly string[]) {
  const region = new Set(codes);
  const points = map.points['any'] ?? [];
  const placed = mapInFrame({ map, region, points, catchmentMiles: null }, PRINT_FRAME);
  return { labels: placeMapLabels({ map, region }, placed, 3), placed };
}

const kentucky = realMap('KY', 80);

/** Regions of real counties: of one to thirty that lie together by their codes' order, and the state. */
const REGIONS: [string, string[]][] = [
  ...[1, 2, 3, 4, 6, 9, 14, 20, 30].flatMap((size, i): [string, string[]][] =>
    [0, 17, 41, 83].map((start) => {
      const codes = inState(kentucky).slice(start + i, start + i + size);
      return [`${size} counties from ${codes[0] ?? ''}`, codes];
    }),
  ),
  ['all of them', inState(kentucky)],
];

describe.each(REGIONS)('the names of a map of Kentucky: %s', (_, codes) => {
  const { labels, placed } = labelsOf(kentucky, codes);

  it('overlap nowhere, each compared with each', () => {
    const overlaps = labels.flatMap((a, i) =>
      labels
        .slice(i + 1)
        .filter(
          (b) =>
            a.box.left < b.box.right &&
            b.box.left < a.box.right &&
            a.box.top < b.box.bottom &&
            b.box.top < a.box.bottom,
        )
        .map((b) => `${a.text} and ${b.text}`),
    );
    expect(overlaps).toEqual([]);
    expect(labels.length).toBeGreaterThan(2);
  });

  it('are cut by no edge, and lie over no scale', () => {
    for (const { text, box } of labels) {
      expect(box.left, text).toBeGreaterThanOrEqual(4);
      expect(box.top, text).toBeGreaterThanOrEqual(4);
      expect(box.right, text).toBeLessThanOrEqual(placed.width - 4);
      expect(box.bottom, text).toBeLessThanOrEqual(placed.height - 4);
      const overScale = box.left < placed.width / 5 + 60 && box.bottom > placed.height - 18;
      expect(overScale, text).toBe(false);
    }
  });

  it('cross no line to another name, and those that only give bearings cover no service', () => {
    const inBox = (box: (typeof labels)[number]['box'], x: number, y: number) =>
      x > box.left && x < box.right && y > box.top && y < box.bottom;
    for (const { leader, text } of labels.filter((one) => one.leader !== null)) {
      if (!leader) continue;
      const [from, to] = [leader.from, leader.to];
      for (let share = 0; share <= 1; share += 0.02) {
        const [x, y] = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
        const crossed = labels.filter((one) => one.text !== text && inBox(one.box, x, y));
        expect(crossed.map((one) => one.text)).toEqual([]);
      }
    }
    for (const { box, text } of labels.filter(({ quiet }) => quiet))
      expect(placed.points.filter(({ x, y }) => inBox(box, x, y)).length, text).toBe(0);
  });
});

describe('placeMapLabels', () => {
  it('names every large city of a state, however many services stand in them', () => {
    for (const [code, services] of [
      ['KY', 30],
      ['KY', 400],
      ['TX', 800],
    ] as const) {
      const map = realMap(code, services);
      expect(isWholeStates(map, new Set(inState(map)))).toBe(true);
      const { labels } = labelsOf(map, inState(map));
      const cities = map.labels.filter(({ kind }) => kind === 'city').map(({ name }) => name);
      const named = new Set(labels.map(({ text }) => text));
      expect(cities.length, code).toBeGreaterThan(5);
      expect(
        cities.filter((name) => !named.has(name)),
        code,
      ).toEqual([]);
    }
  });

  it('names all counties of a small region, and the states beside it', () => {
    // Three in the mountains; four in the far west, beside Illinois and Tennessee.
    const mountains = labelsOf(kentucky, ['21119', '21131', '21193']).labels;
    expect(mountains.filter(({ kind }) => kind === 'own').map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Knott', 'Leslie', 'Perry']),
    );
    const west = labelsOf(kentucky, ['21035', '21083', '21145', '21157']).labels;
    const texts = west.map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining([
        'Calloway',
        'Graves',
        'McCracken',
        'Marshall',
        'ILLINOIS',
        'TENNESSEE',
      ]),
    );
  });
});
