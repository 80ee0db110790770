import { describe, expect, it } from 'vitest';
import { catchmentOf } from '#lib/coverage/catchment.ts';
import { supportNode } from '../../support/small-coverage.ts';

describe('catchmentOf', () => {
  const both = supportNode('home', { catchmentMiles: { urban: 10, rural: 20 } });
  const none = supportNode('ride', { catchmentMiles: { urban: null, rural: null } });

  it.each([
    ['large metropolitan', both, 1, { rurality: 'urban', miles: 10 }],
    ['the last urban code', both, 3, { rurality: 'urban', miles: 10 }],
    ['the first rural code', both, 4, { rurality: 'rural', miles: 20 }],
    ['most rural', both, 9, { rurality: 'rural', miles: 20 }],
    ['no code', both, null, { rurality: null, miles: null }],
    ['by service area alone', none, 9, { rurality: 'rural', miles: null }],
  ])('%s', (_, node, rucc, expected) => {
    expect(catchmentOf(node, rucc)).toEqual(expected);
  });
});
