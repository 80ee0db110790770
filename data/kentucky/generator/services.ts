import { AREA_PLANS, type AreaPlan } from './area/area-plan.ts';
import { drawService } from './details/draw-service.ts';
import { drawServiceName, isResidence } from './details/draw-service-name.ts';
import type { CountyFacts } from './facts.ts';
import type { FamilyId, Organization, Service } from './model.ts';
import { createNameMaker } from './names/name-maker.ts';
import { assignSlots } from './organizations/assign.ts';
import type { Draft } from './organizations/draft.ts';
import { createFounder, type Founder } from './organizations/found.ts';
import { drawSite } from './places.ts';
import type { Random } from './random.ts';
import { pullOf } from './supply/pull.ts';
import { supplySlots } from './supply/slots.ts';

/** Families some of whose homes keep their address confidential, and how often. */
const CONFIDENTIAL: Readonly<Partial<Record<FamilyId, number>>> = {
  'recovery-home': 0.14,
  housing: 0.22,
};

/** All services of the fictional state, by organization. */
export function drawServices(counties: readonly CountyFacts[], random: Random): Service[] {
  const names = createNameMaker(random.fork('names'));
  const found = createFounder(names, random.fork('contact'));
  const slots = supplySlots(counties, random.fork('supply'));
  const drafts = assignSlots(slots, random.fork('organizations'));
  const placed = drafts.flatMap((draft) => placedServices(draft, found, random));
  const organizations = [...new Set(placed.map(({ organization }) => organization))];
  const byArea = AREA_PLANS.map((plan) =>
    areaService(plan, organizations, counties, found, random),
  );
  const all = [...placed, ...byArea];
  return [...all, ...coalitionPlatforms(all, counties, found, random)];
}

function placedServices({ family, branches }: Draft, found: Founder, random: Random): Service[] {
  const [first] = branches;
  if (!first) throw new Error(`A ${family} without a branch`);
  const seats = branches.map(({ county }) => county).sort((a, b) => pullOf(b) - pullOf(a));
  const organization = found(family, seats[0] ?? first.county);
  const part = random.fork(organization.name);
  const used = new Set<string>();
  return branches.flatMap(({ county, supports }) => {
    const hidden = part.chance(CONFIDENTIAL[family] ?? 0);
    const home = supports.some(isResidence) && !organization.name.endsWith('for Men');
    const site = drawSite(county, hidden && home, part);
    return supports.map((support) => {
      const name = drawServiceName(organization, support, site, used, part);
      const area = support === 'transportation' ? [county.fips] : [];
      return drawService({ organization, support, name, site, area }, part);
    });
  });
}

function areaService(
  plan: AreaPlan,
  organizations: Organization[],
  counties: readonly CountyFacts[],
  found: Founder,
  random: Random,
): Service {
  const home = counties.find(({ name }) => name === plan.home);
  if (!home) throw new Error(`Found no county named ${plan.home}`);
  const regional =
    plan.family === 'mental-health-board' || /fellowship|aid$|learning/.test(plan.family);
  const known = organizations.find(
    (one) => regional && one.family === plan.family && one.home.region === home.region,
  );
  const organization = known ?? found(plan.family, home);
  if (!known) organizations.push(organization);
  const part = random.fork(`${organization.name}, ${plan.name}`);
  const site = plan.placed ? drawSite(home, false, part) : null;
  const area = areaOf(plan, counties);
  const { support, name, modality } = plan;
  return drawService({ organization, support, name, site, area, modality }, part);
}

function areaOf(plan: AreaPlan, counties: readonly CountyFacts[]): string[] {
  if (plan.regions.includes('KY')) return ['KY'];
  return counties
    .filter(({ region, name }) => plan.regions.includes(region.id) && !plan.except.includes(name))
    .map(({ fips }) => fips);
}

/** Every region has a coalition; one that offers nothing else keeps a referral platform. */
function coalitionPlatforms(
  services: readonly Service[],
  counties: readonly CountyFacts[],
  found: Founder,
  random: Random,
): Service[] {
  const coalitions = services
    .map(({ organization }) => organization)
    .filter(({ family }) => family === 'coalition');
  const regions = Map.groupBy(counties, ({ region }) => region);
  return [...regions].flatMap(([region, members]) => {
    const [home] = [...members].sort((a, b) => b.population - a.population);
    if (!home || coalitions.some((one) => one.home.region === region)) return [];
    const organization = found('coalition', home);
    const offer = {
      ...{ organization, support: 'care-coordination-platform', name: 'Shared referral list' },
      ...{ site: null, area: members.map(({ fips }) => fips), modality: 'virtual' as const },
    };
    return [drawService(offer, random.fork(organization.name))];
  });
}
