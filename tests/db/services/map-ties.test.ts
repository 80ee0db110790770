import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { findState, type State } from '#lib/domain/state.ts';
import * as table from '#lib/server/db/schema.ts';
import { getMapFigure } from '#lib/server/services/map-figure.ts';
import { getMapTies } from '#lib/server/services/network/map-ties.ts';
import { addTies, tieRow } from '../../support/network/network-atlas.ts';
import { atNorth, SECRET, useSmallAtlas } from '../../support/small-atlas.ts';

const KENTUCKY = findState('KY') as State;

describe('getMapTies', () => {
  const small = useSmallAtlas();

  beforeEach(() => {
    addTies(
      small.db,
      ['court', 'shelter', 'far'],
      [
        tieRow('harbor', 'court', { strength: 3, direction: 'from-to' }),
        tieRow('harbor', 'court', { kind: 'data-sharing', strength: 1, confirmed: false }),
        tieRow('far', 'harbor', { kind: 'joint-funding', strength: 4, confirmed: false }),
        tieRow('harbor', 'haven', { strength: 1 }),
        tieRow('harbor', 'shelter', { visibility: 'coalition', strength: 4 }),
        tieRow('shelter', 'harbor', { until: '2020-01-01', kind: 'co-location' }),
      ],
    );
    const place = { sourceId: 'list', state: 'KY', precision: 'exact' as const };
    small.db
      .insert(table.locations)
      .values([
        { ...place, id: 'court', organizationId: 'court', city: 'Berea', ...atNorth(90) },
        { ...place, id: 'far', organizationId: 'far', city: 'Faraway', ...atNorth(900) },
      ])
      .run();
  });

  it('draws a line between the two nearest places, and says where the others are', async () => {
    const ties = await getMapTies(small.atlas, KENTUCKY, 'harbor');
    // Harbor is at miles 5 and 105; the court at 90 is nearer to the second.
    expect(ties?.ties).toEqual([
      {
        ...{ other: 'far', name: 'Org far', relation: 'is funded jointly with', strength: 4 },
        ...{ confirmed: false, handsOn: false, where: 'Faraway', line: null },
      },
      {
        ...{ other: 'court', name: 'Org court', strength: 3, confirmed: true, handsOn: true },
        ...{ relation: 'shares data with, refers to', where: 'Berea' },
        line: { from: atNorth(105), to: atNorth(90) },
      },
      {
        // Who only knows of the other hands nobody on.
        ...{ other: 'haven', name: 'Safe Haven', relation: 'refers to and from', strength: 1 },
        ...{ confirmed: true, handsOn: false, line: null },
        where: 'Perry County, place confidential',
      },
    ]);
    expect(ties?.sentence).toBe('It works with 3 organizations; 1 of them is on this map.');
    expect(JSON.stringify(ties)).not.toContain(String(SECRET.latitude));
  });

  it('tells of nobody whose only tie is hidden or has ended', async () => {
    const ties = await getMapTies(small.atlas, KENTUCKY, 'shelter');
    expect(ties).toMatchObject({ ties: [], sentence: 'No working tie of it is known by name.' });
  });

  it('says so where the chosen one itself is not on the map', async () => {
    const ties = await getMapTies(small.atlas, KENTUCKY, 'haven');
    expect(ties).toMatchObject({ places: [], ties: [{ name: 'Harbor <b>& Co</b>', line: null }] });
    expect(ties?.sentence).toContain('It has no place on this map itself');
    expect(await getMapTies(small.atlas, KENTUCKY, 'nobody')).toBeNull();
  });

  it('is drawn in the picture that stands for the map, and names nobody who is hidden', async () => {
    const draw = (organization: string | null) =>
      getMapFigure(small.atlas, 'KY', 'recovery-cafe', 'state', undefined, organization);
    const svg = await draw('harbor');
    expect(svg.match(/class="tie hands-on"/g)).toHaveLength(1);
    expect(svg).toContain('>Org court</text>');
    expect(svg).not.toContain('Org shelter');
    expect(await draw(null)).not.toMatch(/class="tie/);
    small.db.delete(table.partnerships).where(eq(table.partnerships.fromId, 'harbor')).run();
    expect(await draw('harbor')).not.toContain('Org court');
  });
});
