import { describe, expect, it } from 'vitest';
import { PARTNERSHIP_KINDS } from '#lib/domain/partnership.ts';
import { directoryFinding, type DirectorySearch } from '#lib/view/directory-finding.ts';
import { foundAddress } from '#lib/view/found-address.ts';
import { organizationFinding } from '#lib/view/organization-finding.ts';
import { strengthText, tieRelation } from '#lib/view/tie-words.ts';
import { DEFAULT_VIEW } from '#lib/view/view-state.ts';

const search = (changes: Partial<DirectorySearch>): string =>
  directoryFinding({
    ...{ total: 36, place: 'Kentucky', support: null, dimension: null, clinical: null, text: '' },
    ...changes,
  }).headline;

describe('what the directory found', () => {
  it.each<[Partial<DirectorySearch>, string]>([
    [{}, '36 organizations serve Kentucky.'],
    [{ total: 1 }, '1 organization serves Kentucky.'],
    [{ total: 1618 }, '1,618 organizations serve Kentucky.'],
    [{ support: 'recovery housing' }, '36 organizations offer recovery housing in Kentucky.'],
    [
      { total: 0, support: 'recovery housing', place: 'Perry County' },
      'No organization offers recovery housing in Perry County.',
    ],
    [
      { dimension: 'Home', clinical: false },
      '36 organizations offer non-clinical supports of the dimension Home in Kentucky.',
    ],
    [{ clinical: true }, '36 organizations offer treatment or care in Kentucky.'],
    [{ text: ' oxford ', total: 2 }, '2 organizations serve Kentucky and match “oxford”.'],
  ])('%o', (changes, headline) => {
    expect(search(changes)).toBe(headline);
  });

  it('never says of nothing listed that there is nothing', () => {
    const { detail } = directoryFinding({
      ...{ total: 0, place: 'Perry County', support: null, dimension: null },
      ...{ clinical: null, text: 'x' },
    });
    expect(detail).toContain('does not say that there is none');
  });
});

describe('an organization in a sentence', () => {
  it.each([
    [5, 3, 'It offers 5 kinds of support and works with 3 other organizations.'],
    [1, 1, 'It offers 1 kind of support and works with 1 other organization.'],
    [2, 0, 'It offers 2 kinds of support. No working tie to another organization is known.'],
    [0, 4, 'No service of it is listed. It works with 4 other organizations.'],
    [0, 0, 'Neither a service of it nor a working tie is known.'],
  ])('%i supports, %i partners', (supports, partners, sentence) => {
    expect(organizationFinding(supports, partners)).toBe(sentence);
  });
});

describe('a tie in words', () => {
  it.each([
    ['referral', 'out', 'refers to'],
    ['referral', 'in', 'is referred to by'],
    ['warm-handoff', 'mutual', 'hands people on in person to and from'],
    ['coalition-membership', 'in', 'has as a member'],
    ['shared-staff', 'in', 'shares staff with'],
  ] as const)('%s, %s: %s', (kind, end, words) => {
    expect(tieRelation(kind, end)).toBe(words);
  });

  it('has words for every kind', () => {
    for (const kind of PARTNERSHIP_KINDS) expect(tieRelation(kind, 'out')).not.toContain(kind);
  });

  it('names the strength and its number', () => {
    expect([1, 2, 3, 4].map(strengthText)).toEqual([
      'awareness (1 of 4)',
      'cooperation (2 of 4)',
      'coordination (3 of 4)',
      'integration (4 of 4)',
    ]);
  });
});

describe('what was found leads', () => {
  const view = { ...DEFAULT_VIEW, state: 'KY', county: '21193', support: 'recovery-cafe' };

  it.each([
    ['county', '21067', '/counties/21067', '?support=recovery-cafe'],
    ['support', 'peer-support', '/', '?state=KY&support=peer-support&county=21193'],
    ['organization', 'a/b', '/organizations/a%2Fb', '?state=KY&support=recovery-cafe&county=21193'],
  ] as const)('%s %s to %s%s', (kind, key, path, query) => {
    expect(foundAddress({ kind, key, label: '', note: '' }, view)).toEqual({ path, query });
  });
});
