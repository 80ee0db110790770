import { describe, expect, it } from 'vitest';
import { importPartnerships } from '#lib/server/intake/import-partnerships.ts';
import { createAtlas } from '#lib/server/services/atlas.ts';
import { getNetwork } from '#lib/server/services/network/network.ts';
import { getNetworkPage } from '#lib/server/services/network/network-page.ts';
import { getPartnershipsFile } from '#lib/server/services/network/partnerships-file.ts';
import { runRosc } from '../../support/run-rosc.ts';
import { sharedFile } from '../../support/shared-file.ts';
import { useTestDatabase } from '../../support/test-database.ts';

const KENTUCKY = { fips: '21', code: 'KY', name: 'Kentucky' };
const NOW = { day: null, since: null };

const gexf = (edges: string) => `<gexf version="1.3"><graph><nodes>
<node id="1" label="Hope House"/><node id="2" label="County Clinic"/></nodes><edges>
${edges}
</edges></graph></gexf>`;

const BAD: [what: string, content: string | Uint8Array, code: number, says: RegExp][] = [
  ['a loop', gexf('<edge source="1" target="1"/>'), 3, /row 3, column to: .*itself/],
  ['a missing node', gexf('<edge source="1" target="9"/>'), 3, /row 3, column target: .*no node/],
  ['an unknown organization', gexf('<edge source="1" target="2"/>'), 3, /row 3.*"Hope House"/],
  ['broken XML', gexf('<edge source="1"'), 1, /^row 4: .*broken XML/],
  ['entities', '<!DOCTYPE g [\n<!ENTITY a "b">\n]>\n<gexf/>', 1, /^row 2: .*entities/],
  ['an empty file', '', 1, /empty file/],
  ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x3c, 0x00), 1, /UTF-16/],
];

describe('network files', () => {
  const atlas = useTestDatabase();
  const other = useTestDatabase();
  /** Another database, empty. */
  const again = {
    get db() {
      return other.db;
    },
    rows: (sql: string) => other.rows(sql),
    import: (ties: string, nodes: string) =>
      importPartnerships(other.db, {
        file: other.write('ties.csv', ties),
        nodes: other.write('nodes.csv', nodes),
        createOrganizations: true,
      }),
  };
  const add = (name: string, text: string, options: object = {}) =>
    importPartnerships(atlas.db, { file: atlas.write(name, text), ...options });
  const TIE = 'from,to,kind\nHope House,County Clinic,referral\n';

  it.each(BAD)(
    'refuses %s and changes nothing',
    async (_, content, code, says) => {
      const file = atlas.write('bad.gexf', content);
      const before = atlas.dump();
      const run = await runRosc(['import', 'partnerships', file, '--db', atlas.file]);
      expect(run.stderr).toMatch(new RegExp(says.source.replace('^', '(?:^|error: )'), 'm'));
      expect(run.code).toBe(code);
      expect(atlas.dump()).toBe(before);
      // A process of its own takes its time on a busy machine.
    },
    30_000,
  );

  it('lists near names, and takes what a mapping file decides', async () => {
    await add('ties.csv', TIE, { createOrganizations: true });
    const text =
      'Source,Target\nHope Hose,County Clinic\nNew Friends,Hope House\nJunk,Hope House\n';
    const open = await add('more.csv', text);
    expect(open).toMatchObject({ read: 3, new: 0, refused: 3 });
    expect(open.issues[2]?.expected).toContain('such as "Hope House"');
    const mapping = atlas.write(
      'names.csv',
      'name,organization\nHope Hose,Hope House\nNew Friends,new\nJUNK,skip\n',
    );
    const decided = await add('more.csv', text, { mapping });
    expect(decided).toMatchObject({ read: 2, new: 1, unchanged: 1, skipped: 1, refused: 0 });
    expect(atlas.rows('select name from organizations order by 1')).toEqual([
      { name: 'County Clinic' },
      { name: 'Hope House' },
      { name: 'New Friends' },
    ]);
  });

  it('creates organizations that have no tie', async () => {
    const nodes = atlas.write('nodes.csv', 'Id,Label\n1,A\n2,B\n3,C\n');
    const options = { nodes, createOrganizations: true };
    expect(await add('edges.csv', 'Source,Target\n1,2\n', options)).toMatchObject({ new: 1 });
    const { measures } = await getNetwork(createAtlas(atlas.db));
    expect(measures).toMatchObject({ organizations: 3, isolates: 1 });
  });

  it.each([
    ['its strength', 'Hope House,Clinic,mutual,2', 'the strength 2 instead of 4'],
    ['its direction', 'HOPE HSE,Clinic,from-to,4', 'the direction from-to instead of mutual'],
    [
      'both, from the other end',
      'Clinic,Hope Hse,from-to,1',
      'strength 1 instead of 4 and the direction',
    ],
  ])('reports what contradicts a tie once names are known: %s', async (_, row, says) => {
    await add('ties.csv', 'from,to\nHope House,Clinic\n', { createOrganizations: true });
    const mapping = atlas.write(
      'names.csv',
      'name,organization\nHope Hse,Hope House\nThe Clinic,Clinic\n',
    );
    const first = 'Hope Hse,The Clinic,mutual,4';
    const summary = await add(
      'more.csv',
      `from,to,direction,strength,kind\n${first},co-location\n${row},co-location\n`,
      { mapping },
    );
    expect(summary).toMatchObject({ read: 2, new: 1, refused: 0, duplicates: 1 });
    const [issue] = summary.issues.filter(({ severity }) => severity === 'warning');
    expect(issue).toMatchObject({ row: 3, column: null });
    expect(issue?.found).toContain('the tie of row 2 ("Hope Hse" and "The Clinic") again, with ');
    expect(issue?.found).toContain(says);
    expect(
      atlas.rows("select direction, strength from partnerships where kind = 'co-location'"),
    ).toEqual([{ direction: 'mutual', strength: 4 }]);
  });

  it('tells of two that turn out to be one organization', async () => {
    const mapping = atlas.write('names.csv', 'name,organization\nHope Hse,Hope House\n');
    await add('ties.csv', TIE, { createOrganizations: true });
    const summary = await add('loop.csv', 'from,to\nHope Hse,Hope House\n', { mapping });
    expect(summary).toMatchObject({ read: 1, new: 0, refused: 1 });
    expect(summary.issues).toContainEqual(
      expect.objectContaining({ row: 2, found: '"Hope House", the organization itself' }),
    );
  });

  it('exports ties with a table of nodes, which bring everything back', async () => {
    const rows = 'Hope House,Clinic,referral,from-to\nClinic,Café “Day”,co-location,mutual\n';
    await add('ties.csv', `from,to,kind,direction\n${rows}`, { createOrganizations: true });
    atlas.db.$client
      .prepare(
        'insert into organizations (id, source_id, name) select ?, source_id, ? from organizations limit 1',
      )
      .run('quiet', 'Quiet, Place');
    const before = createAtlas(atlas.db);
    const ties = await getPartnershipsFile(before, 'partnerships', {});
    const nodes = await getPartnershipsFile(before, 'nodes', {});
    expect([ties.ties, ties.alone, nodes.organizations]).toEqual([2, 1, 4]);

    await again.import(ties.text, nodes.text);
    const after = createAtlas(again.db);
    expect((await getPartnershipsFile(after, 'partnerships', {})).text).toBe(ties.text);
    const names = 'select name from organizations order by name';
    expect(again.rows(names)).toEqual(atlas.rows(names));
  });

  it('exports what may be named, and nothing else', async () => {
    const rows = 'A,B,public\nA,C,coalition\nB,C,count\n';
    await add('ties.csv', `from,to,visibility\n${rows}`, { createOrganizations: true });
    for (const format of ['partnerships', 'graphml', 'gexf'] as const) {
      const file = await getPartnershipsFile(createAtlas(atlas.db), format, {});
      expect(file.ties).toBe(1);
      const again = atlas.write(`again.${format}`, file.text);
      const dryRun = await importPartnerships(atlas.db, { file: again }, { dryRun: true });
      expect(dryRun).toMatchObject({ read: 1, unchanged: 1, refused: 0 });
    }
  });

  // Samples of others, as they are: organizations, ties, and those that go one way.
  describe.each([
    ['basic.graphml', 11, 12, 0],
    ['mixed.gexf', 3, 3, 2],
    // Its head says that edges are directed.
    ['les_miserables.gexf', 77, 254, 254],
  ])('%s', (name, organizations, ties, directed) => {
    const sample = sharedFile(`data/networks/${name}`);
    it.skipIf(!sample.exists)('is imported and measured', async () => {
      const file = atlas.write(name, sample.read());
      const summary = await importPartnerships(atlas.db, { file, createOrganizations: true });
      expect(summary).toMatchObject({ read: ties, new: ties, refused: 0, duplicates: 0 });
      const { measures } = await getNetwork(createAtlas(atlas.db));
      expect(measures).toMatchObject({ organizations, ties, isolates: 0 });
      const oneWay = atlas.rows("select id from partnerships where direction = 'from-to'");
      expect(oneWay).toHaveLength(directed);
      expect(await importPartnerships(atlas.db, { file })).toMatchObject({
        new: 0,
        unchanged: ties,
      });
    });
  });

  it('imports a mixed file of our own: one way, both ways, and one that stands alone', async () => {
    const text = gexf(
      '<edge source="1" target="2" type="directed"/>\n<edge source="1" target="2" type="undirected" kind="x"/>',
    ).replace('</nodes>', '<node id="3" label="Alone"/></nodes>');
    const summary = await add('mixed.gexf', text, { createOrganizations: true });
    // Of one kind, a tie both ways contradicts the one that goes one way.
    expect(summary).toMatchObject({ read: 2, new: 1, duplicates: 1, refused: 0 });
    const { measures } = await getNetwork(createAtlas(atlas.db));
    expect(measures).toMatchObject({ organizations: 3, ties: 1, isolates: 1 });
  });

  const edges = sharedFile('data/networks/lhds_edges.csv');
  it.skipIf(!edges.exists)('measures 1,283 health departments', async () => {
    const file = atlas.write('edges.csv', edges.read());
    const nodes = atlas.write('nodes.csv', sharedFile('data/networks/lhds_nodes.csv').read());
    const options = { file, nodes, createOrganizations: true };
    const summary = await importPartnerships(atlas.db, options);
    expect(summary).toMatchObject({ read: 2708, new: 2708, refused: 0, duplicates: 0 });
    const shown = createAtlas(atlas.db);
    const { measures } = await getNetwork(shown);
    expect(measures).toMatchObject({ organizations: 1283, isolates: 58 });
    // They have no place: a page of all organizations shows them, and that of no state does.
    const page = await getNetworkPage(shown, null, NOW);
    expect([page.nodes.length, page.edges.length]).toEqual([1283, 2708]);
    expect(page.finding.headline).toBe('58 of 1,283 organizations stand alone.');
    expect((await getNetworkPage(shown, KENTUCKY, NOW)).nodes).toEqual([]);
  });
});
