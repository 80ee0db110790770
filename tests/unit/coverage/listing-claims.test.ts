import { describe, expect, it } from 'vitest';
import { readListings } from '#lib/coverage/listing-claims.ts';
import { createSourceSets } from '#lib/coverage/source-sets.ts';
import type { Completeness, SourceClaim } from '#lib/domain/source.ts';
import { createCatalog } from '#lib/domain/support.ts';
import { supportNode } from '../../support/small-coverage.ts';

const catalog = createCatalog([
  supportNode('housing', { kind: 'group' }),
  supportNode('peer-run', { group: 'housing' }),
  supportNode('monitored', { group: 'housing' }),
]);

/** "alpha peer-run 21 partial" */
function claim(text: string): SourceClaim {
  const [sourceId = '', support = '', place = '', completeness] = text.split(' ');
  return { sourceId, support, place, completeness: completeness as Completeness };
}

function listing(claims: string[], support: string) {
  const sets = createSourceSets();
  const found = readListings(catalog, claims.map(claim), sets)(support, '21193');
  return [found.completeness, sets.list(found.sources).join(' ')];
}

describe('a type', () => {
  it.each<[string, string[], Completeness | null, string]>([
    ['nobody claims anything', [], null, ''],
    ['its state', ['alpha peer-run 21 partial'], 'partial', 'alpha'],
    ['its county', ['alpha peer-run 21193 complete'], 'complete', 'alpha'],
    ['another state', ['alpha peer-run 39 complete'], null, ''],
    ['another county of the state', ['alpha peer-run 21195 complete'], null, ''],
    [
      'the better of two, with both sources',
      ['beta peer-run 21193 partial', 'alpha peer-run 21 complete'],
      'complete',
      'alpha beta',
    ],
    ['a claim on its group says nothing', ['alpha housing 21 complete'], null, ''],
    ['nor does one on its sibling', ['alpha monitored 21 complete'], null, ''],
  ])('%s', (_, claims, completeness, sources) => {
    expect(listing(claims, 'peer-run')).toEqual([completeness, sources]);
  });
});

describe('a group', () => {
  it.each<[string, string[], Completeness | null, string]>([
    ['nobody claims anything', [], null, ''],
    ['on itself', ['alpha housing 21 complete'], 'complete', 'alpha'],
    ['one type of two', ['alpha peer-run 21 complete'], 'partial', 'alpha'],
    [
      'all types, by two sources',
      ['alpha peer-run 21 complete', 'beta monitored 21193 complete'],
      'complete',
      'alpha beta',
    ],
    [
      'all types, one of them partially',
      ['alpha peer-run 21 complete', 'alpha monitored 21 partial'],
      'partial',
      'alpha',
    ],
    [
      'itself completely, a type partially',
      ['alpha housing 21 complete', 'beta peer-run 21 partial'],
      'complete',
      'alpha beta',
    ],
  ])('%s', (_, claims, completeness, sources) => {
    expect(listing(claims, 'housing')).toEqual([completeness, sources]);
  });
});
