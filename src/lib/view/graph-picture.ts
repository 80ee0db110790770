import type { StatePicture } from './directory-page.ts';
import type { GraphScene } from './graph-scene.ts';
import type { NetworkEdge, NetworkNode } from './network-data.ts';
import type { NetworkColor } from './network-view.ts';

/** Everything that a picture of the network shows at one moment. */
export interface GraphPicture {
  nodes: readonly NetworkNode[];
  edges: readonly NetworkEdge[];
  scene: GraphScene;
  /** x and y of each organization, in turn, in the picture's own units; NaN: it has no place. */
  positions: ArrayLike<number>;
  color: NetworkColor;
  /** Lines of the state behind a geographic picture; null without. */
  ground: Pick<StatePicture, 'counties' | 'outline' | 'width' | 'height'> | null;
  /** Positions of the chosen and of the pointed organization; -1 for none. */
  chosen: number;
  pointed: number;
  /** Position of a second organization, to which a tie is missing; -1 for none. */
  partner: number;
  /** What stands over those without a tie, and where, in the picture's own units; null: nothing. */
  note: { text: string; x: number; y: number } | null;
}

/** How the picture's own units become pixels. */
export interface Transform {
  x: number;
  y: number;
  k: number;
}

/** An organization that is in sight, in pixels. */
export interface SeenNode {
  at: number;
  x: number;
  y: number;
  radius: number;
}

/** So many marks stand on a map without hiding each other; more are drawn smaller. */
const ROOMY = 160;
const SMALLEST_SHARE = 0.45;

/**
 * Marks grow less than the picture does: else they would cover what zooming is to show. On a map
 * nothing pushes them apart, so that many are drawn smaller than few.
 */
export function seenNodes(
  { scene, positions, nodes, ground }: GraphPicture,
  { x, y, k }: Transform,
): SeenNode[] {
  const seen: SeenNode[] = [];
  const crowd = ground ? Math.max(SMALLEST_SHARE, Math.sqrt(ROOMY / scene.shownNodes)) : 1;
  const growth = Math.sqrt(k) * Math.min(1, crowd);
  for (let at = 0; at < nodes.length; at++) {
    const [left, top] = [positions[2 * at] as number, positions[2 * at + 1] as number];
    if (!scene.nodes[at] || Number.isNaN(left)) continue;
    const radius = (scene.radii[at] as number) * growth;
    seen.push({ at, x: left * k + x, y: top * k + y, radius });
  }
  return seen;
}

/** The box of what is shown, in the picture's own units; that of the ground, or null, where nothing is. */
export function shownBox({ scene, positions, nodes, ground }: GraphPicture) {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (let at = 0; at < nodes.length; at++) {
    const [x, y] = [positions[2 * at] as number, positions[2 * at + 1] as number];
    if (!scene.nodes[at] || Number.isNaN(x)) continue;
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  if (box.left !== Infinity) return box;
  return ground && { left: 0, top: 0, right: ground.width, bottom: ground.height };
}

/** Brings a box into the middle of a picture of so many pixels. */
export function fitTransform(
  box: { left: number; top: number; right: number; bottom: number },
  [width, height]: readonly [number, number],
  margin: number,
): Transform {
  const across = Math.max(box.right - box.left, 60);
  const down = Math.max(box.bottom - box.top, 60);
  const k = Math.max(
    0.05,
    Math.min((width - 2 * margin) / across, (height - 2 * margin) / down, 3),
  );
  return {
    k,
    x: width / 2 - (k * (box.left + box.right)) / 2,
    y: height / 2 - (k * (box.top + box.bottom)) / 2,
  };
}
