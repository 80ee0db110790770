import { describe, expect, it } from 'vitest';
import { createCatalog, primaryDimension } from '#lib/domain/support.ts';
import { supportNode } from '../../support/small-coverage.ts';

const group = supportNode('housing', { kind: 'group' });
const first = supportNode('first', { group: 'housing' });
const second = supportNode('second', { group: 'housing' });

describe('createCatalog', () => {
  const catalog = createCatalog([group, first, second]);

  it('finds a node by its slug', () => {
    expect(catalog.find('first')).toBe(first);
    expect(['', 'third', 'constructor'].map((slug) => catalog.find(slug))).toEqual([
      ...[undefined, undefined, undefined],
    ]);
  });

  it('counts for a group itself and its types, for a type itself, for nothing nothing', () => {
    expect(catalog.members('housing')).toEqual(['housing', 'first', 'second']);
    expect(catalog.members('first')).toEqual(['first']);
    expect(catalog.members('third')).toEqual([]);
  });

  it('keeps the order of the nodes', () => {
    expect(catalog.nodes).toEqual([group, first, second]);
  });

  it('refuses two nodes of one slug', () => {
    expect(() => createCatalog([first, group, first])).toThrow('Two support nodes share a slug');
  });

  it('refuses a type of no group', () => {
    expect(() => createCatalog([first])).toThrow('first names group housing, which does not exist');
  });
});

describe('primaryDimension', () => {
  it('is the first', () => {
    expect(primaryDimension(supportNode('one', { dimensions: ['purpose', 'home'] }))).toBe(
      'purpose',
    );
    expect(() => primaryDimension(supportNode('none', { dimensions: [] }))).toThrow(
      'none serves no dimension',
    );
  });
});
