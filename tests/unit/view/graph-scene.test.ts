import { describe, expect, it } from 'vitest';
import { composeScene, stepsFrom, type SceneQuestion } from '#lib/view/graph-scene.ts';
import { networkEdge, networkNode } from '../../support/small-network.ts';

// a – b – c – d in a row, and e alone; b–c is weak and said by one side, c–d shares staff.
const nodes = ['a', 'b', 'c', 'd', 'e'].map((name, at) =>
  networkNode(name, {
    values: [[1, 2, 2, 1, 0][at] ?? 0],
    ...(name === 'd' && { counties: ['21067'], supports: ['peer-support'] }),
  }),
);
const edges = [
  networkEdge(0, 1),
  networkEdge(1, 2, { strength: 1, confirmed: false }),
  networkEdge(2, 3, { kind: 'shared-staff', strength: 4 }),
];
const ALL: SceneQuestion = {
  ...{ kind: null, least: 1, confirmed: false, steps: null, size: 'degree' },
  ...{ organization: null, supports: null, counties: null },
};
const shown = (question: Partial<SceneQuestion>) => {
  const scene = composeScene(nodes, edges, ['degree'], { ...ALL, ...question });
  const named = nodes.filter((_, at) => scene.nodes[at]).map(({ name }) => name);
  return [named.join(''), [...scene.edges].join('')];
};

describe('what is shown of a network', () => {
  it.each<[string, Partial<SceneQuestion>, string, string]>([
    ['everything', {}, 'abcde', '111'],
    ['ties of one kind', { kind: 'shared-staff' }, 'abcde', '001'],
    ['strong ties', { least: 2 }, 'abcde', '101'],
    ['ties that both confirm', { confirmed: true }, 'abcde', '101'],
    ['one county', { counties: ['21193'] }, 'abce', '110'],
    ['one support', { supports: ['peer-support'] }, 'd', '000'],
    ['one step around b', { organization: 'b', steps: 1 }, 'abc', '110'],
    ['two steps around b', { organization: 'b', steps: 2 }, 'abcd', '111'],
    // Steps go over the ties that are asked for.
    ['three steps over strong ties', { organization: 'b', steps: 3, least: 2 }, 'ab', '100'],
    ['around who stands alone', { organization: 'e', steps: 3 }, 'e', '000'],
    // The chosen one stays in sight under any filter.
    ['the chosen one', { organization: 'd', counties: ['21193'] }, 'abcde', '111'],
    ['around nobody', { organization: 'gone', steps: 1 }, 'abcde', '111'],
  ])('%s', (_, question, names, flags) => {
    expect(shown(question)).toEqual([names, flags]);
  });

  it('gives area by the measure', () => {
    const { radii, shownNodes, shownEdges } = composeScene(nodes, edges, ['degree'], ALL);
    // From 5 for nothing to 18 for the most, by the square root: 5 + 13 × √(1/2).
    expect([...radii].map((radius) => radius.toFixed(3))).toEqual([
      '14.192',
      '18.000',
      '18.000',
      '14.192',
      '5.000',
    ]);
    expect([shownNodes, shownEdges]).toEqual([5, 3]);
  });

  it('has marks of one size where the measure is not known', () => {
    const { radii } = composeScene(nodes, edges, ['degree'], { ...ALL, size: 'unheard' });
    expect([...radii]).toEqual([5, 5, 5, 5, 5]);
  });

  it('is empty for an empty network', () => {
    expect(composeScene([], [], [], ALL)).toMatchObject({ shownNodes: 0, shownEdges: 0 });
  });
});

describe('steps between organizations', () => {
  it('counts the fewest ties, over those that may be used', () => {
    expect([...stepsFrom(0, 5, edges, [1, 1, 1])]).toEqual([0, 1, 2, 3, Infinity]);
    expect([...stepsFrom(0, 5, edges, [1, 0, 1])]).toEqual([0, 1, Infinity, Infinity, Infinity]);
  });
});
