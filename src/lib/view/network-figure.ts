import { DIMENSIONS, DIMENSION_LABELS } from '#lib/domain/dimension.ts';
import {
  fitTransform,
  seenNodes,
  shownBox,
  type GraphPicture,
  type SeenNode,
  type Transform,
} from './graph-picture.ts';
import { markOf, MARK_SHAPES, tieWidth } from './mark-shapes.ts';
import { placeLabels } from './place-labels.ts';
import { escapeXml } from './escape-xml.ts';

const WIDTH = 1400;
const HEIGHT = 1000;
const HEAD = 92;
const FOOT = 92;
const MARGIN = 60;
const LABEL_PX = 14;
/** Width of a bold character in whatever font a reader has, pixels: names are placed without a browser. */
const CHARACTER_PX = 8.8;
/** Names on a sheet: those of so many hubs, and so many in all. */
const NAMES = { hubs: 36, most: 72 };
/** Characters of a line of the note. */
const NOTE_LINE = 175;

const STYLE =
  'svg{background:#fff;color:#1b1b1b;font-family:"Public Sans",system-ui,sans-serif}' +
  '.health{fill:#0072b2}.home{fill:#009e73}.purpose{fill:#cc79a7}.community{fill:#e69f00}' +
  '.edge{fill:#8b9196}.mark{stroke:#fff;stroke-width:1.2}.door{fill:none;stroke:#1b1b1b;stroke-width:1.5}' +
  '.tie{stroke:#6b7278;fill:none}.one-side{stroke-dasharray:4 3}.counties{fill:#f1f1ee;stroke:#dcdee0}' +
  '.outline{fill:none;stroke:#8b9196}.name{font-size:14px;stroke:#fff;stroke-width:3.5px;paint-order:stroke;fill:#565c65}.hub{font-weight:650;fill:#1b1b1b}.leader{stroke:#1b1b1b;fill:none}' +
  '.title{font-size:26px;font-weight:700}.note{font-size:15px;fill:#565c65}.small{font-size:12.5px;fill:#565c65}';

/** What a figure says of itself. */
export interface NetworkFigureText {
  title: string;
  /** The filters in force, in words. */
  detail: string;
  /** Sources, date, data version; that organizations are fictional. */
  note: string;
}

/** What is shown of a network as a self-contained SVG document with its legend, legible in grey. */
export function drawNetworkFigure(picture: GraphPicture, text: NetworkFigureText): string {
  const box = shownBox(picture) ?? { left: 0, top: 0, right: 1, bottom: 1 };
  const room: [number, number] = [WIDTH, HEIGHT - HEAD - FOOT];
  const { x, y, k } = fitTransform(box, room, MARGIN);
  const seen = seenNodes(picture, { x, y: y + HEAD, k });
  const ground = picture.ground
    ? `<g transform="translate(${round(x)} ${round(y + HEAD)}) scale(${k.toFixed(4)})"><path class="counties" d="${picture.ground.counties}"/><path class="outline" d="${picture.ground.outline}"/></g>`
    : '';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img">`,
    `<title>${escapeXml(text.title)}</title><style>${STYLE}</style>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    `<text class="title" x="32" y="44">${escapeXml(text.title)}</text>`,
    `<text class="note" x="32" y="70">${escapeXml(text.detail)}</text>`,
    ground,
    ties(picture, seen),
    seen.map((node) => mark(picture, node)).join(''),
    names(picture, seen),
    standing(picture, { x, y: y + HEAD, k }),
    legend(picture),
    noteLines(text.note),
    '</svg>',
  ].join('');
}

function ties({ edges, scene }: GraphPicture, seen: readonly SeenNode[]): string {
  const at = new Map(seen.map((node) => [node.at, node]));
  const lines = edges.map(({ from, to, strength, confirmed }, index) => {
    const [start, end] = [at.get(from), at.get(to)];
    if (!scene.edges[index] || !start || !end) return '';
    const side = confirmed ? '' : ' one-side';
    return `<path class="tie${side}" stroke-width="${tieWidth(strength)}" d="M${round(start.x)} ${round(start.y)}L${round(end.x)} ${round(end.y)}"/>`;
  });
  return `<g opacity=".55">${lines.join('')}</g>`;
}

function mark({ nodes, color }: GraphPicture, { at, x, y, radius }: SeenNode): string {
  const node = nodes[at];
  if (!node) return '';
  const { shape, token } = markOf(node, color);
  const door =
    node.doors.length > 0
      ? `<circle class="door" cx="${round(x)}" cy="${round(y)}" r="${round(radius + 3.5)}"/>`
      : '';
  return `<path class="mark ${token}" transform="translate(${round(x)} ${round(y)}) scale(${round(radius)})" vector-effect="non-scaling-stroke" d="${shape}"><title>${escapeXml(node.name)}</title></path>${door}`;
}

function names({ nodes, chosen, partner }: GraphPicture, seen: readonly SeenNode[]): string {
  const size = [WIDTH, HEIGHT - FOOT] as const;
  const placed = placeLabels(
    seen.map(({ at, x, y, radius }) => ({
      ...{ x, y, radius: radius + (nodes[at]?.doors.length ? 4 : 0) },
      importance: at === chosen || at === partner ? 1e8 : radius,
      width: (nodes[at]?.name.length ?? 0) * CHARACTER_PX,
    })),
    LABEL_PX + 3,
    size,
    NAMES,
  );
  const leaders = placed.map(({ at, anchor }) => {
    const mark = seen[at];
    return anchor && mark
      ? `<path class="leader" d="M${round(mark.x)} ${round(mark.y)}L${round(anchor[0])} ${round(anchor[1])}"/>`
      : '';
  });
  const words = placed.map(
    ({ at, x, y, hub }) =>
      `<text class="name${hub ? ' hub' : ''}" x="${round(x)}" y="${round(y + 5)}">${escapeXml(nodes[seen[at]?.at ?? -1]?.name ?? '')}</text>`,
  );
  return [...leaders, ...words].join('');
}

/** What stands over those without a tie. */
function standing({ note }: GraphPicture, { x, y, k }: Transform): string {
  if (!note) return '';
  return `<text class="name hub" x="${round(note.x * k + x)}" y="${round(note.y * k + y)}">${escapeXml(note.text)}</text>`;
}

/** Shapes, rings and lines with their words. */
function legend({ color, nodes, scene }: GraphPicture): string {
  const y = HEIGHT - 64;
  const marks: (readonly [shape: string, token: string, label: string])[] =
    color === 'dimension'
      ? DIMENSIONS.map((one) => [MARK_SHAPES[one], one, DIMENSION_LABELS[one]] as const)
      : [
          [MARK_SHAPES.health, 'health', 'Treatment and care'],
          [MARK_SHAPES.home, 'community', 'Non-clinical'],
        ];
  const unknown = nodes.some(({ dimension }, at) => scene.nodes[at] && dimension === null);
  if (unknown) marks.push([MARK_SHAPES.health, 'edge', 'Not known']);
  const shown = marks.map(
    ([shape, token, label], at) =>
      `<path class="mark ${token}" transform="translate(${42 + at * 150} ${y}) scale(8)" vector-effect="non-scaling-stroke" d="${shape}"/><text x="${58 + at * 150}" y="${y + 5}">${label}</text>`,
  );
  const x = 62 + marks.length * 150;
  return [
    `<g font-size="15">${shown.join('')}`,
    `<circle class="door" cx="${x}" cy="${y}" r="8"/><text x="${x + 16}" y="${y + 5}">entry door</text>`,
    `<path class="tie" stroke-width="2.4" d="M${x + 120} ${y}h40"/><text x="${x + 168}" y="${y + 5}">said by both</text>`,
    `<path class="tie one-side" stroke-width="2.4" d="M${x + 280} ${y}h40"/><text x="${x + 328}" y="${y + 5}">by one side; thicker is stronger</text></g>`,
  ].join('');
}

/** Sources and cautions, in as many lines as they take. */
function noteLines(note: string): string {
  const lines: string[] = [];
  for (const word of note.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= NOTE_LINE) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines
    .map((line, at) => {
      const y = HEIGHT - 8 - 16 * (lines.length - 1 - at);
      return `<text class="small" x="32" y="${y}">${escapeXml(line)}</text>`;
    })
    .join('');
}

const round = (value: number) => Math.round(value * 10) / 10;
