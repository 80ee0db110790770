import type { CountyFacts } from '../facts.ts';
import type { FamilyId, Organization } from '../model.ts';
import type { NameMaker } from '../names/name-maker.ts';
import type { Random } from '../random.ts';

/** Meetings are reached through their fellowship: no telephone of a person is listed. */
const FELLOWSHIPS: ReadonlySet<FamilyId> = new Set(['alcohol-fellowship', 'drugs-fellowship']);

/** Founds organizations with a name, a fictional telephone number and a fictional website. */
export function createFounder(names: NameMaker, random: Random) {
  return function found(family: FamilyId, home: CountyFacts): Organization {
    const name = names.organization(family, home);
    if (FELLOWSHIPS.has(family)) return { name, family, home, phone: '', website: '' };
    // 555-0100 to 555-0199 are set aside for fiction.
    const phone = `${home.region.areaCode}-555-01${String(random.between(0, 99)).padStart(2, '0')}`;
    const host = name
      .toLowerCase()
      .replaceAll("'", '')
      .replaceAll(/[^a-z0-9]+/g, '-');
    return {
      name,
      family,
      home,
      phone: random.chance(0.88) ? phone : '',
      website: random.chance(0.62) ? `https://${host}.example` : '',
    };
  };
}

export type Founder = ReturnType<typeof createFounder>;
