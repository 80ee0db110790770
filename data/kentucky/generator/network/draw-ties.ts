import type { FamilyId } from '../model.ts';
import type { Random } from '../random.ts';
import { affinity } from './circles.ts';
import type { Components } from './components.ts';
import { closeness, type Member } from './members.ts';
import { componentOf, createTieList, type Tie, type TieList } from './ties.ts';

/** Pairs of organizations with a tie. */
const PAIRS = 1345;
/** How strongly organizations with many ties draw more. */
const PREFERENCE = 0.55;

/** Who works with whom: coalitions first, then islands, bridges, and the rest by likeliness. */
export function drawTies(components: Components, random: Random): Tie[] {
  const list = createTieList();
  joinCoalitions(components.main, list, random.fork('coalitions'));
  for (const island of components.islands) linkIsland(island, list, random.fork('islands'));
  linkBoards(components.main, list);
  referToFellowships(components, list, random.fork('fellowships'));
  const choose = likelyPartner(components.main, list, random.fork('partners'));
  for (const member of components.main) {
    if (list.degree(member) === 0) list.add({ from: member, to: choose(member) });
  }
  joinStrays(components.main, list);
  while (list.ties.length < PAIRS) {
    const from = choose(null);
    list.add({ from, to: choose(from) });
  }
  return [...list.ties];
}

/** Share of a region's organizations that are members of its coalition; others seldom. */
const JOINS: Readonly<Partial<Record<FamilyId, number>>> = {
  'mental-health-board': 1,
  'health-district': 0.9,
  'community-action': 0.7,
  hospital: 0.6,
  'recovery-community': 0.6,
  clinic: 0.4,
  residential: 0.45,
  'recovery-home': 0.35,
};
const SELDOM = 0.24;

function joinCoalitions(members: readonly Member[], list: TieList, random: Random): void {
  const coalitions = members.filter(({ organization }) => organization.family === 'coalition');
  for (const member of members) {
    const { family, home } = member.organization;
    const coalition = coalitions.find((one) => one.organization.home.region === home.region);
    if (!coalition || !random.chance(JOINS[family] ?? SELDOM)) continue;
    list.add({ from: member, to: coalition, kind: 'coalition-membership' });
  }
}

/** A chain through the island, and a few ties across it. */
function linkIsland(island: readonly Member[], list: TieList, random: Random): void {
  const order = random.shuffled(island);
  for (const [index, member] of order.entries()) {
    const before = order[index - 1];
    if (before) list.add({ from: before, to: member });
    const [start, end] = [random.pick(order), random.pick(order)];
    if (random.chance(0.4)) list.add({ from: start, to: end });
  }
}

/** Boards of neighboring regions bridge them: each with the two nearest. */
function linkBoards(members: readonly Member[], list: TieList): void {
  const boards = members.filter(
    ({ organization }) => organization.family === 'mental-health-board',
  );
  for (const board of boards) {
    const others = boards.filter((one) => one !== board);
    others.sort((a, b) => gap(board, a) - gap(board, b));
    for (const other of others.slice(0, 2)) {
      list.add({ from: board, to: other, kind: 'formal-agreement' });
    }
  }
}

function gap(a: Member, b: Member): number {
  const [one, other] = [a.organization.home.center, b.organization.home.center];
  return (one.latitude - other.latitude) ** 2 + (one.longitude - other.longitude) ** 2;
}

const REFERRALS = 9;

/** A few organizations say that they refer to a fellowship's meetings nearby. */
function referToFellowships({ main, isolates }: Components, list: TieList, random: Random): void {
  const fellowships = isolates.filter(({ organization }) => /fellowship/.test(organization.family));
  for (const fellowship of random.shuffled(fellowships).slice(0, REFERRALS)) {
    const near = main.filter(
      ({ organization }) =>
        organization.home.region === fellowship.organization.home.region &&
        ['clinic', 'residential', 'recovery-community'].includes(organization.family),
    );
    if (near.length > 0) list.add({ from: random.pick(near), to: fellowship, kind: 'referral' });
  }
}

/** Draws a member, or a likely partner of one. */
function likelyPartner(
  members: readonly Member[],
  list: TieList,
  random: Random,
): (of: Member | null) => Member {
  const base = new Map<Member, readonly number[]>();
  const weightsFor = (of: Member): readonly number[] => {
    const known = base.get(of) ?? members.map((other) => likeliness(of, other));
    base.set(of, known);
    return known;
  };
  return (of) => {
    const fixed = of ? weightsFor(of) : null;
    const weights = members.map((member, index) => {
      const growth = (1 + list.degree(member)) ** PREFERENCE;
      return (fixed?.[index] ?? 1) * member.activity * growth;
    });
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    let left = random.next() * total;
    const index = weights.findIndex((weight) => (left -= weight) < 0);
    const found = members[index];
    if (!found) throw new Error('Found nobody to work with');
    return found;
  };
}

function likeliness(a: Member, b: Member): number {
  if (a === b) return 0;
  return closeness(a, b) * affinity(a.organization.family, b.organization.family);
}

/** Links what the draw left apart to the region's mental-health board. */
function joinStrays(members: readonly Member[], list: TieList): void {
  const boards = members.filter(
    ({ organization }) => organization.family === 'mental-health-board',
  );
  const [first] = boards;
  if (!first) throw new Error('Found no mental-health board');
  let linked = componentOf(first, members, list);
  for (const member of members) {
    if (linked.has(member)) continue;
    const { region } = member.organization.home;
    const board = boards.find(({ organization }) => organization.home.region === region) ?? first;
    list.add({ from: member, to: board });
    linked = componentOf(first, members, list);
  }
}
