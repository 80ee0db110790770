import { distanceMiles } from '#lib/geography/distance.ts';
import type { CountyFacts } from '../facts.ts';
import type { Organization, Service } from '../model.ts';
import type { Random } from '../random.ts';
import { activity } from './circles.ts';

/** An organization as the network sees it. */
export interface Member {
  organization: Organization;
  /** Counties where it has a place. */
  counties: ReadonlySet<CountyFacts>;
  /** How readily it makes ties; skewed, so that a few have many. */
  activity: number;
}

/** Spread of activity within a family, in standard deviations of the logarithm. */
const SKEW = 0.75;

/** The organizations of the services, in the order in which they first appear. */
export function membersOf(services: readonly Service[], random: Random): Member[] {
  const byOrganization = Map.groupBy(services, ({ organization }) => organization);
  return [...byOrganization].map(([organization, own]) => {
    const places = own.flatMap(({ site }) => (site ? [site.county] : []));
    const part = random.fork(organization.name);
    return {
      organization,
      counties: new Set([organization.home, ...places]),
      activity: activity(organization.family) * Math.exp(SKEW * part.normal()),
    };
  });
}

const SAME_COUNTY = 9;
const SAME_REGION = 2;
const NEAR = 0.35;
const NEAR_MILES = 60;
const FAR = 0.03;

/** How much geography favors a tie. */
export function closeness(a: Member, b: Member): number {
  if ([...a.counties].some((county) => b.counties.has(county))) return SAME_COUNTY;
  const [one, other] = [a.organization.home, b.organization.home];
  if (one.region === other.region) return SAME_REGION;
  return distanceMiles(one.center, other.center) <= NEAR_MILES ? NEAR : FAR;
}
