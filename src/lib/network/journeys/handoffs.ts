import { HANDOFF_KINDS, LEAST_HANDOFF_STRENGTH } from '#lib/domain/journey.ts';
import type { NetworkLink } from './input.ts';

/** Who hands people on to whom: directed, each pair at most once in a direction. */
export interface Handoffs {
  size: number;
  /** Receivers of a node stand from `offsets[node]` up to `offsets[node + 1]`, in order. */
  offsets: Int32Array;
  targets: Int32Array;
  /** Of the tie to each target, 1 to 4. */
  strengths: Uint8Array;
}

/** Whether a tie hands people on. */
export function isHandoff({ kind, strength }: Pick<NetworkLink, 'kind' | 'strength'>): boolean {
  return strength >= LEAST_HANDOFF_STRENGTH && HANDOFF_KINDS.includes(kind);
}

/** A mutual tie hands on both ways. */
export function listHandoffs(size: number, links: readonly NetworkLink[]): Handoffs {
  return toHandoffs(
    size,
    links.filter(isHandoff).flatMap(({ from, to, direction, strength }) => {
      if (from === to) return [];
      const there = { from, to, strength };
      return direction === 'mutual' ? [there, { from: to, to: from, strength }] : [there];
    }),
  );
}

/** The same ties, walked backwards. */
export function reverseHandoffs({ size, offsets, targets, strengths }: Handoffs): Handoffs {
  const arcs: Arc[] = [];
  for (let from = 0; from < size; from++) {
    for (let at = offsets[from] as number; at < (offsets[from + 1] as number); at++) {
      arcs.push({ from: targets[at] as number, to: from, strength: strengths[at] as number });
    }
  }
  return toHandoffs(size, arcs);
}

interface Arc {
  from: number;
  to: number;
  strength: number;
}

function toHandoffs(size: number, arcs: readonly Arc[]): Handoffs {
  const lists: Map<number, number>[] = Array.from({ length: size }, () => new Map());
  for (const { from, to, strength } of arcs) {
    const list = lists[from] as Map<number, number>;
    list.set(to, Math.max(strength, list.get(to) ?? 0));
  }
  const offsets = new Int32Array(size + 1);
  const receivers = lists.flatMap((list, node) => {
    offsets[node + 1] = (offsets[node] as number) + list.size;
    return [...list].sort(([a], [b]) => a - b);
  });
  const targets = Int32Array.from(receivers, ([to]) => to);
  return {
    size,
    offsets,
    targets,
    strengths: Uint8Array.from(receivers, ([, strength]) => strength),
  };
}
