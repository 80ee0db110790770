import { describe, expect, it } from 'vitest';
import { countOutcomes } from '#lib/network/journeys/count-outcomes.ts';
import { findJourneys, journeyAt } from '#lib/network/journeys/find-journeys.ts';
import { bruteForceChains } from '../../support/network/brute-force-journeys.ts';
import {
  CAFE,
  CLINIC,
  DETOX,
  eightOrganizations,
  HOUSE,
  JAIL,
  link,
  NAVIGATOR,
  service,
  WORKS,
} from '../../support/network/eight.ts';
import { randomJourneys } from '../../support/network/random-journeys.ts';

describe('journeys among eight organizations, checked by hand', () => {
  const { list } = findJourneys(eightOrganizations());

  it.each([
    // The near county, from jail: Jail > Navigator > Clinic > House is as long as a chain may be.
    [0, 'three-steps', null, [JAIL, NAVIGATOR, CLINIC, HOUSE]],
    // The Cafe would be one hand-off more.
    [1, 'no-path', 'tie', []],
    // The Navigator knows of Works and no more.
    [2, 'no-path', 'tie', []],
    // From detox.
    [3, 'two-steps', null, [DETOX, CLINIC, HOUSE]],
    [4, 'three-steps', null, [DETOX, CLINIC, HOUSE, CAFE]],
    [5, 'no-path', 'tie', []],
    // The far county is 50 miles from the jail, and people come 30.
    [6, 'no-door', null, []],
    [7, 'no-door', null, []],
    [8, 'no-door', null, []],
    // People come 60 miles to detox. House is 38 miles away, where 20 are in reach.
    [9, 'no-path', 'service', []],
    // A common coalition hands nobody on to Peers.
    [10, 'no-path', 'tie', []],
    // Nobody claims to list who employs there.
    [11, 'not-assessed', null, []],
  ])('journey %i: %s', (at, outcome, missing, chain) => {
    const steps = chain.length === 0 ? null : chain.length - 1;
    expect(list[at]).toMatchObject({ outcome, missing, chain, steps });
  });

  it('counts them', () => {
    expect(countOutcomes(list)).toEqual({
      ...{ direct: 0, 'two-steps': 1, 'three-steps': 2, 'no-path': 5, missingTie: 4 },
      ...{ 'no-door': 3, 'not-assessed': 1 },
    });
  });
});

describe('findJourneys', () => {
  const first = (input = eightOrganizations()) => findJourneys(input).list[0];

  it('is direct where the door itself meets the need', () => {
    const { services } = eightOrganizations();
    const input = eightOrganizations({
      services: [...services, service(JAIL, 'recovery-housing', 0)],
    });
    expect(first(input)).toMatchObject({ outcome: 'direct', steps: 0, chain: [JAIL] });
  });

  it('is direct by one hand-off, and follows the strongest tie among equals', () => {
    const { services, links } = eightOrganizations();
    const input = eightOrganizations({
      services: [...services, service(WORKS, 'recovery-housing', 3)],
      links: [...links, link(JAIL, HOUSE, { strength: 2 }), link(JAIL, WORKS, { strength: 4 })],
    });
    expect(first(input)).toMatchObject({ outcome: 'direct', steps: 1, chain: [JAIL, WORKS] });
  });

  // Jail hands on to Detox, Clinic and Navigator; each hands on to Works, which has homes.
  it.each([
    // Weakest ties: by Detox 2, by Clinic 3, by Navigator 2.
    ['the strongest weakest tie', [4, 2], [3, 3], [4, 2], CLINIC],
    // 2 and 3 against 2 and 4: the weakest ties are alike, the next is stronger.
    ['then the strongest next weakest', [3, 2], [2, 4], [2, 3], CLINIC],
    // 2 and 4 in either order, by Clinic and by Navigator.
    ['then the first by name', [3, 2], [4, 2], [2, 4], CLINIC],
  ])('has among equally short chains %s', (_, byDetox, byClinic, byNavigator, middle) => {
    const two = (by: number, [first, second]: readonly number[]) => [
      link(JAIL, by, { strength: first ?? 0 }),
      link(by, WORKS, { strength: second ?? 0 }),
    ];
    const input = eightOrganizations({
      services: [service(JAIL, 'legal-aid-and-reentry', 0), service(WORKS, 'recovery-housing', 3)],
      links: [...two(DETOX, byDetox), ...two(CLINIC, byClinic), ...two(NAVIGATOR, byNavigator)],
    });
    expect(first(input)).toMatchObject({ outcome: 'two-steps', chain: [JAIL, middle, WORKS] });
  });

  it('takes the better chain to whoever meets the need, though its first tie is the weaker', () => {
    // Jail > Detox > House: 4, 2. Jail > Clinic > Works: 3, 3.
    const input = eightOrganizations({
      services: [
        service(JAIL, 'legal-aid-and-reentry', 0),
        service(HOUSE, 'recovery-housing', 3),
        service(WORKS, 'recovery-housing', 3),
      ],
      links: [
        link(JAIL, DETOX, { strength: 4 }),
        link(DETOX, HOUSE, { strength: 2 }),
        link(JAIL, CLINIC, { strength: 3 }),
        link(CLINIC, WORKS, { strength: 3 }),
      ],
    });
    expect(first(input)?.chain).toEqual([JAIL, CLINIC, WORKS]);
  });

  it('goes against no direction', () => {
    const links = [link(HOUSE, JAIL)];
    expect(first(eightOrganizations({ links }))).toMatchObject({
      outcome: 'no-path',
      missing: 'tie',
    });
    links[0] = link(HOUSE, JAIL, { direction: 'mutual' });
    expect(first(eightOrganizations({ links }))?.chain).toEqual([JAIL, HOUSE]);
  });

  it('takes no virtual service for a home, but reaches through a service area', () => {
    const house = (changes: object) => [
      service(JAIL, 'legal-aid-and-reentry', 0),
      service(HOUSE, 'recovery-housing', 100, { county: '39001', ...changes }),
    ];
    const links = [link(JAIL, HOUSE)];
    const outcome = (changes: object) =>
      first(eightOrganizations({ services: house(changes), links }))?.outcome;
    expect(outcome({})).toBe('no-path');
    expect(outcome({ area: ['21'] })).toBe('direct');
    expect(outcome({ area: ['21001'] })).toBe('direct');
    expect(outcome({ area: ['21'], inPerson: false })).toBe('no-path');
  });

  it('serves a county from half of its residents on', () => {
    const outcome = (mile: number) =>
      first(
        eightOrganizations({
          services: [
            service(JAIL, 'legal-aid-and-reentry', 0),
            service(HOUSE, 'recovery-housing', mile, { county: '39001' }),
          ],
          links: [link(JAIL, HOUSE)],
        }),
      )?.outcome;
    // 600 of 1,000 live at mile 0, exactly 20 miles west of it; 400 at mile 10.
    expect(outcome(20)).toBe('direct');
    expect(outcome(20.01)).toBe('no-path');
  });

  it('numbers journeys by county, door and need', () => {
    const { input, list } = findJourneys(eightOrganizations());
    expect(list[journeyAt(input, 1, 0, 2)]).toMatchObject({ county: 1, door: 0, need: 2 });
  });

  it('agrees with trying every chain', () => {
    let chains = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const input = randomJourneys(seed);
      const found = findJourneys(input).list.map(({ chain }) => chain);
      expect(found).toEqual(bruteForceChains(input));
      chains += found.filter(({ length }) => length > 1).length;
    }
    expect(chains).toBeGreaterThan(100);
  });
});
