import { describe, expect, it } from 'vitest';
import { NATION_HEIGHT, NATION_WIDTH } from '#lib/server/services/national/nation-projection.ts';
import { nationShapes, type NationShape } from '#lib/server/services/national/nation-shapes.ts';
import { GRID } from '#lib/server/services/national/thin-line.ts';

/** All points of a path of absolute starts and relative steps, in pixels. */
function pointsOf(d: string): [number, number][] {
  return d.split('M').flatMap((part) => {
    const numbers = [...part.matchAll(/-?\d+/g)].map(Number);
    let [x, y] = [0, 0];
    return Array.from({ length: numbers.length / 2 }, (_, i): [number, number] => {
      x += numbers[2 * i] as number;
      y += numbers[2 * i + 1] as number;
      return [x / GRID, y / GRID];
    });
  });
}

function boxOf({ d }: NationShape) {
  const points = pointsOf(d);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const;
}

const { counties, states, borders } = nationShapes();
const state = (fips: string) => states.find((one) => one.fips === fips) as NationShape;

describe('the map of the country', () => {
  it('has every county of the states, the District of Columbia and Puerto Rico', () => {
    expect(counties).toHaveLength(3220);
    expect(states).toHaveLength(52);
    expect(counties.every(({ d }) => /^M-?\d/.test(d) && d.endsWith('z'))).toBe(true);
    expect(borders.length).toBeGreaterThan(10_000);
  });

  it('lies within its frame, all of it', () => {
    for (const shape of states) {
      const [left, top, right, bottom] = boxOf(shape);
      expect([left >= 0, top >= 0, right <= NATION_WIDTH, bottom <= NATION_HEIGHT], shape.fips) //
        .toEqual([true, true, true, true]);
    }
  });

  it('draws Alaska in one piece across the antimeridian: the Aleutians trail to the southwest', () => {
    const [left, , right] = boxOf(state('02'));
    expect(right - left).toBeLessThan(216);
    const aleutiansWest = counties.find(({ fips }) => fips === '02016') as NationShape;
    const juneau = counties.find(({ fips }) => fips === '02110') as NationShape;
    expect(aleutiansWest.middle[0]).toBeLessThan(juneau.middle[0]);
    const [west, , east] = boxOf(aleutiansWest);
    expect(east - west).toBeLessThan(120);
  });

  it.each([
    ['Washington is northwest of Florida', '53', '12'],
    ['California is west of Kentucky', '06', '21'],
    ['Kentucky is west of Maine', '21', '23'],
    ['Hawaii stands west of Puerto Rico', '15', '72'],
  ])('%s', (_, west, east) => {
    expect(state(west).middle[0]).toBeLessThan(state(east).middle[0]);
  });

  it('puts a name where the land is: Florida’s on the peninsula, not in the Gulf', () => {
    const [left, , right] = boxOf(state('12'));
    expect(state('12').middle[0]).toBeGreaterThan(left + (right - left) / 2);
  });

  it('keeps neighbors together: Kentucky and Tennessee share most points of their border', () => {
    const key = ([x, y]: [number, number]) => `${x} ${y}`;
    const kentucky = new Set(pointsOf(state('21').d).map(key));
    const shared = pointsOf(state('47').d).filter((point) => kentucky.has(key(point)));
    expect(shared.length).toBeGreaterThan(20);
  });
});
