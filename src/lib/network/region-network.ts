/** What the network of a region is made from. */
export interface RegionNetworkInput {
  /** Organizations that are located in the region or serve it, by id. */
  members: ReadonlySet<string>;
  /** Ties in force that may be named; several may join the same pair. */
  ties: readonly { fromId: string; toId: string }[];
  /** Ends of the ties that may not be named. */
  unnamedEnds: readonly (readonly [string, string])[];
}

/** The organizations of a region and whom they work with, by the ties that may be named. */
export interface RegionNetwork {
  organizations: number;
  /** Those without any partner, here or elsewhere. */
  alone: number;
  /** Pairs of which both belong to the region, and pairs of which one does; each once. */
  within: number;
  across: number;
  /** Pairs with an end in the region whose ties may not be named: in no figure but this. */
  unnamed: number;
  /** Every organization that has a partner, those with most first; equals by id. */
  partners: readonly {
    id: string;
    /** Partners in the region, and elsewhere. */
    here: number;
    elsewhere: number;
  }[];
}

/** Counts who works with whom in a region. */
export function regionNetwork({ members, ties, unnamedEnds }: RegionNetworkInput): RegionNetwork {
  const pairs = distinctPairs(
    ties.map(({ fromId, toId }) => [fromId, toId]),
    members,
  );
  const counts = new Map<string, { here: number; elsewhere: number }>();
  for (const pair of pairs) {
    const inside = pair.every((id) => members.has(id));
    for (const id of pair.filter((end) => members.has(end))) {
      const own = counts.get(id) ?? { here: 0, elsewhere: 0 };
      own[inside ? 'here' : 'elsewhere']++;
      counts.set(id, own);
    }
  }
  const within = pairs.filter((pair) => pair.every((id) => members.has(id))).length;
  return {
    organizations: members.size,
    alone: members.size - counts.size,
    ...{ within, across: pairs.length - within },
    unnamed: distinctPairs(unnamedEnds, members).length,
    partners: [...counts]
      .map(([id, own]) => ({ id, ...own }))
      .sort(
        (a, b) =>
          b.here + b.elsewhere - (a.here + a.elsewhere) ||
          b.here - a.here ||
          (a.id < b.id ? -1 : 1),
      ),
  };
}

/** Pairs with at least one end among the members, each once; nobody is a partner of itself. */
function distinctPairs(
  ends: readonly (readonly [string, string])[],
  members: ReadonlySet<string>,
): (readonly [string, string])[] {
  const found = new Map<string, readonly [string, string]>();
  for (const [from, to] of ends) {
    if (from === to || !(members.has(from) || members.has(to))) continue;
    const pair = from < to ? ([from, to] as const) : ([to, from] as const);
    found.set(pair.join(' '), pair);
  }
  return [...found.values()];
}
