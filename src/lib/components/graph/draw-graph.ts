import { markOf, tieWidth } from '#lib/view/mark-shapes.ts';
import { drawLabels, drawNote } from './draw-labels.ts';
import type { GraphColors } from './graph-colors.ts';
import {
  seenNodes,
  type GraphPicture,
  type SeenNode,
  type Transform,
} from '#lib/view/graph-picture.ts';

const FADED = 0.12;
const SHAPES = new Map<string, Path2D>();

function shapeOf(path: string): Path2D {
  let shape = SHAPES.get(path);
  if (!shape) SHAPES.set(path, (shape = new Path2D(path)));
  return shape;
}

/**
 * Draws the picture on a canvas whose units are CSS pixels.
 * @returns the marks in sight, for whoever looks for what is under the pointer
 */
export function drawGraph(
  context: CanvasRenderingContext2D,
  picture: GraphPicture,
  transform: Transform,
  [width, height]: readonly [number, number],
  colors: GraphColors,
): SeenNode[] {
  context.clearRect(0, 0, width, height);
  drawGround(context, picture, transform, colors);
  const seen = seenNodes(picture, transform);
  const near = litNodes(picture);
  drawEdges(context, picture, seen, near, colors);
  drawMissing(context, picture, seen, colors);
  for (const node of seen) drawMark(context, picture, node, near, colors);
  drawNote(context, picture, transform, colors);
  drawLabels(context, picture, seen, near, [width, height], colors);
  context.globalAlpha = 1;
  return seen;
}

/** Those that stay in the light while one is pointed at or chosen: itself and its partners; null: all. */
function litNodes({
  edges,
  scene,
  chosen,
  pointed,
  partner,
}: GraphPicture): ReadonlySet<number> | null {
  const focus = pointed >= 0 ? pointed : chosen;
  if (focus < 0 || !scene.nodes[focus]) return null;
  const lit = new Set([focus]);
  if (partner >= 0) lit.add(partner);
  edges.forEach(({ from, to }, at) => {
    if (!scene.edges[at]) return;
    if (from === focus) lit.add(to);
    if (to === focus) lit.add(from);
  });
  return lit;
}

function drawGround(
  context: CanvasRenderingContext2D,
  { ground }: GraphPicture,
  { x, y, k }: Transform,
  colors: GraphColors,
): void {
  if (!ground) return;
  context.save();
  context.translate(x, y);
  context.scale(k, k);
  const counties = shapeOf(ground.counties);
  context.fillStyle = colors.sunk;
  context.fill(counties);
  context.lineWidth = 1 / k;
  context.strokeStyle = colors.rule;
  context.stroke(counties);
  context.strokeStyle = colors.edge;
  context.stroke(shapeOf(ground.outline));
  context.restore();
}

function drawEdges(
  context: CanvasRenderingContext2D,
  picture: GraphPicture,
  seen: readonly SeenNode[],
  lit: ReadonlySet<number> | null,
  colors: GraphColors,
): void {
  const at = new Map(seen.map((node) => [node.at, node]));
  const focus = picture.pointed >= 0 ? picture.pointed : picture.chosen;
  picture.edges.forEach(({ from, to, strength, confirmed }, index) => {
    const [start, end] = [at.get(from), at.get(to)];
    if (!picture.scene.edges[index] || !start || !end) return;
    const own = lit !== null && (from === focus || to === focus);
    context.globalAlpha = own ? 1 : lit === null ? 0.45 : FADED;
    context.strokeStyle = own ? colors.accent : colors.edge;
    context.lineWidth = tieWidth(strength);
    context.setLineDash(confirmed ? [] : [4, 3]);
    context.beginPath();
    context.moveTo(start.x, start.y);
    context.lineTo(end.x, end.y);
    context.stroke();
  });
  context.setLineDash([]);
}

/** The tie that is missing: it is not there, and drawn as nothing that is. */
function drawMissing(
  context: CanvasRenderingContext2D,
  { chosen, partner }: GraphPicture,
  seen: readonly SeenNode[],
  colors: GraphColors,
): void {
  const start = seen.find(({ at }) => at === chosen);
  const end = seen.find(({ at }) => at === partner);
  if (!start || !end) return;
  context.globalAlpha = 1;
  context.strokeStyle = colors.gap;
  context.lineWidth = 3;
  context.setLineDash([2, 6]);
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(start.x, start.y);
  context.lineTo(end.x, end.y);
  context.stroke();
  context.setLineDash([]);
  context.lineCap = 'butt';
}

function drawMark(
  context: CanvasRenderingContext2D,
  { nodes, color, chosen, partner }: GraphPicture,
  { at, x, y, radius }: SeenNode,
  lit: ReadonlySet<number> | null,
  colors: GraphColors,
): void {
  const node = nodes[at];
  if (!node) return;
  const { shape, token } = markOf(node, color);
  context.globalAlpha = lit === null || lit.has(at) ? 1 : FADED * 2;
  context.save();
  context.translate(x, y);
  context.scale(radius, radius);
  context.fillStyle = colors[token];
  context.strokeStyle = colors.surface;
  context.lineWidth = 1.5 / radius;
  context.fill(shapeOf(shape));
  context.stroke(shapeOf(shape));
  context.restore();
  // An entry door is ringed, the chosen organization twice as strongly.
  if (node.doors.length > 0) ring(context, x, y, radius + 3, 1.1, colors.ink);
  if (at === chosen || at === partner) ring(context, x, y, radius + 7, 3, colors.accent);
}

function ring(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  width: number,
  color: string,
): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.lineWidth = width;
  context.strokeStyle = color;
  context.stroke();
}
