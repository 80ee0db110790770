import { describe, expect, it } from 'vitest';
import { drawNationMap } from '#lib/reports/nation-map.ts';
import { countyRow } from '../../support/county-row.ts';

const COUNTIES = [
  { fips: '01001', d: 'M0,0l1,0 1,1z' },
  { fips: '01003', d: 'M5,5l1,0 1,1z' },
  { fips: '02016', d: 'M9,9l1,0 1,1z' },
];
const draw = (changes: Partial<Parameters<typeof drawNationMap>[0]> = {}) =>
  drawNationMap({
    title: 'Peers & partners',
    width: 10,
    height: 8,
    grid: 2.5,
    counties: COUNTIES,
    borders: 'M0,0l9,9',
    rows: [],
    measure: 'state',
    note: null,
    ...changes,
  });

/** The class of the path that a county is part of. */
const classOf = (svg: string, fips: string) => {
  const d = COUNTIES.find((county) => county.fips === fips)?.d ?? '';
  return /class="([^"]+)"/.exec(svg.slice(svg.lastIndexOf('<path', svg.indexOf(d))))?.[1];
};

describe('the map of the country', () => {
  it.each([
    ['gap', 'gap'],
    ['neighbor-dependent', 'n-fill'],
    ['partial', 'p-fill'],
    ['covered', 'covered'],
    ['not-assessed', 'unknown'],
  ] as const)('fills %s plainly, and hatches only what is not assessed', (state, name) => {
    const svg = draw({ rows: [countyRow({ fips: '01001', state })] });
    expect(classOf(svg, '01001')).toBe(name);
    expect(svg).not.toMatch(/url\(#[np]\)[^}]*}\s*<\/style>/);
  });

  it('draws a county without data as elsewhere: no state, and not hatched', () => {
    const svg = draw({ rows: [countyRow({ fips: '01001', state: 'gap' })] });
    expect(classOf(svg, '01003')).toBe('elsewhere');
  });

  it('draws counties of a class as one path', () => {
    const rows = ['01001', '02016'].map((fips) => countyRow({ fips, state: 'gap' }));
    expect(draw({ rows })).toContain('<path class="gap" d="M0,0l1,0 1,1zM9,9l1,0 1,1z"/>');
  });

  it('colors by the scale of a measure, and hatches what it does not know', () => {
    const rows = [
      countyRow({ fips: '01001', state: 'gap', reach: 0.1 }),
      countyRow({ fips: '01003', state: 'not-assessed', reach: null }),
    ];
    const svg = draw({ rows, measure: 'reach' });
    expect(classOf(svg, '01001')).toBe('scale-5');
    expect(classOf(svg, '01003')).toBe('unknown');
  });

  it('says what it is and what it must say of itself', () => {
    const svg = draw({ note: 'Fictional <all>' });
    expect(svg).toContain('<title>Peers &amp; partners</title>');
    expect(svg).toContain('Fictional &lt;all&gt;');
  });
});
