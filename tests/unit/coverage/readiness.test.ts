import { describe, expect, it } from 'vitest';
import type { CellState, CoverageCell } from '#lib/coverage/cell.ts';
import { assessReadiness } from '#lib/coverage/readiness.ts';
import { createCatalog } from '#lib/domain/support.ts';
import { assessOne, supportNode } from '../../support/small-coverage.ts';

const catalog = createCatalog([
  supportNode('housing', { kind: 'group', dimensions: ['home'] }),
  supportNode('peer-run', { group: 'housing', dimensions: ['home', 'community'] }),
  supportNode('monitored', {
    group: 'housing',
    dimensions: ['home'],
    sdohDomains: ['economic_stability', 'neighborhood_built_environment'],
  }),
  supportNode('cafe', { dimensions: ['community'], sdohDomains: ['social_community_context'] }),
  supportNode('shed', { dimensions: ['community'], scored: false }),
]);

const cell = (county: string, support: string, state: CellState): CoverageCell => ({
  ...assessOne({}),
  county,
  support,
  state,
});

const [first, second] = assessReadiness(
  [
    cell('21001', 'housing', 'covered'),
    cell('21001', 'peer-run', 'covered'),
    cell('21001', 'monitored', 'gap'),
    cell('21001', 'cafe', 'not-assessed'),
    cell('21001', 'shed', 'covered'),
    cell('21003', 'peer-run', 'partial'),
    cell('21003', 'monitored', 'neighbor-dependent'),
  ],
  catalog,
);

describe('assessReadiness', () => {
  it('counts covered of assessed by primary dimension, types alone, scored alone', () => {
    expect(first?.county).toBe('21001');
    expect(first?.dimensions.home).toEqual({
      covered: 1,
      assessed: 2,
      supports: {
        covered: ['peer-run'],
        gap: ['monitored'],
        partial: [],
        'neighbor-dependent': [],
        'not-assessed': [],
      },
    });
    expect(second?.dimensions.home).toMatchObject({ covered: 0, assessed: 2 });
  });

  it('does not count what is not assessed', () => {
    expect(first?.dimensions.community).toMatchObject({
      covered: 0,
      assessed: 0,
      supports: { 'not-assessed': ['cafe'], covered: [] },
    });
  });

  it('counts a support in each SDOH domain that it serves', () => {
    expect(first?.domains.economic_stability).toMatchObject({ covered: 1, assessed: 2 });
    expect(first?.domains.neighborhood_built_environment).toMatchObject({
      covered: 0,
      assessed: 1,
    });
    expect(first?.domains.social_community_context.supports['not-assessed']).toEqual(['cafe']);
  });

  it('is empty without cells', () => {
    expect(assessReadiness([], catalog)).toEqual([]);
  });
});
