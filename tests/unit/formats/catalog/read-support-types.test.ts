import { describe, expect, it } from 'vitest';
import { readSupportTypes } from '#lib/formats/catalog/read-support-types.ts';

const group = (slug: string, changes: object = {}) => ({
  ...{ slug, label: slug, short_label: slug, phrase: slug, clinical: false, samhsa_codes: [] },
  ...changes,
});
const type = (slug: string, changes: object = {}) => ({
  ...group(slug),
  ...{ group: 'home', scored: true, recovery_dimensions: ['home'], sdoh_domains: [] },
  ...{ modality: 'in-person', default_catchment_miles: { urban: 10, rural: 20 }, note: '' },
  ...changes,
});
const read = (types: object[], groups: object[] = [group('home')]) =>
  readSupportTypes({ groups, types });
const firstGroup = (types: object[]) => read(types)[0];

describe('readSupportTypes', () => {
  it('puts each group directly before its types', () => {
    const types = [type('b', { group: 'second' }), type('a'), type('c', { group: 'second' })];
    const nodes = read(types, [group('home'), group('second')]);
    expect(nodes.map(({ slug, kind }) => `${kind} ${slug}`)).toEqual([
      ...['group home', 'type a', 'group second', 'type b', 'type c'],
    ]);
  });

  it.each([
    [[10, 20], [5, 60], { urban: 10, rural: 60 }],
    [[null, null], [5, 15], { urban: 5, rural: 15 }],
    [[null, null], [null, null], { urban: null, rural: null }],
    [[0, 0], [null, null], { urban: 0, rural: 0 }],
  ])('a group of %j and %j has the largest catchments: %o', (one, other, expected) => {
    const types = [one, other].map(([urban, rural], i) =>
      type(`t${i}`, { default_catchment_miles: { urban, rural } }),
    );
    expect(firstGroup(types)?.catchmentMiles).toEqual(expected);
  });

  it.each([
    [['virtual', 'virtual'], 'virtual'],
    [['in-person', 'in-person'], 'in-person'],
    [['in-person', 'virtual'], 'both'],
    [['both', 'in-person'], 'both'],
  ])('a group of %j is %s', (modalities, expected) => {
    const types = modalities.map((modality, i) => type(`t${i}`, { modality }));
    expect(firstGroup(types)?.modality).toBe(expected);
  });

  it('a group serves all dimensions of its types, first the one that is primary most often', () => {
    const types = [['health', 'home'], ['home'], ['home', 'community']].map((dimensions, i) =>
      type(`t${i}`, { recovery_dimensions: dimensions }),
    );
    expect(firstGroup(types)?.dimensions).toEqual(['home', 'health', 'community']);
  });

  it('a group is scored where one of its types is', () => {
    expect(firstGroup([type('a', { scored: false }), type('b')])?.scored).toBe(true);
    expect(firstGroup([type('a', { scored: false })])?.scored).toBe(false);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['no list of types', { groups: [] }],
    [
      'a dimension that does not exist',
      { groups: [group('home')], types: [type('a', { recovery_dimensions: ['wealth'] })] },
    ],
    [
      'a type of no dimension',
      { groups: [group('home')], types: [type('a', { recovery_dimensions: [] })] },
    ],
    [
      'a negative distance',
      {
        groups: [group('home')],
        types: [type('a', { default_catchment_miles: { urban: -1, rural: 1 } })],
      },
    ],
    [
      'a distance as text',
      {
        groups: [group('home')],
        types: [type('a', { default_catchment_miles: { urban: '1', rural: 1 } })],
      },
    ],
    [
      'a short label that is long',
      { groups: [group('home', { short_label: 'x'.repeat(26) })], types: [] },
    ],
    [
      'a modality that does not exist',
      { groups: [group('home')], types: [type('a', { modality: 'hybrid' })] },
    ],
  ])('refuses %s', (_, json) => {
    expect(() => readSupportTypes(json)).toThrow();
  });

  it('refuses a SAMHSA code that stands twice, and tells where', () => {
    const types = [type('a', { samhsa_codes: ['HH'] }), type('b', { samhsa_codes: ['HH'] })];
    expect(() => read(types)).toThrow('SAMHSA code HH stands at a and at b');
    expect(() => read([type('a', { samhsa_codes: ['HH', 'HH'] })])).toThrow('at a and at a');
    expect(() =>
      read([type('a', { samhsa_codes: ['HH'] })], [group('home', { samhsa_codes: ['HH'] })]),
    ).toThrow('at home and at a');
  });

  it('refuses a type of a group that does not exist: it would be lost silently', () => {
    expect(() => read([type('a'), type('b', { group: 'gone' })])).toThrow(
      'b names group gone, which does not exist',
    );
  });
});
