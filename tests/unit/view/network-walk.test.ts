import { describe, expect, it } from 'vitest';
import { walkPlace } from '#lib/view/network-walk.ts';
import { networkEdge, networkNode } from '../../support/small-network.ts';

const nodes = [
  networkNode('Hazard Detox', { dimension: 'health', doors: ['Detox'] }),
  networkNode('Perry House'),
  networkNode('Far Kitchen', { countyName: null }),
];
const edges = [
  networkEdge(0, 1, { strength: 3 }),
  networkEdge(1, 2, { kind: 'shared-staff', end: 'mutual', strength: 4, confirmed: false }),
];

describe('a walk through the network', () => {
  it('says where it stands, and what can be done there', () => {
    expect(walkPlace(nodes, edges, [1, 1], 0)).toEqual({
      sentence:
        'Hazard Detox, Perry County, Health. It is an entry door: Detox. It works with 1 organization.',
      steps: [
        {
          ...{ to: 1, name: 'Perry House' },
          text: 'refers to Perry House: coordination (3 of 4), said by both',
        },
      ],
    });
  });

  it('reads a tie from the other end, the strongest first', () => {
    const { steps } = walkPlace(nodes, edges, [1, 1], 1);
    expect(steps.map(({ text }) => text)).toEqual([
      'shares staff with Far Kitchen: integration (4 of 4), said by one side',
      'is referred to by Hazard Detox: coordination (3 of 4), said by both',
    ]);
  });

  it('goes over what is shown, and says where nothing is', () => {
    expect(walkPlace(nodes, edges, [1, 0], 2)).toEqual({
      sentence: 'Far Kitchen, Home. No tie of it is shown.',
      steps: [],
    });
  });
});
