import type { FamilyId } from '../model.ts';
import type { Random } from '../random.ts';
import type { Member } from './members.ts';

/** How the fictional network falls apart. */
export interface Components {
  /** Organizations that are linked, directly or through others. */
  main: Member[];
  /** Small groups that work with each other and with nobody else. */
  islands: Member[][];
  /** Organizations without a tie. */
  isolates: Member[];
}

/** Counties whose small organizations keep to themselves. */
const ISLANDS: readonly string[] = [
  'Fulton, Hickman, Carlisle',
  'Pike, Martin',
  'Clinton, Cumberland, Monroe, Russell',
  'Robertson, Bracken, Fleming, Lewis',
  'Union, Webster, Crittenden, Caldwell',
  'Owen, Gallatin, Carroll',
  'Jackson, Clay, Rockcastle',
];
const LARGEST_ISLAND = 8;

/** Organizations of a whole region or state work with others by their nature. */
const NEVER_APART: ReadonlySet<FamilyId> = new Set<FamilyId>([
  ...(['mental-health-board', 'community-action', 'health-district', 'coalition'] as const),
  ...(['legal-aid', 'adult-learning', 'transit', 'hospital', 'methadone-clinic', 'cafe'] as const),
]);
const FELLOWSHIPS: ReadonlySet<FamilyId> = new Set(['alcohol-fellowship', 'drugs-fellowship']);
/** Families that most often stand alone. */
const LONERS: ReadonlySet<FamilyId> = new Set<FamilyId>([
  ...(['congregation', 'garden', 'fitness', 'pantry', 'secular-circle', 'shed'] as const),
  ...(['telehealth', 'digital', 'clinic', 'recovery-home'] as const),
]);
const LONE_ORGANIZATIONS = 31;

/** Fellowships stay out of the network: a person may add that an organization refers to one. */
export function splitNetwork(members: readonly Member[], random: Random): Components {
  const fellowships = members.filter(({ organization }) => FELLOWSHIPS.has(organization.family));
  const local = members.filter(
    ({ organization, counties }) =>
      !FELLOWSHIPS.has(organization.family) &&
      !NEVER_APART.has(organization.family) &&
      counties.size === 1,
  );
  const islands = ISLANDS.map((counties) =>
    local
      .filter(({ organization }) => counties.split(', ').includes(organization.home.name))
      .slice(0, LARGEST_ISLAND),
  ).filter((island) => island.length > 2);
  const onIslands = new Set(islands.flat());
  const candidates = local.filter(
    (member) => !onIslands.has(member) && LONERS.has(member.organization.family),
  );
  const lone = random.shuffled(candidates).slice(0, LONE_ORGANIZATIONS);
  const apart = new Set([...fellowships, ...onIslands, ...lone]);
  const main = members.filter((member) => !apart.has(member));
  return { main, islands, isolates: [...fellowships, ...lone] };
}
