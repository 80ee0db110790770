import { describe, expect, it } from 'vitest';
import { CELL_STATES } from '#lib/coverage/cell.ts';
import { drawStateMap, type StateMapFigure } from '#lib/reports/state-map.ts';
import type { CountyRow } from '#lib/view/county-row.ts';
import { countyRow } from '../../support/county-row.ts';
import { readSvg } from '../../support/read-svg.ts';
import { squareState } from '../../support/square-state.ts';

function draw(changes: Partial<StateMapFigure> = {}) {
  const figure = { ...squareState(), title: 'A map', rows: [], measure: 'state', note: null };
  return readSvg(drawStateMap({ ...figure, ...changes } as StateMapFigure));
}

/** The fill of each county, as drawn: paths in the figure with a known class. */
const FILLS = new Set<string>([
  ...CELL_STATES,
  'elsewhere',
  ...[1, 2, 3, 4, 5].map((n) => `scale-${n}`),
]);
const fills = (elements: ReturnType<typeof draw>) =>
  elements.flatMap(({ attributes }) => {
    const name = attributes['class'] ?? '';
    return FILLS.has(name) ? [name] : [];
  });

const row = (fips: string, changes: Partial<CountyRow> = {}) => countyRow({ fips, ...changes });

describe('drawStateMap', () => {
  it.each(CELL_STATES)('fills a county that is %s', (state) => {
    expect(fills(draw({ rows: [row('21001', { state }), row('21003')] }))).toEqual([state, 'gap']);
  });

  it('hatches a county of which there is no row: it is not colored, least of all as a gap', () => {
    expect(fills(draw({ rows: [row('21003', { state: 'covered' })] }))).toEqual([
      'not-assessed',
      'covered',
    ]);
    expect(fills(draw())).toEqual(['not-assessed', 'not-assessed']);
  });

  it.each([
    ['reach', 'scale-5', 'scale-1'],
    ['nearest', 'scale-4', 'scale-1'],
  ] as const)('shows %s in classes', (measure, first, second) => {
    const rows = [
      row('21001', { reach: 0.1, nearestMiles: 45 }),
      row('21003', { state: 'covered', reach: 0.95, nearestMiles: 1 }),
    ];
    expect(fills(draw({ measure, rows }))).toEqual([first, second]);
  });

  it.each(['reach', 'nearest'] as const)('hatches what is not known of %s', (measure) => {
    const unknown = { reach: null, nearestMiles: null };
    const rows = [
      row('21001', unknown),
      row('21003', { state: 'not-assessed', reach: null, nearestMiles: 3 }),
    ];
    expect(fills(draw({ measure, rows }))).toEqual(['not-assessed', 'not-assessed']);
  });

  it('draws its own state only, in its place on the paper', () => {
    const paths = draw().filter(({ attributes }) => attributes['class'] === 'not-assessed');
    const xs = paths.map(({ attributes }) =>
      Number(/^M([\d.]+),/.exec(attributes['d'] ?? '')?.[1]),
    );
    expect(xs).toHaveLength(2);
    // The western county stands to the left, and both within 900 units less the margins.
    expect(xs[0]).toBeGreaterThanOrEqual(12);
    expect(xs[0]).toBeLessThan(xs[1] ?? 0);
    expect(xs[1]).toBeLessThan(888);
  });

  it('is a picture with a title that names it, whatever the title is', () => {
    const elements = draw({ title: 'Peer & coaching </title><script>alert(1)</script>' });
    expect(elements[0]).toMatchObject({ name: 'svg', attributes: { role: 'img' } });
    expect(elements.find(({ name }) => name === 'title')?.text).toBe(
      'Peer & coaching </title><script>alert(1)</script>',
    );
    expect(elements.some(({ name }) => name === 'script')).toBe(false);
  });

  it('says what it must say of itself', () => {
    const notes = (elements: ReturnType<typeof draw>) =>
      elements.filter(({ attributes }) => attributes['class'] === 'note').map(({ text }) => text);
    expect(notes(draw({ note: 'Fictional <organizations>' }))).toEqual([
      'Fictional <organizations>',
    ]);
    expect(notes(draw())).toEqual([]);
  });

  it('has a pattern for each state that is told by one, and fetches nothing', () => {
    const elements = draw();
    const style = elements.find(({ name }) => name === 'style')?.text ?? '';
    const patterns = elements.filter(({ name }) => name === 'pattern');
    const used = [...style.matchAll(/url\(#(\w+)\)/g)].map(([, id]) => id);
    expect(used.sort()).toEqual(patterns.map(({ attributes }) => attributes['id']).sort());
    expect(style).not.toMatch(/url\((?!#)|@import/);
    for (const state of CELL_STATES) expect(style).toContain(`.${state}{fill:`);
  });
});
