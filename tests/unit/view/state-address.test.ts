import { describe, expect, it } from 'vitest';
import { stateAddress } from '#lib/view/state-address.ts';
import { readView, writeView } from '#lib/view/view-state.ts';

describe('choosing another state', () => {
  it.each([
    ['/', '', '/?state=OH'],
    [
      '/',
      'state=KY&support=recovery-cafe&county=21193&why=open',
      '/?state=OH&support=recovery-cafe',
    ],
    [
      '/',
      'measure=reach&services=off&figure=table&sort=-name',
      '/?state=OH&measure=reach&services=off&figure=table&sort=-name',
    ],
    [
      '/gaps',
      'view=list&counties=rural&medication=yes',
      '/gaps?state=OH&view=list&counties=rural&medication=yes',
    ],
    // What was compared and the region are of the old state; so is a county, and an organization.
    ['/gaps/compare', 'with=21193,21067&by=rurality', '/gaps?state=OH'],
    ['/counties/[fips]', 'support=recovery-cafe', '/?state=OH&support=recovery-cafe'],
    ['/organizations/[id]', '', '/organizations?state=OH'],
    ['/methods', 'state=KY', '/methods?state=OH'],
    ['/national', 'support=recovery-cafe&sort=gap', '/?state=OH&support=recovery-cafe'],
    [null, 'state=ZZ', '/?state=OH'],
  ])('on %s?%s leads to %s', (route, query, address) => {
    const { path, view } = stateAddress(route, readView(new URLSearchParams(query)), 'OH');
    expect(`${path}${writeView(view)}`).toBe(address);
  });
});
