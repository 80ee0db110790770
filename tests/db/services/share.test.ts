import { describe, expect, it } from 'vitest';
import { InputError } from '#lib/domain/issue.ts';
import { findState, type State } from '#lib/domain/state.ts';
import { frameFigure } from '#lib/reports/share/frame-figure.ts';
import type { ShareFigure } from '#lib/reports/share/share-figure.ts';
import { getShareCounty } from '#lib/server/services/share/share-county.ts';
import { getShareGaps } from '#lib/server/services/share/share-gaps.ts';
import { getShareMap } from '#lib/server/services/share/share-map.ts';
import { getShareNetwork } from '#lib/server/services/share/share-network.ts';
import { readNetworkView } from '#lib/view/network-view.ts';
import { readView } from '#lib/view/view-state.ts';
import { readSvg } from '../../support/read-svg.ts';
import { FAYETTE, PERRY, useSmallAtlas } from '../../support/small-atlas.ts';

const small = useSmallAtlas();
const KY = findState('KY') as State;
const view = (query: string) => readView(new URLSearchParams(query));
const map = (query: string) => getShareMap(small.atlas, KY, view(query));
const county = (query: string) => getShareCounty(small.atlas, view(query));

/** Words of the document, and its elements by class. */
function read(figure: ShareFigure) {
  const elements = readSvg(frameFigure(figure, 'auto'));
  const words = elements.filter(({ name }) => name === 'text').map(({ text }) => text);
  const count = (name: string) =>
    elements.filter((one) => one.name === 'path' && one.attributes['class'] === name).length;
  return { elements, text: words.join(' '), count };
}

describe('a shared map', () => {
  it('fills counties by state, and its legend counts them', async () => {
    const figure = await map('support=recovery-cafe');
    const { words } = figure;
    expect(words.title).toBe('Recovery Cafe, Kentucky');
    expect(words.headline).toContain('1 of 120 counties has no Recovery Cafe');
    expect(words.legend.map(({ token, count }) => [token, count])).toEqual([
      ...[
        ['gap', 1],
        ['neighbor-dependent', 0],
        ['partial', 0],
        ['covered', 1],
        ['not-assessed', 118],
      ],
      ['service', null],
    ]);
    const { count } = read(figure);
    expect([count('gap'), count('covered'), count('not-assessed')]).toEqual([1, 1, 118]);
    expect(words.alt).toContain('Gap: 1 county. Covered: 1 county. Not assessed: 118 counties.');
  });

  it('says its title, finding, legend, version, date and sources within the file', async () => {
    const { text, elements } = read(await map('support=recovery-cafe'));
    for (const said of ['Recovery Cafe, Kentucky', 'Gap 1', 'Not assessed 118', 'data version 1'])
      expect(text).toContain(said);
    expect(text).toContain('Census & more');
    expect(elements.find(({ name }) => name === 'title')?.text).toBe('Recovery Cafe, Kentucky');
    expect(elements.find(({ name }) => name === 'desc')?.text).toContain('Map by county');
  });

  it('says of fictional organizations that they are', async () => {
    small.db.$client.prepare("update sources set demonstration = 1 where id = 'list'").run();
    expect(read(await map('support=recovery-cafe')).text).toContain('organizations are fictional');
  });

  it('shows a measure with the classes of its page', async () => {
    const { words } = await map('support=recovery-cafe&measure=reach');
    expect(words.title).toContain('residents in reach');
    const counts = new Map(words.legend.map(({ token, count }) => [token, count]));
    expect(counts.get('scale-5')).toBe(1);
    expect(counts.get('scale-1')).toBe(1);
    expect(counts.get('not-assessed')).toBe(118);
  });

  it('is of the region in the link, whose name is words and no markup', async () => {
    const name = '<b>&"River"</b>';
    const region = encodeURIComponent(`${name}:${PERRY}.${FAYETTE}`);
    const figure = await map(`support=recovery-cafe&counties=region&region=${region}`);
    expect(figure.words.headline).toContain('1 of 2 counties');
    expect(figure.words.table.rows.map(({ head }) => head).sort()).toEqual([
      ...['Fayette County', 'Perry County'],
    ]);
    const { text, elements } = read(figure);
    expect(text).toContain(name);
    expect(elements.some((one) => one.name === 'b')).toBe(false);
  });

  it('never has 0 for what is not known', async () => {
    const { words } = await map('support=recovery-cafe');
    const row = words.table.rows.find(({ state }) => state === 'not-assessed');
    expect(row?.cells).toEqual(['not known', 'not known', 'not known']);
  });

  it.each(['support=coffee', 'yardstick=none'])('of %s does not exist', async (query) => {
    await expect(map(query)).rejects.toThrow(InputError);
  });
});

describe('shared gaps', () => {
  const gaps = (query: string) => getShareGaps(small.atlas, KY, view(query));

  it('are those of a support, the most residents first', async () => {
    const { words } = await gaps('support=recovery-cafe');
    expect(words.title).toBe('Recovery Cafe: gaps in Kentucky');
    expect(words.headline).toBe('1 county of 120 has no Recovery Cafe in reach of most residents.');
    expect(words.table.rows).toMatchObject([
      { head: 'Perry County', state: 'gap', cells: ['400', '65 mi'] },
    ]);
  });

  it('are those of all supports where a list is asked for', async () => {
    const { words } = await gaps('support=recovery-cafe&view=list');
    expect(words.title).toBe('Gaps in recovery support, Kentucky');
    expect(words.table.rows.map(({ head }) => head)).toContain('Perry County: Recovery Cafe');
    expect(words.table.columns).toHaveLength(4);
  });
});

describe('a shared county', () => {
  it('says of each dimension what is covered, and of each support its state', async () => {
    const { words, draw } = await county(`county=${PERRY}`);
    expect(words.title).toBe('Perry County, Kentucky: recovery supports');
    expect(words.alt).toMatch(/Health: not assessed\..* Community: 0 of \d+ covered\./);
    const cafe = words.table.rows.find(({ id }) => id === 'recovery-cafe');
    expect(cafe).toMatchObject({ state: 'gap', cells: ['Community', expect.any(String)] });
    const total = words.legend.reduce((sum, { count }) => sum + (count ?? 0), 0);
    expect(total).toBe(words.table.rows.length);
    expect(draw({ width: 380, height: 300 }, 'light').svg).toContain('not assessed');
  });

  it.each(['', 'county=99999', 'county=x'])('of "%s" does not exist', async (query) => {
    await expect(county(query)).rejects.toThrow(InputError);
  });
});

it('a shared network is a picture with the legend of its marks, and a table of names', async () => {
  const own = readNetworkView(new URLSearchParams());
  const figure = await getShareNetwork(small.atlas, KY, view(''), own);
  expect(figure.words.legend.map(({ label }) => label)).toEqual([
    ...['Health', 'Home', 'Purpose', 'Community', 'Entry door', 'Said by both', 'By one side'],
  ]);
  expect(figure.words.table.rows.map(({ head }) => head)).toContain('Harbor <b>& Co</b>');
  expect(read(figure).elements.some(({ name }) => name === 'b')).toBe(false);
});
