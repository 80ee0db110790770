import { describe, expect, it } from 'vitest';
import { findState, type State } from '#lib/domain/state.ts';
import { InputError } from '#lib/domain/issue.ts';
import { partnerships } from '#lib/server/db/schema.ts';
import { getDirectoryPage } from '#lib/server/services/directory-page.ts';
import { find } from '#lib/server/services/find.ts';
import { getOrganizationPage } from '#lib/server/services/organization-page.ts';
import { DEFAULT_DIRECTORY } from '#lib/view/directory-view.ts';
import {
  FORMER_STREET,
  PERRY,
  raiseVersion,
  SECRET,
  useSmallAtlas,
} from '../../support/small-atlas.ts';

const small = useSmallAtlas();
const KY = findState('KY') as State;
const directory = (wanted: Partial<Parameters<typeof getDirectoryPage>[2]> = {}) =>
  getDirectoryPage(small.atlas, KY, {
    ...DEFAULT_DIRECTORY,
    ...{ support: null, county: null },
    ...wanted,
  });
const names = async (wanted: Parameters<typeof directory>[0]) =>
  (await directory(wanted)).rows.map(({ name }) => name);

describe('the directory', () => {
  it('lists the organizations of the state by name', async () => {
    const { headline, rows, total, unmarked } = await directory();
    expect(headline).toBe('2 organizations serve Kentucky.');
    expect(rows.map(({ name }) => name)).toEqual(['Harbor <b>& Co</b>', 'Safe Haven']);
    expect([total, unmarked]).toEqual([2, 1]);
  });

  it.each<[string, string[]]>([
    // By the beginning of a word of its name, in any case.
    ['harb', ['Harbor <b>& Co</b>']],
    ['SAFE', ['Safe Haven']],
    // By what it offers, and by where.
    ['garden', ['Harbor <b>& Co</b>']],
    ['hazard', ['Harbor <b>& Co</b>']],
    ['perry', ['Harbor <b>& Co</b>', 'Safe Haven']],
    ['garden lexington', ['Harbor <b>& Co</b>']],
    // Every word must be found.
    ['harbor haven', []],
    // Nothing that means something to the index reaches it.
    ['"', []],
    ['* OR *', []],
    ['name:safe', []],
    ["'; drop table organizations; --", []],
    ['NEAR(safe haven)', []],
  ])('finds for %s %o', async (text, found) => {
    expect((await names({ text })).sort()).toEqual(found);
  });

  it('knows nothing of a confidential place but its county', async () => {
    for (const text of [SECRET.name, SECRET.street, SECRET.city, SECRET.zip]) {
      expect(await names({ text })).toEqual([]);
    }
    const shown = JSON.stringify(await directory());
    for (const secret of [SECRET.name, SECRET.street, SECRET.city, SECRET.zip]) {
      expect(shown).not.toContain(secret);
    }
    const { rows, marks } = await directory({ text: 'haven' });
    expect(rows[0]?.where).toBe('Perry County, place confidential');
    expect(marks).toEqual([]);
  });

  it.each<[string, Parameters<typeof directory>[0], string[]]>([
    ['a support', { support: 'peer-run-residence' }, ['Safe Haven']],
    ['a group with its types', { support: 'recovery-housing' }, ['Safe Haven']],
    ['a county', { county: PERRY }, ['Harbor <b>& Co</b>', 'Safe Haven']],
    ['a dimension', { dimension: 'home' }, ['Safe Haven']],
    ['treatment and care', { clinical: true }, []],
  ])('narrows by %s', async (_, wanted, found) => {
    expect((await names(wanted)).sort()).toEqual(found);
  });

  it('finds what an import has added since', async () => {
    expect(await names({ text: 'lighthouse' })).toEqual([]);
    small.db.$client
      .prepare("update organizations set name = 'Lighthouse' where id = 'harbor'")
      .run();
    raiseVersion(small.db);
    expect(await names({ text: 'lighthouse' })).toEqual(['Lighthouse']);
    expect(await names({ text: 'harb' })).toEqual([]);
  });

  it.each([{ county: '99999' }, { county: '01001' }, { support: 'no-such' }])(
    'refuses %o',
    async (wanted) => {
      await expect(directory(wanted)).rejects.toThrow(InputError);
    },
  );
});

describe('an organization', () => {
  const tie = (id: string, visibility: 'public' | 'coalition' | 'count') => ({
    ...{ id, sourceId: 'list', fromId: 'harbor', toId: 'haven', kind: `referral` },
    ...{ direction: 'from-to' as const, strength: 3, confirmed: true, visibility, note: 'a note' },
  });

  it('is shown with its services and its public ties', async () => {
    small.db
      .insert(partnerships)
      .values([tie('t1', 'public'), tie('t2', 'coalition')])
      .run();
    const shown = await getOrganizationPage(small.atlas, 'harbor');
    expect(shown).toMatchObject({
      headline: 'It offers 3 kinds of support and works with 1 other organization.',
      hiddenTies: 1,
      ties: [
        {
          ...{ id: 't1', otherName: 'Safe Haven', relation: 'refers to' },
          ...{ strength: 'coordination (3 of 4)', confirmed: true },
        },
      ],
    });
    expect(shown.services).toHaveLength(6);
    const other = await getOrganizationPage(small.atlas, 'haven');
    expect(other.ties).toMatchObject([{ relation: 'is referred to by' }]);
  });

  it('names no tie that is not public', async () => {
    small.db
      .insert(partnerships)
      .values([tie('t1', 'coalition'), tie('t2', 'count')])
      .run();
    const shown = JSON.stringify(await getOrganizationPage(small.atlas, 'harbor'));
    expect(shown).not.toContain('Safe Haven');
    expect(JSON.parse(shown)).toMatchObject({ ties: [], hiddenTies: 2 });
  });

  it('tells nothing of where a confidential place is, or was', async () => {
    const shown = JSON.stringify(await getOrganizationPage(small.atlas, 'haven'));
    for (const secret of [SECRET.name, SECRET.street, SECRET.city, SECRET.zip, FORMER_STREET]) {
      expect(shown).not.toContain(secret);
    }
    expect(shown).not.toContain(String(SECRET.latitude));
    expect(JSON.parse(shown)).toMatchObject({ marks: [] });
  });

  it('sends nobody to an address that runs a script', async () => {
    small.db.$client
      .prepare("update organizations set website = 'javascript:alert(1)' where id = 'harbor'")
      .run();
    expect((await getOrganizationPage(small.atlas, 'harbor')).website).toBeNull();
  });

  it('is refused where there is none', async () => {
    await expect(getOrganizationPage(small.atlas, '<script>')).rejects.toThrow(InputError);
  });
});

describe('finding from any page', () => {
  it.each<[string, string[]]>([
    ['perry', ['Perry County']],
    ['21193', ['Perry County']],
    ['recovery caf', ['Recovery Cafe']],
    ['safe', ['Safe Haven']],
  ])('%s', async (text, labels) => {
    const found = await find(small.atlas, text, 'KY');
    expect(found.map(({ label }) => label)).toEqual(expect.arrayContaining(labels));
  });

  it('puts the counties of the state in view first', async () => {
    const [first] = await find(small.atlas, 'perry', 'OH');
    expect(first).toEqual({ kind: 'county', key: '39127', label: 'Perry County', note: 'Ohio' });
  });

  it.each(['', '   ', '"*', '🙂'])('finds nothing for %j', async (text) => {
    expect(await find(small.atlas, text, null)).toEqual([]);
  });
});
