import { describe, expect, it } from 'vitest';
import yardstickFile from '#data/yardsticks.json' with { type: 'json' };
import { DIMENSIONS } from '#lib/domain/dimension.ts';
import { primaryDimension } from '#lib/domain/support.ts';
import { readYardsticks } from '#lib/formats/catalog/read-yardsticks.ts';
import { catalog } from '../../../support/catalog.ts';
import { sharedFile } from '../../../support/shared-file.ts';

const { nodes } = catalog;
const types = nodes.filter(({ kind }) => kind === 'type');
const groups = nodes.filter(({ kind }) => kind === 'group');

describe('the support types of the product', () => {
  it('are 45 in 12 groups, each under a slug and a name of its own', () => {
    expect([types.length, groups.length]).toEqual([45, 12]);
    for (const field of ['slug', 'label', 'shortLabel'] as const) {
      expect(new Set(types.map((node) => node[field])).size).toBe(45);
    }
    expect(nodes.every(({ slug }) => /^[a-z]+(-[a-z]+)*$/.test(slug))).toBe(true);
  });

  it('stand directly after their group', () => {
    let group = '';
    for (const node of nodes) {
      if (node.kind === 'group') group = node.slug;
      else expect(node.group).toBe(group);
    }
  });

  // Counted by hand from the list of types.
  it('have each a primary dimension: 15 Health, 7 Home, 8 Purpose, 15 Community', () => {
    const count = DIMENSIONS.map(
      (dimension) => types.filter((node) => primaryDimension(node) === dimension).length,
    );
    expect(count).toEqual([15, 7, 8, 15]);
    expect(new Set(types.flatMap(({ dimensions }) => dimensions))).toEqual(new Set(DIMENSIONS));
  });

  it('five of which are not scored: the virtual ones and the shed', () => {
    expect(types.filter(({ scored }) => !scored).map(({ slug }) => slug)).toEqual([
      'recovery-warmline',
      'mens-shed',
      'recovery-app',
      'care-coordination-platform',
      'helpline',
    ]);
  });

  it('never have a distance where they are virtual by nature', () => {
    const virtual = types.filter(({ modality }) => modality === 'virtual');
    expect(virtual).toHaveLength(4);
    for (const { catchmentMiles } of virtual) {
      expect(catchmentMiles).toEqual({ urban: null, rural: null });
    }
  });

  it('reach at least as far in rural counties as in urban ones', () => {
    for (const { slug, catchmentMiles } of nodes) {
      const { urban, rural } = catchmentMiles;
      expect((rural ?? 0) >= (urban ?? 0), slug).toBe(true);
    }
  });
});

describe('a group', () => {
  it.each(groups.map((group) => [group.slug, group] as const))(
    '%s takes the largest catchment of its types',
    (slug, { catchmentMiles }) => {
      const own = types.filter((type) => type.group === slug);
      for (const rurality of ['urban', 'rural'] as const) {
        const known = own.flatMap((type) => type.catchmentMiles[rurality] ?? []);
        const largest = known.length === 0 ? null : Math.max(...known);
        expect(catchmentMiles[rurality]).toBe(largest);
      }
    },
  );

  it.each([
    ['treatment', 60, 120],
    ['recovery-housing', 40, 75],
    ['recovery-community', 25, 50],
    ['mutual-aid', 15, 40],
    ['digital-and-coordination', null, null],
  ])('%s, by hand: %s urban, %s rural', (slug, urban, rural) => {
    expect(catalog.find(slug)?.catchmentMiles).toEqual({ urban, rural });
  });
});

describe('the SAMHSA codes', () => {
  const placeOf = new Map(
    nodes.flatMap(({ slug, samhsaCodes }) => samhsaCodes.map((code) => [code, slug])),
  );

  it('are 86, each in exactly one place', () => {
    const all = nodes.flatMap(({ samhsaCodes }) => samhsaCodes);
    expect(all).toHaveLength(86);
    expect(placeOf.size).toBe(86);
  });

  // By the directory's own words: "Transitional housing, halfway house, or sober home" and so on.
  it.each([
    ['HH', 'recovery-housing'],
    ['SHG', 'mutual-aid'],
    ['DT', 'withdrawal-management'],
    ['RES', 'residential-treatment'],
    ['OP', 'outpatient-counseling'],
    ['OTP', 'opioid-treatment-program'],
    ['UB', 'buprenorphine-treatment'],
    ['UN', 'naltrexone-and-alcohol-medication'],
    ['METH', 'medication'],
    ['NOE', 'overdose-prevention'],
    ['PEER', 'peer-support'],
    ['TA', 'transportation'],
    ['CM', 'case-management'],
  ])('%s stands at %s', (code, slug) => {
    expect(placeOf.get(code)).toBe(slug);
  });

  // Medicines given during withdrawal are no place to withdraw at.
  it.each(['DLC', 'DB', 'DM', 'MDET'])('%s stands nowhere', (code) => {
    expect(placeOf.has(code)).toBe(false);
  });

  const standard = sharedFile('standards/support-types.json');

  it.skipIf(!standard.exists)('and all else are those of the standard', () => {
    interface Row {
      slug: string;
      samhsa_codes: string[];
      group?: string;
      scored?: boolean;
      modality?: string;
      recovery_dimensions?: string[];
      default_catchment_miles?: object;
    }
    const file = JSON.parse(new TextDecoder().decode(standard.read())) as Record<string, Row[]>;
    const told = [...(file['groups'] ?? []), ...(file['types'] ?? [])];
    expect(told).toHaveLength(57);
    for (const row of told) {
      const node = catalog.find(row.slug);
      expect(node?.samhsaCodes, row.slug).toEqual(row.samhsa_codes);
      if (row.group === undefined) continue;
      expect(node).toMatchObject({
        ...{ group: row.group, scored: row.scored, modality: row.modality },
        ...{ dimensions: row.recovery_dimensions, catchmentMiles: row.default_catchment_miles },
      });
    }
  });
});

describe('the yardsticks', () => {
  const yardsticks = readYardsticks(yardstickFile);

  // 42 CFR 422.116(d)(4): 90 % in large metro and metro counties, 85 % elsewhere.
  it('begin with the shares of 42 CFR 422.116', () => {
    expect(yardsticks[0]).toMatchObject({
      ...{ id: 'default', supports: null, gapBelow: 0.5 },
      rule: {
        minimum: 1,
        classes: { urban: { miles: null, share: 0.9 }, rural: { miles: null, share: 0.85 } },
      },
    });
    expect(yardsticks[0]?.source).toContain('42 CFR 422.116');
  });

  it.each<[string, unknown]>([
    ['none', { yardsticks: [] }],
    ['no list', {}],
    ['a share over all', { yardsticks: [{ ...yardstickFile.yardsticks[0], gap_below: 50 }] }],
  ])('%s are refused', (_, json) => {
    expect(() => readYardsticks(json)).toThrow();
  });
});
