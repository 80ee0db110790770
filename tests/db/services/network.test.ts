import { beforeEach, describe, expect, it } from 'vitest';
import { getNetwork } from '#lib/server/services/network/network.ts';
import { getNetworkFile } from '#lib/server/services/network/network-file.ts';
import { getNetworkPage } from '#lib/server/services/network/network-page.ts';
import { networkDocument } from '#lib/server/services/network/network-document.ts';
import { addTies, tieRow } from '../../support/network/network-atlas.ts';
import { useSmallAtlas } from '../../support/small-atlas.ts';

describe('getNetwork', () => {
  const small = useSmallAtlas();

  beforeEach(() => {
    addTies(
      small.db,
      ['court', 'shelter', 'quiet'],
      [
        tieRow('harbor', 'haven', { strength: 3 }),
        tieRow('haven', 'harbor', { kind: 'shared-staff', confirmed: false, direction: 'from-to' }),
        tieRow('harbor', 'court'),
        tieRow('court', 'shelter', { visibility: 'coalition' }),
        tieRow('haven', 'shelter', { visibility: 'count' }),
        tieRow('haven', 'court', { until: '2020-01-01' }),
        tieRow('shelter', 'haven', { kind: 'co-location', since: '2099-01-01' }),
      ],
    );
  });

  it('merges the ties of a pair, and counts those in force', async () => {
    const { nodes, edges, measures } = await getNetwork(small.atlas);
    expect(nodes.map(({ id }) => id)).toEqual(['harbor', 'court', 'quiet', 'shelter', 'haven']);
    expect(edges).toEqual([
      { from: 0, to: 1, strength: 2, kinds: ['referral'], confirmed: true, bridge: true },
      {
        ...{ from: 0, to: 4, strength: 3, kinds: ['referral', 'shared-staff'] },
        ...{ confirmed: true, bridge: true },
      },
    ]);
    expect(measures).toMatchObject({ organizations: 5, ties: 2, isolates: 2, components: 3 });
  });

  it('tells of hidden ties by their number alone', async () => {
    const answer = await getNetwork(small.atlas);
    expect(answer.unnamedTies).toBe(2);
    const shelter = answer.nodes.find(({ id }) => id === 'shelter');
    const quiet = answer.nodes.find(({ id }) => id === 'quiet');
    // Who has hidden ties only looks like who has none at all, in every measure but its number.
    const alike = (measures = {}) => ({ ...measures, component: 0, community: 0 });
    expect(alike(shelter?.measures)).toEqual(alike(quiet?.measures));
    expect(shelter?.measures).toMatchObject({ degree: 0, betweenness: 0, constraint: null });
  });

  it('is the network of a day', async () => {
    const past = await getNetwork(small.atlas, { day: '2019-12-31' });
    expect(past.measures).toMatchObject({ ties: 3, triangles: 1 });
    const future = await getNetwork(small.atlas, { day: '2099-01-01' });
    expect(future.measures).toMatchObject({ ties: 3, components: 2 });
  });

  it('keeps to a state: who has a place there, and who works with these and has none', async () => {
    const ids = async (state: string) =>
      (await getNetwork(small.atlas, { state })).nodes.map(({ id }) => id);
    expect(await ids('KY')).toEqual(['harbor', 'court', 'haven']);
    expect(await ids('OH')).toEqual([]);
    await expect(getNetwork(small.atlas, { state: 'XX' })).rejects.toThrow('postal code');
  });

  it('shows all organizations on one page, with a place or without', async () => {
    const page = await getNetworkPage(small.atlas, null, { day: null, since: null });
    expect(page.nodes.map(({ id }) => id)).toEqual([
      'harbor',
      'court',
      'quiet',
      'shelter',
      'haven',
    ]);
    expect(page.finding.headline).toBe('2 of 5 organizations stand alone.');
    const [harbor, court] = page.nodes;
    expect([harbor?.countyName, court?.countyName]).toEqual([
      'Fayette County, KY and 2 more',
      null,
    ]);
    expect(page.counties.map(({ fips }) => fips)).toEqual(['21067', '21095', '21193']);
    // Kentucky lies in the right half of the map of the country, court nowhere on it.
    const { width, height, outline } = page.picture;
    const [x = NaN, y = NaN] = harbor?.place ?? [];
    expect([x > width / 2, x < width, y > 0, y < height]).toEqual([true, true, true, true]);
    expect(court?.place).toBeNull();
    expect(outline.length).toBeGreaterThan(10_000);
  });

  it('gives the document of the contract, and the same figures as CSV', async () => {
    const document = networkDocument(await getNetwork(small.atlas));
    expect(document).toMatchObject({ dataVersion: 1, organizations: 5, ties: 2 });
    expect(document.nodes[0]).toMatchObject({ name: 'Harbor <b>& Co</b>', degree: 2, strength: 5 });
    expect(document.nodes[0]?.articulation).toBe(true);
    expect(document.nodes[2]).toMatchObject({
      closeness: 0,
      constraint: null,
      effectiveSize: null,
    });
    const { text } = await getNetworkFile(small.atlas);
    const lines = text.trim().split('\n');
    expect(lines).toHaveLength(6);
    expect(lines[1]).toContain('harbor,Harbor <b>& Co</b>,community,no,21067;21095;21193,2,5,1,');
  });
});
