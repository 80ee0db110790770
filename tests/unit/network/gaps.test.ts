import { describe, expect, it } from 'vitest';
import { findClosures, mostDependedOn } from '#lib/network/gaps/closures.ts';
import { closing, endOfGrant, findLoss, grantsOf, graphOf } from '#lib/network/gaps/losses.ts';
import { findMissingTies } from '#lib/network/gaps/missing-ties.ts';
import { findNearPairs } from '#lib/network/gaps/near-pairs.ts';
import { findJourneys, type Journey } from '#lib/network/journeys/find-journeys.ts';
import {
  CLINIC,
  DETOX,
  eightOrganizations,
  GRANT,
  HOUSE,
  JAIL,
  link,
  PEERS,
  WORKS,
} from '../../support/network/eight.ts';
import { randomJourneys } from '../../support/network/random-journeys.ts';

const eight = findJourneys(eightOrganizations());
const graph = graphOf(eight.input);
const at = (journeys: readonly Journey[]) => journeys.map((one) => eight.list.indexOf(one));
const miles = (value: number | null) => Number(value?.toFixed(6));

describe('missing ties among eight organizations, checked by hand', () => {
  const ties = findMissingTies(eight, graph, 50);

  it('finds the one that mends two journeys first', () => {
    // Clinic > Works: from jail in three hand-offs, from detox in two. 6 miles, 1,000 residents.
    const [first] = ties;
    expect(first).toMatchObject({ from: CLINIC, to: WORKS, direction: 'from-to', residents: 1000 });
    expect(at(first?.journeys ?? [])).toEqual([2, 5]);
    expect(miles(first?.milesApart ?? null)).toBe(6);
  });

  it('then those that mend one, the nearer first', () => {
    // Jail–Works 2 miles; Detox–Works 3; Jail, Navigator and Clinic–Cafe 4; Jail–Clinic 8;
    // House–Works 10; Jail and Navigator–House 12. Nobody near Peers could hand on to it.
    expect(ties.slice(1).map(({ milesApart }) => miles(milesApart))).toEqual([
      2, 3, 4, 4, 4, 8, 10, 12, 12,
    ]);
    expect(ties[1]).toMatchObject({ from: JAIL, to: WORKS });
    expect(ties.every(({ journeys }, nth) => journeys.length === (nth === 0 ? 2 : 1))).toBe(true);
  });

  it('gives no more than are wanted', () => {
    expect(findMissingTies(eight, graph, 3)).toEqual(ties.slice(0, 3));
  });
});

describe('findMissingTies', () => {
  it('agrees with adding every tie and finding all journeys anew', () => {
    let found = 0;
    for (let seed = 1; seed <= 25; seed++) {
      const input = randomJourneys(seed, 12);
      const journeys = findJourneys(input);
      const near = findNearPairs(12, input.services);
      const expected: string[] = [];
      const tied = new Set(
        input.links.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]),
      );
      for (let one = 0; one < 12; one++) {
        for (let other = one + 1; other < 12; other++) {
          if (tied.has(`${one} ${other}`) || !near.isNear(one, other)) continue;
          const links = [...input.links, link(one, other, { direction: 'mutual' })];
          const after = findJourneys({ ...input, links });
          const mended = journeys.list.filter(
            ({ missing }, i) => missing === 'tie' && after.list[i]?.steps !== null,
          );
          if (mended.length > 0) expected.push(`${one}-${other} ${mended.length}`);
        }
      }
      const ties = findMissingTies(journeys, graphOf(input), 1000).map(
        ({ from, to, journeys: mended }) =>
          `${Math.min(from, to)}-${Math.max(from, to)} ${mended.length}`,
      );
      expect(ties.sort()).toEqual(expected.sort());
      found += ties.length;
    }
    expect(found).toBeGreaterThan(100);
  });
});

describe('fragility among eight organizations, checked by hand', () => {
  const closures = findClosures(eight, graph);

  it('tells what breaks if the Clinic closes', () => {
    // Three journeys pass through it. {Jail Navigator Works} {House Cafe} {Detox} {Peers} are left.
    expect(closures[CLINIC]).toMatchObject({
      ...{ journeyResidents: 1000, longer: [], morePieces: 3, separated: 4, losing: 1000 },
      losses: [{ county: 0, support: 'outpatient-counseling', people: 1000 }],
    });
    expect(at(closures[CLINIC]?.broken ?? [])).toEqual([0, 3, 4]);
  });

  it('tells what breaks if the Peers close', () => {
    // At the end of no chain. The Cafe is 46 miles from the far county: 500 people lose peers.
    expect(closures[PEERS]).toMatchObject({
      ...{ broken: [], journeyResidents: 0, morePieces: 0, separated: 0, losing: 500 },
      losses: [{ county: 1, support: 'peer-support', people: 500 }],
    });
  });

  it('finds on whom most depends', () => {
    // Clinic and House break three each, and 1,000 people lose by either; the Clinic cuts off more.
    const first = mostDependedOn(closures, 3).map(({ organization }) => organization);
    expect(first).toEqual([CLINIC, HOUSE, DETOX]);
  });

  it('tells what breaks if a grant ends', () => {
    expect(grantsOf(eight.input)).toEqual([GRANT]);
    const loss = findLoss(eight, endOfGrant(GRANT));
    // Without the tie to House nobody comes to a home, nor through House to the Cafe.
    expect(at(loss.broken)).toEqual([0, 3, 4]);
    expect(loss).toMatchObject({
      ...{ morePieces: 1, separated: 2, losing: 1000 },
      losses: [{ county: 0, support: 'supported-employment', people: 1000 }],
    });
  });
});

describe('findClosures', () => {
  it('agrees with closing each organization and finding everything anew', () => {
    let broken = 0;
    for (let seed = 1; seed <= 15; seed++) {
      const journeys = findJourneys(randomJourneys(seed));
      for (const { organization, ...closure } of findClosures(journeys, graphOf(journeys.input))) {
        expect(closure).toEqual(findLoss(journeys, closing(organization)));
        broken += closure.broken.length;
      }
    }
    expect(broken).toBeGreaterThan(100);
  });
});
