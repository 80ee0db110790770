import { describe, expect, it } from 'vitest';
import { createWeightScale } from '#lib/formats/partnerships/graph/weights.ts';
import { readPartnerships } from '#lib/formats/partnerships/read-partnerships.ts';
import { buildWorkbook, bytesOf } from '../../../support/build-workbook.ts';
import { sharedFile } from '../../../support/shared-file.ts';

const read = (text: string, fileName = 'ties.xml') => readPartnerships(bytesOf(text), { fileName });
const ends = ({ rows }: Awaited<ReturnType<typeof read>>) =>
  rows.map(({ from, to, kind, direction, strength }) => [from, to, kind, direction, strength]);

const gexf = (edges: string) => `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<graph defaultedgetype="directed">
<attributes class="edge"><attribute id="0" title="kind" type="string"><default>referral</default></attribute></attributes>
<nodes>
<node id="a" label="Hope &amp; &lt;Home&gt; &#128512;"/>
<node id="b" label="Clinic"/>
<node id="c" label="Alone"/>
</nodes>
<edges>
${edges}
</edges>
</graph>
</gexf>`;

const graphml = (edges: string) => `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="k" for="edge" attr.name="kind" attr.type="string"/>
<key id="n" for="node" attr.name="label" attr.type="string"/>
<graph edgedefault="undirected">
<node id="a"><data key="n">Hope House</data></node>
<node id="b"/>
${edges}
</graph>
</graphml>`;

describe('network files', () => {
  it('reads GEXF with directed and undirected ties, defaults and character references', async () => {
    const found = await read(
      gexf(`<edge source="a" target="b" weight="3"/>
<edge source="b" target="c" type="undirected"><attvalues><attvalue for="0" value="co-location"/></attvalues></edge>`),
    );
    expect(ends(found)).toEqual([
      ['Hope & <Home> 😀', 'Clinic', 'referral', 'from-to', 3],
      ['Clinic', 'Alone', 'co-location', 'mutual', 1],
    ]);
    expect(found.nodes.map(({ name }) => name)).toEqual(['Hope & <Home> 😀', 'Clinic', 'Alone']);
    expect(found.rows.map(({ row }) => row)).toEqual([11, 12]);
  });

  it('reads GraphML with keys', async () => {
    const found = await read(
      graphml(
        '<edge source="a" target="b" directed="true"><data key="k">warm-handoff</data></edge>',
      ),
    );
    expect(ends(found)).toEqual([['Hope House', 'b', 'warm-handoff', 'from-to', 1]]);
  });

  it("reads Gephi's and Kumu's columns", async () => {
    const gephi = await read('Source,Target,Type,Weight,Kind\nA,B,Directed,2,referral\n', 'a.csv');
    expect(ends(gephi)).toEqual([['A', 'B', 'referral', 'from-to', 2]]);
    const kumu = await read(
      'From,To,Type,Direction,Strength\nA,B|C,Co-location,mutual,4\n',
      'a.csv',
    );
    expect(ends(kumu)).toEqual([
      ['A', 'B', 'co-location', 'mutual', 4],
      ['A', 'C', 'co-location', 'mutual', 4],
    ]);
  });

  it('reads labels and isolates from a table of nodes', async () => {
    const nodes = { bytes: bytesOf('Id,Label\n1,A\n2,B\n3,C\n'), fileName: 'nodes.csv' };
    const edges = bytesOf('Source,Target\n1,2\n1,9\n');
    const found = await readPartnerships(edges, { fileName: 'edges.csv', nodes });
    expect(ends(found)).toEqual([['A', 'B', 'referral', 'mutual', 1]]);
    expect(found.nodes.map(({ name }) => name)).toEqual(['A', 'B', 'C']);
    expect(found.issues).toContainEqual(
      expect.objectContaining({ row: 3, column: 'target', severity: 'error' }),
    );
  });

  describe('a workbook of several sheets', () => {
    const elements = [
      ['Label', 'Type', 'Description'],
      ['Hope House', 'Home', 'A home'],
      ['Quiet Place', 'Community', ''],
    ];
    const connections = [
      ['From', 'To', 'Direction', 'Type', 'Strength'],
      ['Hope House', 'Clinic', 'directed', 'Referral', '3'],
    ];
    const asRows = (rows: string[][]) => rows.map((row) => row.map((value) => ({ value })));

    it.each([
      ['elements first, as Kumu writes them', { Elements: elements, Connections: connections }],
      ['connections first', { Connections: connections, Elements: elements }],
      ['a cover before them', { Cover: [['A map']], Elements: elements, Links: connections }],
    ])('finds its ties and its organizations by their headers: %s', async (_, sheets) => {
      const found = await readPartnerships(
        await buildWorkbook(
          Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, asRows(rows)])),
        ),
        { fileName: 'map.xlsx' },
      );
      // Kumu draws an element that only a connection names.
      expect(ends(found)).toEqual([['Hope House', 'Clinic', 'referral', 'from-to', 3]]);
      expect(found.nodes.map(({ name }) => name)).toEqual(['Hope House', 'Quiet Place']);
      expect(found.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    });

    it('takes no sheet of labels beside a plain spreadsheet for organizations', async () => {
      const plain = [
        ['from', 'to', 'kind'],
        ['Hope House', 'Clinic', 'referral'],
      ];
      const legend = [
        ['Label', 'Meaning'],
        ['referral', 'refers to'],
      ];
      const file = await buildWorkbook({ Ties: asRows(plain), Legend: asRows(legend) });
      const found = await readPartnerships(file, { fileName: 'ties.xlsx' });
      expect(found).toMatchObject({ read: 1, nodes: [] });
    });
  });

  it('reads the plain spreadsheet beside a table of nodes, whose ids it may name', async () => {
    const nodes = { bytes: bytesOf('Id,Label\n1,Hope House\n2,Quiet Place\n'), fileName: 'n.csv' };
    const ties = bytesOf('from,to,kind\n1,Clinic,referral\n');
    const found = await readPartnerships(ties, { fileName: 'ties.csv', nodes });
    expect(ends(found)).toEqual([['Hope House', 'Clinic', 'referral', 'mutual', 1]]);
    expect(found.rows[0]?.nodeIds).toEqual(['1', 'Clinic']);
    expect(found.nodes.map(({ name }) => name)).toEqual(['Hope House', 'Quiet Place']);
  });

  it.each([
    ['a loop', '<edge source="a" target="a"/>', 11, 'the organization itself'],
    ['a missing node', '<edge source="a" target="z"/>', 11, 'which is no node'],
    ['no weight', '<edge source="a" target="b" weight="0"/>', 11, '"0"'],
    [
      'a repeat',
      '<edge source="a" target="b"/>\n<edge source="a" target="b" weight="2"/>',
      12,
      'row 11 again, with the strength 2 instead of 1',
    ],
    [
      'a contradiction',
      '<edge source="a" target="b"/>\n<edge source="b" target="a" type="undirected"/>',
      12,
      'with the direction mutual instead of from-to',
    ],
  ])('reports %s by line', async (_, edges, line, says) => {
    const { issues } = await read(gexf(edges));
    expect(issues).toContainEqual(
      expect.objectContaining({ row: line, found: expect.stringContaining(says) as string }),
    );
  });

  it('keeps two ties that go each one way', async () => {
    const found = await read(gexf('<edge source="a" target="b"/><edge source="b" target="a"/>'));
    expect(found).toMatchObject({ duplicates: 0, read: 2 });
    expect(found.rows).toHaveLength(2);
  });

  it.each([
    ['a tag that is not closed', graphml('<edge source="a"'), /^row 8: .*broken XML/],
    ['an unknown entity', graphml('<edge source="&x;" target="b"/>'), /^row 7: .*broken XML/],
    ['a file cut short', '<gexf>\n<graph>', /^row 2: .*broken XML/],
    [
      'entities that expand',
      `<?xml version="1.0"?>\n<!DOCTYPE g [\n<!ENTITY a "ha">\n<!ENTITY b "&a;&a;">\n]>\n<graphml/>`,
      /^row 3: .*declarations of entities/,
    ],
    [
      'an outside entity',
      '<!DOCTYPE g [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n<gexf/>',
      /^row 1: /,
    ],
    ['deep nesting', `<gexf>${'<a>'.repeat(200)}`, /nested too deep/],
    ['another encoding', '<?xml version="1.0" encoding="UTF-7"?><gexf/>', /encoding UTF-7/],
    ['a web page', '<html></html>', /other XML/],
  ])('refuses %s', async (_, text, says) => {
    await expect(read(text)).rejects.toThrow(says);
  });

  it('takes the line ends of a long list for no text', async () => {
    const { rows } = await read(gexf(`${'\n'.repeat(100_001)}<edge source="a" target="b"/>`));
    expect(rows[0]?.row).toBe(100_012);
  });

  it('fetches no DTD that a file merely names', async () => {
    const { rows } = await read(
      `<!DOCTYPE gexf SYSTEM "http://127.0.0.1:1/x.dtd">\n${gexf('').slice(39)}`,
    );
    expect(rows).toEqual([]);
  });

  it('places weights by quarters: 1 to 8 by hand, and equal weights alike', () => {
    const scale = createWeightScale([8, 1, 2, 3, 4, 5, 6, 7]);
    expect([1, 2, 3, 4, 5, 6, 7, 8].map(scale.strengthOf)).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
    expect(createWeightScale([9, 9]).strengthOf(9)).toBe(1);
    expect(createWeightScale([1, 4]).kept).toBe(true);
  });

  const real = sharedFile('data/networks/les_miserables.gexf');
  it.skipIf(!real.exists)('reads Les Misérables: 77 characters, 254 ties', async () => {
    const found = await readPartnerships(real.read(), { fileName: 'les_miserables.gexf' });
    expect(found).toMatchObject({ read: 254, duplicates: 0 });
    expect(found.nodes).toHaveLength(77);
  });
});
