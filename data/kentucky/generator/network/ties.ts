import type { PartnershipKind } from '#lib/domain/partnership.ts';
import type { Member } from './members.ts';

/** Two organizations that work together; what the tie is like is drawn later. */
export interface Tie {
  from: Member;
  to: Member;
  /** Settled where the tie is of one kind by its nature. */
  kind?: PartnershipKind;
}

/** Ties drawn so far, each pair once. */
export interface TieList {
  readonly ties: readonly Tie[];
  degree(member: Member): number;
  linked(a: Member, b: Member): boolean;
  /** Adds a tie unless the two are one organization or linked already. @returns whether it was added */
  add(tie: Tie): boolean;
}

export function createTieList(): TieList {
  const ties: Tie[] = [];
  const neighbors = new Map<Member, Set<Member>>();
  const of = (member: Member): Set<Member> => {
    const known = neighbors.get(member) ?? new Set<Member>();
    neighbors.set(member, known);
    return known;
  };
  return {
    ties,
    degree: (member) => of(member).size,
    linked: (a, b) => of(a).has(b),
    add(tie) {
      const { from, to } = tie;
      if (from === to || of(from).has(to)) return false;
      of(from).add(to);
      of(to).add(from);
      ties.push(tie);
      return true;
    },
  };
}

/** Members that can be reached from a first one along ties. */
export function componentOf(start: Member, members: readonly Member[], list: TieList): Set<Member> {
  const reached = new Set([start]);
  const queue = [start];
  for (let next = queue.pop(); next; next = queue.pop()) {
    for (const other of members) {
      if (reached.has(other) || !list.linked(next, other)) continue;
      reached.add(other);
      queue.push(other);
    }
  }
  return reached;
}
