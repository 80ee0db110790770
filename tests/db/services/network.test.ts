import { beforeEach, describe, expect, it } from 'vitest';
import { getNetwork } from '#lib/server/services/network/network.ts';
import { getNetworkFile } from '#lib/server/services/network/network-file.ts';
import { getNetworkPage } from '#lib/server/services/network/network-page.ts';
import { networkDocument } from '#lib/server/services/network/network-document.ts';
import * as table from '#lib/server/db/schema.ts';
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

  it('tells how many ties the boundary of a state cuts, and keeps who is nowhere', async () => {
    small.db.insert(table.organizations).values({ id: 'far', sourceId: 'list', name: 'Far' }).run();
    const open = {
      sourceId: 'list',
      medicationWelcome: 'unknown',
      openTo: 'unknown',
      modality: 'virtual',
    } as const;
    small.db
      .insert(table.services)
      .values([
        { ...open, id: 'far-1', organizationId: 'far', support: 'recovery-cafe' },
        { ...open, id: 'court-1', organizationId: 'court', support: 'recovery-cafe' },
      ])
      .run();
    small.db.insert(table.serviceAreas).values({ serviceId: 'far-1', place: '39' }).run();
    addTies(
      small.db,
      [],
      [tieRow('far', 'haven'), tieRow('far', 'haven', { kind: 'co-location' })],
    );
    const there = await getNetwork(small.atlas, { state: 'KY' });
    // The court offers something, but neither at a place nor to a county: it goes with whom it works with.
    expect(there.nodes.map(({ id }) => id)).toEqual(['harbor', 'court', 'haven']);
    expect([there.tiesElsewhere, there.edges.length]).toEqual([1, 2]);
    expect((await getNetwork(small.atlas)).tiesElsewhere).toBe(0);
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

describe('a large network', () => {
  const small = useSmallAtlas();
  /** Large by its organizations; few of them work with anybody, so it is quick all the same. */
  const SIZE = 20_000;
  const TIES = 2600;

  beforeEach(() => {
    const ids = Array.from({ length: SIZE }, (_, at) => `n${at}`);
    const organization = small.db.$client.prepare(
      "insert into organizations (id, source_id, name) values (?, 'list', ?)",
    );
    const tie = small.db.$client.prepare(
      `insert into partnerships (id, source_id, from_id, to_id, kind, direction, strength, confirmed, visibility)
       values (?, 'list', ?, ?, 'referral', 'mutual', 2, 1, 'public')`,
    );
    small.db.$client.transaction(() => {
      for (const id of ids) organization.run(id, `Org ${id}`);
      // Circles of ten.
      for (let at = 0; at < TIES; at++) {
        const [from, to] = [at, at % 10 === 9 ? at - 9 : at + 1];
        tie.run(`t${at}`, `n${from}`, `n${to}`);
      }
    })();
  });

  it('is measured by other threads, which say how far they are', async () => {
    const heard: number[] = [];
    const onProgress = (done: number, of: number) => heard.push(done / of);
    const { measures, nodes } = await getNetwork(small.atlas, {}, { onProgress });
    expect(heard.at(-1)).toBe(1);
    // 5 × 1 … 4, twice, and 1 × 5: Σ distances in a circle of ten is 25 for nine others.
    expect(measures).toMatchObject({ ties: TIES, diameter: 5, meanDistance: 25 / 9 });
    const circle = nodes.find(({ id }) => id === 'n0');
    // Of 36 pairs of others, each at most half way around: (10 − 2)² / 8.
    expect(circle?.measures).toMatchObject({ betweenness: 8, reach2: 4, reach3: 6 });
  });

  it('is given up when nobody wants it, and begun anew when somebody does', async () => {
    const asker = new AbortController();
    const work = getNetwork(
      small.atlas,
      {},
      { signal: asker.signal, onProgress: () => asker.abort(new Error('Gone')) },
    );
    await expect(work).rejects.toThrow('Gone');
    expect((await getNetwork(small.atlas)).measures['ties']).toBe(TIES);
  });
});
