import { DIMENSION_LABELS } from '#lib/domain/dimension.ts';
import type { NetworkEdge, NetworkNode } from './network-data.ts';
import { counted } from './numbers.ts';
import { strengthText, tieRelation, type TieEnd } from './tie-words.ts';

/** One step that can be taken in a walk through the network. */
export interface WalkStep {
  /** Position of the partner. */
  to: number;
  name: string;
  /** "refers to Perry Recovery House, coordination (3 of 4), said by both". */
  text: string;
}

/** What stands at one place of the walk. */
export interface WalkPlace {
  /** "Perry Recovery House, Perry County, Home. It works with 4 organizations." */
  sentence: string;
  /** The strongest ties first. */
  steps: readonly WalkStep[];
}

const TURNED: Readonly<Record<TieEnd, TieEnd>> = { mutual: 'mutual', out: 'in', in: 'out' };

/** The network from where one organization stands, in sentences, over the edges that are shown. */
export function walkPlace(
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[],
  shown: ArrayLike<number>,
  at: number,
): WalkPlace {
  const node = nodes[at];
  const own = edges
    .filter(({ from, to }, index) => shown[index] && (from === at || to === at))
    .sort((a, b) => b.strength - a.strength);
  const steps = own.map((edge): WalkStep => {
    const to = edge.from === at ? edge.to : edge.from;
    const name = nodes[to]?.name ?? '';
    return { to, name, text: relationText(edge, edge.from === at, name) };
  });
  const place = [node?.name, node?.countyName, node?.dimension && DIMENSION_LABELS[node.dimension]];
  const door =
    node && node.doors.length > 0 ? ` It is an entry door: ${node.doors.join(', ')}.` : '';
  const works =
    steps.length === 0
      ? 'No tie of it is shown.'
      : `It works with ${counted(steps.length, 'organization', 'organizations')}.`;
  return { sentence: `${place.filter(Boolean).join(', ')}.${door} ${works}`, steps };
}

function relationText({ ties, strength, confirmed }: NetworkEdge, forward: boolean, name: string) {
  const relations = new Set(
    ties.map(({ kind, end }) => tieRelation(kind, forward ? end : TURNED[end])),
  );
  const said = confirmed ? 'said by both' : 'said by one side';
  return `${[...relations].join(', ')} ${name}: ${strengthText(strength)}, ${said}`;
}
