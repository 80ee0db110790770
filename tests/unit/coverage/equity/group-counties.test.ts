import { describe, expect, it } from 'vitest';
import {
  groupByNeed,
  groupByRurality,
  type CountyIndicator,
} from '#lib/coverage/equity/group-counties.ts';
import { outOfReachByGroup, shareOutOfReach } from '#lib/coverage/equity/out-of-reach-by-group.ts';
import { coverageCell } from '../../../support/coverage-cell.ts';
import { createRandom } from '../../../support/random.ts';

const value = (of: number): CountyIndicator => ({ value: of, state: 'value' });
const counties = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 's', 'u', 'm', 'x'];
const indicators = new Map<string, CountyIndicator>([
  ...counties.slice(0, 8).map((county, i) => [county, value(i + 1)] as const),
  ['s', { value: null, state: 'suppressed' }],
  // An unreliable rate may come with its number: it makes no quarter all the same.
  ['u', { value: 99, state: 'unreliable' }],
  ['m', { value: null, state: 'missing' }],
]);

describe('groups by need', () => {
  it('are quarters of plain values, and suppressed, unreliable and missing apart', () => {
    expect(groupByNeed(counties, indicators)).toEqual([
      { id: 'q1', counties: ['a', 'b'], range: [1, 2] },
      { id: 'q2', counties: ['c', 'd'], range: [3, 4] },
      { id: 'q3', counties: ['e', 'f'], range: [5, 6] },
      { id: 'q4', counties: ['g', 'h'], range: [7, 8] },
      { id: 'unreliable', counties: ['u'], range: null },
      { id: 'suppressed', counties: ['s'], range: null },
      // One that the source says nothing of is missing too.
      { id: 'missing', counties: ['m', 'x'], range: null },
    ]);
  });

  it('are none where there are too few values', () => {
    expect(groupByNeed(counties.slice(1), indicators)).toBeNull();
  });
});

describe('groups by rural-urban code', () => {
  const codes = new Map([
    ['a', 1] as const,
    ['b', 3] as const,
    ['c', 4] as const,
    ['d', 9] as const,
  ]);

  it('are two classes or nine codes, and counties without a code', () => {
    const own = ['a', 'b', 'c', 'd', 'e'];
    expect(groupByRurality(own, codes, 'classes').map((one) => [one.id, one.counties])).toEqual([
      ['urban', ['a', 'b']],
      ['rural', ['c', 'd']],
      ['unclassified', ['e']],
    ]);
    expect(groupByRurality(own, codes, 'codes').map((one) => [one.id, one.counties])).toEqual([
      ['rucc-1', ['a']],
      ['rucc-3', ['b']],
      ['rucc-4', ['c']],
      ['rucc-9', ['d']],
      ['unclassified', ['e']],
    ]);
  });
});

describe('residents out of reach by group', () => {
  it('are summed within each group; what is not assessed stands apart', () => {
    const cells = [
      coverageCell('a', 'x', 'gap', { population: 100, outOfReach: 90 }),
      coverageCell('b', 'x', 'covered', { population: 900, outOfReach: 0 }),
      coverageCell('c', 'x', 'not-assessed', { population: 500, outOfReach: null }),
    ];
    const groups = [
      { id: 'q1', counties: ['a', 'b'], range: null },
      { id: 'q2', counties: ['c'], range: null },
    ];
    const [first, second] = outOfReachByGroup(cells, groups);
    expect(first?.reach).toMatchObject({ outOfReach: 90, residents: 1000, unknownCounties: 0 });
    expect(first && shareOutOfReach(first.reach)).toBe(0.09);
    expect(second?.reach).toMatchObject({
      outOfReach: null,
      unknownCounties: 1,
      unknownResidents: 500,
    });
    expect(second && shareOutOfReach(second.reach)).toBeNull();
  });

  it('of random groups are no more and no fewer than those of the whole', () => {
    const random = createRandom(3);
    for (let round = 0; round < 50; round++) {
      const own = Array.from({ length: 40 }, (_, i) => `c${i}`);
      const cells = own.map((county) => {
        const population = random.whole(1, 900);
        return coverageCell(county, 'x', 'gap', {
          population,
          outOfReach: random.whole(0, population),
        });
      });
      const values = new Map<string, CountyIndicator>(
        own.map((county) => [
          county,
          random.chance(0.7)
            ? value(random.whole(0, 9))
            : { value: null, state: random.pick(['suppressed', 'missing']) },
        ]),
      );
      const groups = groupByNeed(own, values) ?? [];
      const sum = outOfReachByGroup(cells, groups).reduce(
        (all, { reach }) => all + (reach.outOfReach ?? 0),
        0,
      );
      expect(sum).toBe(cells.reduce((all, cell) => all + (cell.outOfReach ?? 0), 0));
      expect(groups.flatMap((group) => group.counties).sort()).toEqual([...own].sort());
    }
  });
});
