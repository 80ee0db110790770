import type { JourneyInput, NetworkService } from '#lib/network/journeys/input.ts';
import { ruralityOf, type Rurality } from '#lib/domain/place.ts';
import { distanceMiles } from '#lib/geography/distance.ts';

const KINDS = ['referral', 'warm-handoff', 'co-location', 'shared-staff'];

/** Hand-offs of every journey, county by county, by trying every chain; null without one. */
export function bruteForceSteps(input: JourneyInput): (number | null)[] {
  const { organizations, counties, doors, needs, catalog, services } = input;
  const everybody = organizations.map((_, at) => at);
  const own = (at: number) => services.filter(({ organization }) => organization === at);
  const next = (at: number) =>
    everybody.filter((other) =>
      input.links.some(
        ({ from, to, kind, direction, strength }) =>
          KINDS.includes(kind) &&
          strength >= 2 &&
          ((from === at && to === other) ||
            (direction === 'mutual' && to === at && from === other)),
      ),
    );
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
        let reached = keepers;
        for (let steps = 0; steps <= 3; steps++) {
          if (reached.some(isMet)) return steps;
          reached = [...new Set(reached.flatMap(next))];
        }
        return null;
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
