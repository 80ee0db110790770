import type { FamilyId } from '../model.ts';
import type { Random } from '../random.ts';
import type { Slot } from '../supply/slots.ts';
import type { Branch, Draft } from './draft.ts';
import { FAMILIES_OF_SUPPORT, LOCAL_FAMILIES, type LocalFamily } from './local-families.ts';

/** Local organizations: the slots of a county and family in small bundles, some of them branches. */
export function assignLocal(slots: readonly Slot[], random: Random): Draft[] {
  const wanted = slots.map((slot) => ({ ...slot, family: familyOf(slot.support, random) }));
  const drafts: Draft[] = [];
  for (const [id, family] of Object.entries(LOCAL_FAMILIES) as [FamilyId, LocalFamily][]) {
    const byCounty = Map.groupBy(
      wanted.filter((slot) => slot.family === id),
      ({ county }) => county,
    );
    for (const [county, mine] of byCounty) {
      const supports = mine.map(({ support }) => support);
      for (const bundle of bundles(random.shuffled(supports), family.bundle, random)) {
        place({ county, supports: bundle }, id, drafts, random);
      }
    }
  }
  return drafts;
}

function familyOf(support: string, random: Random): FamilyId {
  const weights = FAMILIES_OF_SUPPORT[support];
  if (!weights) throw new Error(`No local family offers ${support}`);
  return random.weighted(weights as Record<FamilyId, number>);
}

/** Bundles of different supports, each of at most `most`. */
function bundles(supports: readonly string[], most: number, random: Random): string[][] {
  const result: string[][] = [];
  let size = 0;
  for (const support of supports) {
    const open = result.at(-1);
    if (open && open.length < size && !open.includes(support)) open.push(support);
    else {
      result.push([support]);
      size = random.between(Math.ceil(most / 2), most);
    }
  }
  return result;
}

const MOST_BRANCHES = 4;

/** Adds the branch to an organization of its kind, or founds one. */
function place(branch: Branch, family: FamilyId, drafts: Draft[], random: Random): void {
  const { branch: share, statewide } = LOCAL_FAMILIES[family] ?? { branch: 0 };
  const hosts = drafts.filter(
    (draft) =>
      draft.family === family &&
      draft.branches.length < MOST_BRANCHES &&
      (statewide ?? draft.branches[0]?.county.region === branch.county.region) &&
      draft.branches.every(({ county }) => county !== branch.county),
  );
  if (hosts.length > 0 && random.chance(share)) random.pick(hosts).branches.push(branch);
  else drafts.push({ family, branches: [branch] });
}
