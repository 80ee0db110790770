import type { JourneyInput, NetworkService } from '#lib/network/journeys/input.ts';
import { ruralityOf, type Rurality } from '#lib/domain/place.ts';
import { distanceMiles } from '#lib/geography/distance.ts';

const KINDS = ['referral', 'warm-handoff', 'co-location', 'shared-staff'];

/**
 * The chain of every journey, county by county, by trying every chain: of the shortest ones that
 * whose ties, the weakest first, are the strongest, then the first in the order of organizations.
 * Empty without one.
 */
export function bruteForceChains(input: JourneyInput): number[][] {
  const { organizations, counties, doors, needs, catalog, services } = input;
  const everybody = organizations.map((_, at) => at);
  const own = (at: number) => services.filter(({ organization }) => organization === at);
  /** Strength of the strongest hand-off, 0 without one. */
  const strengthOf = (at: number, other: number) =>
    Math.max(
      0,
      ...input.links
        .filter(
          ({ from, to, kind, direction, strength }) =>
            KINDS.includes(kind) &&
            strength >= 2 &&
            ((from === at && to === other) ||
              (direction === 'mutual' && to === at && from === other)),
        )
        .map(({ strength }) => strength),
    );
  const strengths = everybody.map((at) => everybody.map((other) => strengthOf(at, other)));
  const tiesOf = (chain: readonly number[]) =>
    chain
      .slice(1)
      .map((to, at) => strengths[chain[at] as number]?.[to] as number)
      .sort();
  const isBefore = (a: readonly number[], b: readonly number[]) => {
    const [ours, theirs] = [tiesOf(a).join(''), tiesOf(b).join('')];
    if (ours !== theirs) return ours > theirs;
    const at = a.findIndex((node, place) => node !== b[place]);
    return at !== -1 && (a[at] as number) < (b[at] as number);
  };
  return counties.flatMap(({ fips }) =>
    doors.flatMap(({ id, supports, catchmentMiles }) => {
      const keepers = everybody.filter((at) => {
        const says = organizations[at]?.doors.includes(id);
        const counted = own(at).filter(({ support }) => says || supports.includes(support));
        return serves(input, counted, fips, () => catchmentMiles);
      });
      return needs.map((need) => {
        const isMet = (at: number) =>
          serves(
            input,
            own(at).filter(({ support, inPerson }) => inPerson && need.supports.includes(support)),
            fips,
            ({ support }) => catalog.find(support)?.catchmentMiles ?? { urban: null, rural: null },
          );
        let chains = keepers.map((keeper) => [keeper]);
        for (let steps = 0; steps <= 3; steps++) {
          const met = chains.filter((chain) => isMet(chain.at(-1) as number));
          if (met.length > 0) return met.reduce((best, one) => (isBefore(one, best) ? one : best));
          chains = chains.flatMap((chain) =>
            everybody
              .filter((to) => strengths[chain.at(-1) as number]?.[to] && !chain.includes(to))
              .map((to) => [...chain, to]),
          );
        }
        return [];
      });
    }),
  );
}

function serves(
  { counties, tracts }: JourneyInput,
  services: readonly NetworkService[],
  fips: string,
  milesOf: (service: NetworkService) => Readonly<Record<Rurality, number | null>>,
): boolean {
  if (
    services.some(
      ({ county, area }) =>
        county === fips || area.includes(fips) || area.includes(fips.slice(0, 2)),
    )
  )
    return true;
  const rurality = ruralityOf(counties.find((one) => one.fips === fips)?.rucc ?? null);
  const own = tracts.filter(({ county }) => county === fips);
  const people = (list: typeof own) => list.reduce((sum, { population }) => sum + population, 0);
  const near = own.filter((tract) =>
    services.some((service) => {
      const limit = rurality && milesOf(service)[rurality];
      if (limit === null || service.point === null || !service.inPerson) return false;
      return distanceMiles(tract, service.point) <= limit;
    }),
  );
  return people(own) > 0 && people(near) * 2 >= people(own);
}
