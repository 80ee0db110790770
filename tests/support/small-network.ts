import type { NetworkEdge, NetworkNode } from '#lib/view/network-data.ts';

/** An organization of the county 21193 that offers recovery housing, with so many ties. */
export function networkNode(name: string, changes: Partial<NetworkNode> = {}): NetworkNode {
  return {
    ...{ id: name, name, dimension: 'home', clinical: false, doors: [] },
    ...{ counties: ['21193'], countyName: 'Perry County', supports: ['recovery-housing'] },
    ...{ place: null, values: [1] },
    ...changes,
  };
}

/** A confirmed referral of strength 2 from one to the other. */
export function networkEdge(
  from: number,
  to: number,
  tie: Partial<NetworkEdge['ties'][number]> = {},
): NetworkEdge {
  const one = {
    ...{ kind: 'referral' as const, end: 'out' as const, strength: 2, confirmed: true },
    ...tie,
  };
  return { from, to, strength: one.strength, confirmed: one.confirmed, ties: [one] };
}
