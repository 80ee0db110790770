import type { GraphPicture, SeenNode, Transform } from '#lib/view/graph-picture.ts';
import { labelLimits, placeLabels } from '#lib/view/place-labels.ts';
import type { GraphColors } from './graph-colors.ts';

const HUB_PX = 13;
const NAME_PX = 12;
const FAMILY = "'Public Sans Variable', system-ui, sans-serif";
const HUB_FONT = `650 ${HUB_PX}px ${FAMILY}`;
const NAME_FONT = `500 ${NAME_PX}px ${FAMILY}`;

/** Width of the buttons at the right edge, under which no name may lie, pixels. */
const BUTTONS_PX = 50;
/** Room that the ring of an entry door takes around its mark, pixels. */
const DOOR_RING = 4;

/**
 * Writes names beside their marks: those of hubs first and bold, at the end of a line where there
 * is no room beside them; fewer than there are marks, and more as one zooms in.
 * @param lit those that are in the light, by position; null: all
 */
export function drawLabels(
  context: CanvasRenderingContext2D,
  picture: GraphPicture,
  seen: readonly SeenNode[],
  lit: ReadonlySet<number> | null,
  size: readonly [number, number],
  colors: GraphColors,
): void {
  const { nodes } = picture;
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.globalAlpha = 1;
  const shown = seen.filter(
    ({ at, x, y }) => (lit === null || lit.has(at)) && x > 0 && y > 0 && x < size[0] && y < size[1],
  );
  const room = [size[0] - BUTTONS_PX, size[1]] as const;
  context.font = HUB_FONT;
  const placed = placeLabels(
    shown.map(({ at, x, y, radius }) => ({
      ...{ x, y, radius: radius + (nodes[at]?.doors.length ? DOOR_RING : 0) },
      width: context.measureText(nodes[at]?.name ?? '').width,
      importance: importanceOf(picture, at, radius),
    })),
    HUB_PX + 3,
    room,
    labelLimits(room, shown.length),
  );
  for (const { at, anchor } of placed) {
    const mark = shown[at];
    if (anchor && mark) drawLeader(context, mark, anchor, colors);
  }
  for (const { at, x, y, hub } of placed) {
    const name = nodes[shown[at]?.at ?? -1]?.name ?? '';
    context.font = hub ? HUB_FONT : NAME_FONT;
    context.lineWidth = 4;
    context.strokeStyle = colors.surface;
    context.strokeText(name, x, y);
    context.fillStyle = hub ? colors.ink : colors.muted;
    context.fillText(name, x, y);
  }
}

/** What is pointed at comes first, then what was chosen, then by the measure that sizes the marks. */
function importanceOf({ pointed, chosen, partner }: GraphPicture, at: number, radius: number) {
  if (at === pointed) return 1e9;
  return at === chosen || at === partner ? 1e8 : radius;
}

function drawLeader(
  context: CanvasRenderingContext2D,
  { x, y, radius }: SeenNode,
  [endX, endY]: readonly [number, number],
  colors: GraphColors,
): void {
  const length = Math.hypot(endX - x, endY - y);
  const from = [x + ((endX - x) * radius) / length, y + ((endY - y) * radius) / length] as const;
  for (const [color, width] of [
    [colors.surface, 3],
    [colors.ink, 1],
  ] as const) {
    context.beginPath();
    context.moveTo(...from);
    context.lineTo(endX, endY);
    context.strokeStyle = color;
    context.lineWidth = width;
    context.stroke();
  }
}

/** Below this scale the rows of those without a tie stand too close to the others' names. */
const LEAST_SCALE = 0.25;

/** What stands over those without a tie. */
export function drawNote(
  context: CanvasRenderingContext2D,
  { note }: GraphPicture,
  { x, y, k }: Transform,
  colors: GraphColors,
): void {
  if (!note || k < LEAST_SCALE) return;
  context.globalAlpha = 1;
  context.font = `600 ${NAME_PX}px ${FAMILY}`;
  context.fillStyle = colors.muted;
  context.textBaseline = 'bottom';
  context.fillText(note.text, note.x * k + x, note.y * k + y);
}
