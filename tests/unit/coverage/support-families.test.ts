import { describe, expect, it } from 'vitest';
import { familyOf, supportFamilies } from '#lib/coverage/support-families.ts';
import { createCatalog } from '#lib/domain/support.ts';
import { supportNode } from '../../support/small-coverage.ts';

const catalog = createCatalog([
  supportNode('home', { kind: 'group' }),
  supportNode('lone'),
  supportNode('sober-home', { group: 'home' }),
  supportNode('work', { kind: 'group' }),
  supportNode('job-club', { group: 'work' }),
]);
const slugs = (family: readonly { slug: string }[]) => family.map(({ slug }) => slug);

describe('families of supports', () => {
  it('are a group with its types, or a type of its own: each node in one', () => {
    expect(supportFamilies(catalog).map(slugs)).toEqual([
      ['home', 'sober-home'],
      ['lone'],
      ['work', 'job-club'],
    ]);
  });

  it('hold all members of all their nodes, so that each can be worked out alone', () => {
    for (const family of supportFamilies(catalog)) {
      const members = family.flatMap(({ slug }) => catalog.members(slug));
      expect(new Set(members)).toEqual(new Set(slugs(family)));
    }
  });

  it.each([
    ['sober-home', ['home', 'sober-home']],
    ['home', ['home', 'sober-home']],
    ['lone', ['lone']],
    ['nothing', []],
  ])('%s belongs to %j', (slug, family) => {
    expect(slugs(familyOf(catalog, slug))).toEqual(family);
  });
});
