import type { PartnershipKind, Visibility } from '#lib/domain/partnership.ts';
import { daysBefore, TODAY } from '../details/dates.ts';
import { drawFunding } from '../details/grants.ts';
import type { Service } from '../model.ts';
import type { Random } from '../random.ts';
import { circleOf } from './circles.ts';
import { splitNetwork } from './components.ts';
import { drawTies } from './draw-ties.ts';
import { KIND_FACTS, KINDS_BETWEEN } from './kind-facts.ts';
import { membersOf } from './members.ts';
import type { Tie } from './ties.ts';

/** A fictional partnership, organizations by name. */
export interface Partnership {
  from: string;
  to: string;
  kind: PartnershipKind;
  direction: 'mutual' | 'from-to';
  strength: number;
  since: string;
  until: string;
  confirmed: boolean;
  visibility: Visibility;
  /** Name of the grant that pays for it, or empty. */
  funding: string;
  note: string;
}

/** Share of pairs that have a second tie of another kind. */
const SECOND_TIE = 0.055;

/** All partnerships of the fictional state. */
export function drawPartnerships(services: readonly Service[], random: Random): Partnership[] {
  const members = membersOf(services, random.fork('members'));
  const components = splitNetwork(members, random.fork('components'));
  const ties = drawTies(components, random.fork('ties'));
  const details = random.fork('details');
  const grants = random.fork('grants');
  const drawn = ties.flatMap((tie) => {
    const first = describe(tie, kindOf(tie, details), details);
    if (tie.kind === 'referral' || !details.chance(SECOND_TIE)) return [first];
    const kind = kindOf({ from: tie.from, to: tie.to }, details);
    return kind === first.kind ? [first] : [first, describe(tie, kind, details)];
  });
  return drawn.map((tie) => ({ ...tie, funding: drawFunding(tie, grants) }));
}

function kindOf({ from, to, kind }: Tie, random: Random): PartnershipKind {
  if (kind) return kind;
  const drawn = random.weighted(
    KINDS_BETWEEN[circleOf(from.organization.family)][circleOf(to.organization.family)],
  );
  const together = [...from.counties].some((county) => to.counties.has(county));
  return drawn === 'co-location' && !together ? 'referral' : drawn;
}

function describe(tie: Tie, kind: PartnershipKind, random: Random): Omit<Partnership, 'funding'> {
  const facts = KIND_FACTS[kind];
  const toFellowship = /fellowship/.test(tie.to.organization.family);
  const directed = toFellowship || random.chance(facts.directed);
  const since = random.chance(0.83) ? daysBefore(random.between(30, 4700)) : '';
  return {
    from: tie.from.organization.name,
    to: tie.to.organization.name,
    kind,
    direction: directed ? 'from-to' : 'mutual',
    strength: Number(random.weighted(toFellowship ? { '1': 1 } : facts.strength)),
    since,
    until: drawUntil(since, random),
    confirmed: !toFellowship && random.chance(facts.confirmed),
    visibility: random.weighted({ public: 86, coalition: 10, count: 4 }),
    note: toFellowship
      ? 'People are told of meetings nearby; the fellowship is not affiliated.'
      : random.chance(0.3)
        ? random.pick(facts.notes)
        : '',
  };
}

/** A few agreements end; some have ended already. */
function drawUntil(since: string, random: Random): string {
  const ends = random.chance(0.07);
  const days = random.between(-720, 500);
  if (since === '' || !ends) return '';
  const until = daysBefore(days);
  return until > since || until > TODAY ? until : '';
}
