import type { Partnership } from '#lib/domain/partnership.ts';
import type { NetworkEdge } from '#lib/view/network-data.ts';
import type { NetworkAnswer } from './network.ts';

/** The edges of a network with the ties that each of them is made of, seen from its lower node. */
export function pairTies(
  { nodes, edges }: Pick<NetworkAnswer, 'nodes' | 'edges'>,
  ties: readonly Partnership[],
): NetworkEdge[] {
  const position = new Map(nodes.map(({ id }, at) => [id, at]));
  const pairs = Map.groupBy(ties, ({ fromId, toId }) => {
    const [from, to] = [position.get(fromId) ?? -1, position.get(toId) ?? -1];
    return from < to ? `${from} ${to}` : `${to} ${from}`;
  });
  return edges.map(({ from, to, strength, confirmed }) => ({
    ...{ from, to, strength, confirmed },
    ties: (pairs.get(`${from} ${to}`) ?? []).map((tie) => ({
      kind: tie.kind,
      strength: tie.strength,
      confirmed: tie.confirmed,
      end: tie.direction === 'mutual' ? 'mutual' : position.get(tie.fromId) === from ? 'out' : 'in',
    })),
  }));
}
