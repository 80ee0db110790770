import { describe, expect, it } from 'vitest';
import type { Partnership } from '#lib/domain/partnership.ts';
import { writeGexf } from '#lib/formats/partnerships/graph/write-gexf.ts';
import { writeGraphml } from '#lib/formats/partnerships/graph/write-graphml.ts';
import type { WrittenNetwork } from '#lib/formats/partnerships/listed-network.ts';
import { readPartnerships } from '#lib/formats/partnerships/read-partnerships.ts';
import { writePartnerships } from '#lib/formats/partnerships/write-partnerships.ts';
import { bytesOf } from '../../../support/build-workbook.ts';

const NAMES: Record<string, string> = {
  a: '=Hope & <Home> "Inn" 😀',
  b: "بيت الأمل, O'Brien",
  c: 'Alone',
};
const BARE = { since: null, until: null, note: null, funding: null };
const TIES: Partnership[] = [
  {
    ...{ id: '1', fromId: 'a', toId: 'b', kind: 'warm-handoff', direction: 'from-to', strength: 4 },
    ...{ since: '2024-01-15', until: '2025-12-31', confirmed: true, visibility: 'public' },
    ...{ note: 'A note with "quotes", <tags> & ]]>', funding: '-SOR grant' },
  },
  {
    ...{ id: '2', fromId: 'b', toId: 'a', kind: 'co-location', direction: 'mutual', strength: 1 },
    ...{ ...BARE, confirmed: false, visibility: 'public' },
  },
];
const NETWORK: WrittenNetwork = {
  organizations: Object.entries(NAMES).map(([id, name]) => ({
    id,
    name,
    demonstration: id !== 'c',
  })),
  ties: TIES,
};

describe.each([
  ['the plain spreadsheet', writePartnerships, 'ties.csv'],
  ['GraphML', writeGraphml, 'ties.graphml'],
  ['GEXF', writeGexf, 'ties.gexf'],
])('%s', (_, write, fileName) => {
  it('is opened again without loss', async () => {
    const { rows, issues } = await readPartnerships(bytesOf(write(NETWORK)), { fileName });
    expect(issues).toEqual([]);
    const again = rows.map(({ row: _row, nodeIds: _ids, ...tie }) => tie);
    expect(again).toEqual(
      TIES.map(({ id: _id, fromId, toId, ...tie }) => ({
        ...{ from: NAMES[fromId], to: NAMES[toId] },
        ...tie,
      })),
    );
  });

  it('says that organizations are fictional', () => {
    expect(write(NETWORK)).toMatch(/2 of 3 organizations are fictional|,demonstration\n/);
    const real = NETWORK.organizations.map((one) => ({ ...one, demonstration: false }));
    expect(write({ ...NETWORK, organizations: real })).not.toMatch(/fictional|,yes\n/);
  });
});

describe('writers of networks', () => {
  it('keeps an organization without a tie, and its id', async () => {
    const { nodes } = await readPartnerships(bytesOf(writeGexf(NETWORK)), { fileName: 'a.gexf' });
    expect(nodes.map(({ id, name }) => [id, name])).toEqual(Object.entries(NAMES));
  });

  it('guards cells that a spreadsheet would run', () => {
    expect(writePartnerships(NETWORK)).toContain("'=Hope");
  });

  it('names an organization by its id where two share the name', () => {
    const organizations = NETWORK.organizations.map((one) => ({ ...one, name: 'Same House' }));
    expect(writePartnerships({ ...NETWORK, organizations })).toContain('\na,b,');
  });

  it('writes no letter that XML cannot hold', () => {
    const organizations = [{ id: 'a', name: 'x\u0000\u0008\uD800y', demonstration: false }];
    expect(writeGexf({ organizations, ties: [] })).toContain('"x\uFFFD\uFFFD\uFFFDy"');
  });
});
