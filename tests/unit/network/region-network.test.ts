import { describe, expect, it } from 'vitest';
import { regionNetwork } from '#lib/network/region-network.ts';

const tie = (fromId: string, toId: string) => ({ fromId, toId });

describe('regionNetwork', () => {
  it('counts pairs once, whatever their ties, and tells here from elsewhere', () => {
    const network = regionNetwork({
      members: new Set(['a', 'b', 'c', 'd']),
      ties: [
        ...[tie('a', 'b'), tie('b', 'a'), tie('a', 'x'), tie('x', 'y'), tie('b', 'c')],
        tie('a', 'a'),
      ],
      unnamedEnds: [
        ['d', 'x'],
        ['x', 'd'],
        ['x', 'y'],
      ],
    });
    expect(network).toEqual({
      ...{ organizations: 4, alone: 1, within: 2, across: 1, unnamed: 1 },
      partners: [
        { id: 'b', here: 2, elsewhere: 0 },
        { id: 'a', here: 1, elsewhere: 1 },
        { id: 'c', here: 1, elsewhere: 0 },
      ],
    });
  });

  it('is nothing where nobody is there', () => {
    expect(
      regionNetwork({ members: new Set(), ties: [tie('x', 'y')], unnamedEnds: [] }),
    ).toMatchObject({ organizations: 0, alone: 0, within: 0, across: 0, partners: [] });
  });
});
