import type { Dimension } from '#lib/domain/dimension.ts';
import type { NetworkNode } from './network-data.ts';
import type { NetworkColor } from './network-view.ts';

/** A mark's outline around 0, 0 as an SVG path: each dimension has its shape, of about equal area. */
export const MARK_SHAPES: Readonly<Record<Dimension, string>> = {
  health: 'M1 0A1 1 0 1 1-1 0A1 1 0 1 1 1 0Z',
  home: 'M-.89-.89H.89V.89H-.89Z',
  purpose: 'M0-1.25L1.25 0L0 1.25L-1.25 0Z',
  community: 'M0-1.3L1.22.9H-1.22Z',
};

/** Clinical and not: two shapes, where the colors tell that. */
export const BRANCH_SHAPES = { clinical: MARK_SHAPES.health, other: MARK_SHAPES.home } as const;

/** Width of a line by the strength of its tie, 1 to 4. */
export function tieWidth(strength: number): number {
  return [0.8, 1.4, 2.4, 3.6][Math.round(strength) - 1] ?? 0.8;
}

/** Name of a color token that a mark is filled with. */
export type MarkToken = Dimension | 'edge';

/** Shape and color token of an organization's mark. */
export function markOf(
  { dimension, clinical }: Pick<NetworkNode, 'dimension' | 'clinical'>,
  color: NetworkColor,
): { shape: string; token: MarkToken } {
  // Of an organization of which no service is known neither can be told.
  if (dimension === null || clinical === null) return { shape: MARK_SHAPES.health, token: 'edge' };
  if (color === 'dimension') return { shape: MARK_SHAPES[dimension], token: dimension };
  return clinical
    ? { shape: BRANCH_SHAPES.clinical, token: 'health' }
    : { shape: BRANCH_SHAPES.other, token: 'community' };
}
