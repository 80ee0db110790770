import { describe, expect, it } from 'vitest';
import { CELL_STATES } from '#lib/coverage/cell.ts';
import { InputError } from '#lib/domain/issue.ts';
import { findState, type State } from '#lib/domain/state.ts';
import { getBoundaries } from '#lib/server/services/boundaries.ts';
import {
  getLocatorFigure,
  getMapFigure,
  getVicinityFigure,
} from '#lib/server/services/map-figure.ts';
import { getServicePoints } from '#lib/server/services/service-points.ts';
import { FAYETTE, PERRY, useSmallAtlas } from '../../support/small-atlas.ts';
import { readSvg } from '../../support/read-svg.ts';

const small = useSmallAtlas();
const stateOf = (code: string) => findState(code) as State;

async function drawn(figure: Promise<string>) {
  const elements = readSvg(await figure);
  const classes = elements.map(({ attributes }) => attributes['class'] ?? '');
  const title = elements.find(({ name }) => name === 'title')?.text;
  return { elements, title, count: (name: string) => classes.filter((one) => one === name).length };
}

describe('the map as a picture', () => {
  it('fills each county by its state, and hatches those that are not assessed', async () => {
    const { title, count } = await drawn(getMapFigure(small.atlas, 'KY', 'recovery-cafe', 'state'));
    expect(title).toBe('Recovery Cafe, Kentucky');
    expect(CELL_STATES.map(count)).toEqual([1, 0, 0, 1, 118]);
  });

  it('shows classes where they are known', async () => {
    const reach = await drawn(getMapFigure(small.atlas, 'KY', 'recovery-cafe', 'reach'));
    expect(['scale-5', 'scale-1', 'not-assessed'].map(reach.count)).toEqual([1, 1, 118]);
    // Perry at 65 miles. Bell has a distance too, but is not assessed.
    const nearest = await drawn(getMapFigure(small.atlas, 'KY', 'recovery-cafe', 'nearest'));
    expect(['scale-5', 'not-assessed'].map(nearest.count)).toEqual([1, 118]);
  });

  it('says of fictional organizations that they are', async () => {
    small.db.$client.prepare("update sources set demonstration = 1 where id = 'list'").run();
    const { elements } = await drawn(getMapFigure(small.atlas, 'KY', 'recovery-cafe', 'state'));
    expect(elements.filter(({ name }) => name === 'text').map(({ text }) => text)).toEqual([
      expect.stringMatching(/fictional/i),
    ]);
  });

  it.each([
    ['ZZ', 'recovery-cafe'],
    [null, 'recovery-cafe'],
    ['KY', 'recovery-coffee'],
    ['KY', null],
  ])('of %s, %s does not exist', async (state, support) => {
    await expect(getMapFigure(small.atlas, state, support, 'state')).rejects.toThrow(InputError);
  });
});

describe('the surroundings of a county as a picture', () => {
  it('show its catchment, its services and the way to the nearest', async () => {
    const { title, count } = await drawn(getVicinityFigure(small.atlas, PERRY, 'recovery-cafe'));
    expect(title).toBe('Recovery Cafe around Perry County');
    expect(['ring', 'way', 'own', 'gap'].map(count)).toEqual([1, 1, 1, 1]);
    expect(count('not-assessed')).toBe(118);
  });

  it('have no ring where the county is not classified', async () => {
    const { count } = await drawn(getVicinityFigure(small.atlas, '21001', 'recovery-cafe'));
    expect(count('ring')).toBe(0);
  });

  it.each([
    ['99999', 'recovery-cafe'],
    [PERRY, 'recovery-coffee'],
    [PERRY, null],
  ])('of %s for %s do not exist', async (county, support) => {
    await expect(getVicinityFigure(small.atlas, county, support)).rejects.toThrow(InputError);
  });
});

describe('where a county lies', () => {
  it('is marked once', async () => {
    const { title, count } = await drawn(getLocatorFigure(small.atlas, PERRY));
    expect(title).toBe('Perry County');
    expect([count('elsewhere'), count('pin')]).toEqual([120, 1]);
  });

  it('is nowhere for a county that does not exist', async () => {
    await expect(getLocatorFigure(small.atlas, '99999')).rejects.toThrow(InputError);
  });
});

describe('the services on the map', () => {
  it('are those that have a place of their own and can be visited', async () => {
    const { features } = await getServicePoints(small.atlas, 'recovery-cafe', stateOf('KY'));
    expect(features.map(({ properties }) => properties)).toEqual([
      {
        id: 's-cafe',
        organization: 'Harbor <b>& Co</b>',
        city: 'Lexington',
        approximate: false,
        unknown: false,
      },
    ]);
  });

  it('are marked where their place is approximate', async () => {
    const { features } = await getServicePoints(small.atlas, 'community-garden', null);
    expect(features).toMatchObject([{ properties: { approximate: true, city: 'Hazard' } }]);
  });

  it('of a group are those of its types', async () => {
    const { features } = await getServicePoints(small.atlas, 'recovery-community', null);
    expect(features.map(({ properties }) => properties.id)).toEqual(['s-cafe']);
  });

  it('are left out of the map of a state far away', async () => {
    expect((await getServicePoints(small.atlas, 'recovery-cafe', stateOf('WA'))).features).toEqual(
      [],
    );
    expect((await getServicePoints(small.atlas, 'recovery-cafe', null)).features).toHaveLength(1);
  });

  it('of a support that does not exist are an error', async () => {
    await expect(getServicePoints(small.atlas, '', null)).rejects.toThrow(InputError);
  });
});

describe('the boundaries', () => {
  it.each([
    ['KY', 120],
    ['DE', 3],
    ['DC', 1],
    ['AK', 29],
    ['HI', 5],
  ])('of %s hold its %d counties, each with a middle in the box', (code, counties) => {
    const { boundaries, middles } = getBoundaries(stateOf(code));
    const inside = boundaries.counties.features.filter(({ properties }) => properties.inState);
    expect([inside.length, middles.length]).toEqual([counties, counties]);
    const [west, south, east, north] = boundaries.box;
    expect(east - west).toBeLessThan(80);
    for (const { latitude } of middles) {
      expect(latitude > south && latitude < north).toBe(true);
    }
    expect(west).toBeLessThan(east);
  });

  it('of Alaska put the middles of its far islands where they are drawn', () => {
    const { boundaries, middles } = getBoundaries(stateOf('AK'));
    const [west, , east] = boundaries.box;
    const outside = middles.filter(({ longitude }) => longitude < west || longitude > east);
    expect(outside).toEqual([]);
  });

  it('name the neighbors and the cities of Kentucky', () => {
    const { boundaries } = getBoundaries(stateOf('KY'));
    const names = boundaries.labels.map(({ name }) => name);
    for (const name of ['Tennessee', 'Ohio', 'Indiana', 'Louisville'])
      expect(names).toContain(name);
    expect(names).not.toContain('Kentucky');
  });
});

describe('the county of the cafe', () => {
  it('draws its service in the middle of things', async () => {
    const { count } = await drawn(getVicinityFigure(small.atlas, FAYETTE, 'recovery-cafe'));
    expect(count('service')).toBe(1);
  });
});
