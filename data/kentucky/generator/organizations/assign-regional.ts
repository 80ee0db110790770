import type { CountyFacts } from '../facts.ts';
import type { Random } from '../random.ts';
import type { Slot } from '../supply/slots.ts';
import type { Draft } from './draft.ts';
import { REGIONAL_FAMILIES, type RegionalFamily } from './regional-families.ts';

/** Organizations of whole regions, and the slots that they leave to others. */
export function assignRegional(
  slots: readonly Slot[],
  random: Random,
): { drafts: Draft[]; left: Slot[] } {
  const left = new Set(slots);
  const drafts = REGIONAL_FAMILIES.flatMap((family) =>
    family.territories.map((regions) => {
      const within = [...left].filter(({ county }) => regions.includes(county.region.id));
      const taken = within.filter(choose(family, random));
      for (const slot of taken) left.delete(slot);
      return draftOf(family, taken);
    }),
  );
  return { drafts: drafts.filter(({ branches }) => branches.length > 0), left: [...left] };
}

/** Decides slot by slot: at most one of a support in a county, unless the family takes all. */
function choose(family: RegionalFamily, random: Random): (slot: Slot) => boolean {
  const seen = new Set<string>();
  return ({ support, county }) => {
    const share = family.shares[support];
    if (share === undefined) return false;
    const key = `${support} ${county.fips}`;
    if (seen.has(key) && !family.all) return false;
    seen.add(key);
    return random.chance(share);
  };
}

/** One branch in each county; a fellowship's meetings are each a branch of their own. */
function draftOf(family: RegionalFamily, taken: readonly Slot[]): Draft {
  if (family.all) {
    const branches = taken.map(({ county, support }) => ({ county, supports: [support] }));
    return { family: family.id, branches };
  }
  const byCounty = new Map<CountyFacts, string[]>();
  for (const { county, support } of taken) {
    byCounty.set(county, [...(byCounty.get(county) ?? []), support]);
  }
  const branches = [...byCounty].map(([county, supports]) => ({ county, supports }));
  return { family: family.id, branches };
}
