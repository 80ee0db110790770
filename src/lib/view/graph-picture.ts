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
  ground: { counties: string; outline: string } | null;
  /** Positions of the chosen and of the pointed organization; -1 for none. */
  chosen: number;
  pointed: number;
  /** Position of a second organization, to which a tie is missing; -1 for none. */
  partner: number;
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

/** Marks grow less than the picture does: else they would cover what zooming is to show. */
export function seenNodes({ scene, positions, nodes }: GraphPicture, { x, y, k }: Transform) {
  const seen: SeenNode[] = [];
  const growth = Math.sqrt(k);
  for (let at = 0; at < nodes.length; at++) {
    const [left, top] = [positions[2 * at] as number, positions[2 * at + 1] as number];
    if (!scene.nodes[at] || Number.isNaN(left)) continue;
    const radius = (scene.radii[at] as number) * growth;
    seen.push({ at, x: left * k + x, y: top * k + y, radius });
  }
  return seen;
}

/** The box of what is shown, in the picture's own units; null where nothing is. */
export function shownBox({ scene, positions, nodes }: GraphPicture) {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (let at = 0; at < nodes.length; at++) {
    const [x, y] = [positions[2 * at] as number, positions[2 * at + 1] as number];
    if (!scene.nodes[at] || Number.isNaN(x)) continue;
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box.left === Infinity ? null : box;
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
