import { describe, expect, it } from 'vitest';
import { createLinearSystem } from '#lib/coverage/suppression/linear-system.ts';

describe('a linear system', () => {
  it('gives the range of what it leaves open', () => {
    // x + y = 10, y + z = 4: y is at most 4, so x is from 6 to 10.
    const system = createLinearSystem(
      3,
      [
        [1, 1, 0],
        [0, 1, 1],
      ],
      [10, 4],
    );
    const range = (objective: number[]) => [system.minimum(objective), system.maximum(objective)];
    expect(range([1, 0, 0])).toEqual([6, 10]);
    expect(range([0, 1, 0])).toEqual([0, 4]);
    expect(range([1, 0, 1])).toEqual([6, 14]);
    // x − z is always 6.
    expect(range([1, 0, -1])).toEqual([6, 6]);
  });

  it('solves a two-way table whose inner cells follow from its margins', () => {
    // a + b = 3, c + d = 5, a + c = 0, b + d = 8; one equation says nothing new.
    const rows = [
      [1, 1, 0, 0],
      [0, 0, 1, 1],
      [1, 0, 1, 0],
      [0, 1, 0, 1],
    ];
    const system = createLinearSystem(4, rows, [3, 5, 0, 8]);
    const values = [0, 1, 2, 3].map((at) => [0, 1, 2, 3].map((i) => (i === at ? 1 : 0)));
    expect(values.map((one) => system.maximum(one))).toEqual([0, 3, 0, 5]);
    expect(values.map((one) => system.minimum(one))).toEqual([0, 3, 0, 5]);
  });

  it('says where there is no solution', () => {
    expect(() => createLinearSystem(1, [[1], [1]], [1, 2])).toThrow('contradict');
    expect(() => createLinearSystem(1, [], []).maximum([1])).toThrow('without bounds');
  });
});
