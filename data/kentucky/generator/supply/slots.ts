import type { CountyFacts } from '../facts.ts';
import type { Random } from '../random.ts';
import { NAMED_SUPPLY } from './named.ts';
import { SUPPLY, type SupplyPlan } from './plan.ts';
import { communityFactor, pullOf } from './pull.ts';

/** One in-person service to be offered by somebody: a support in a county. */
export interface Slot {
  support: string;
  county: CountyFacts;
}

/** Most services of one support that a county has. */
const MOST = 6;
/** Spread of luck between counties of the same draw, in standard deviations of the logarithm. */
const LUCK = 0.75;

/** The whole in-person supply of the fictional state. */
export function supplySlots(counties: readonly CountyFacts[], random: Random): Slot[] {
  const drawn = SUPPLY.flatMap((plan) => drawSlots(plan, counties, random.fork(plan.support)));
  const named = NAMED_SUPPLY.flatMap(({ support, services }) =>
    Object.entries(services).flatMap(([name, count]) => {
      const county = counties.find((one) => one.name === name);
      if (!county) throw new Error(`Found no county named ${name}`);
      return Array.from({ length: count }, () => ({ support, county }));
    }),
  );
  return [...drawn, ...named];
}

function drawSlots(plan: SupplyPlan, counties: readonly CountyFacts[], random: Random): Slot[] {
  return hostsOf(plan, counties, random).flatMap((county) => {
    const share = (county.population / plan.residentsPerService) * (0.5 + 0.5 * random.next());
    const count = Math.min(MOST, 1 + Math.floor(share));
    return Array.from({ length: count }, () => ({ support: plan.support, county }));
  });
}

/** Weighted draw without replacement (Efraimidis and Spirakis 2006): the smallest −ln(u)/weight. */
function hostsOf(
  plan: SupplyPlan,
  counties: readonly CountyFacts[],
  random: Random,
): CountyFacts[] {
  const ranked = counties.map((county) => {
    const draw = pullOf(county) * (plan.clinical ? 1 : communityFactor(county));
    const weight = draw ** plan.concentration * Math.exp(LUCK * random.normal());
    const luck = -Math.log(random.next()) / weight;
    if (plan.always.includes(county.name)) return { county, key: 0 };
    return { county, key: plan.never.includes(county.name) ? Infinity : luck };
  });
  ranked.sort((a, b) => a.key - b.key);
  return ranked
    .slice(0, plan.hosts)
    .map(({ county }) => county)
    .sort((a, b) => (a.fips < b.fips ? -1 : 1));
}
