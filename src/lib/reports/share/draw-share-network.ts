import type { EmbedTheme } from '#lib/view/share/share-view.ts';
import type { DrawnBody, Room } from './share-figure.ts';
import { themed } from './share-style.ts';

/** The picture itself within the network's sheet: below its title, above its legend and note. */
const PICTURE = { width: 1400, top: 84, height: 830 };

const EDGE = '.mark{stroke-width:0.12}';
/** Narrower pictures have no names, CSS pixels. */
const NAMED_FROM = 700;

const DARK =
  'rect{fill:#1a2024}.mark{stroke:#1a2024}.health{fill:#56b4e9}.home{fill:#2fc79b}.purpose{fill:#dd94bd}' +
  '.community{fill:#f0b429}.edge{fill:#6c7982}.door{stroke:#eef1f2}.tie{stroke:#a7b0b7}' +
  '.counties{fill:#14191c;stroke:#2f383e}.outline{stroke:#6c7982}.name{stroke:#1a2024;fill:#a7b0b7}' +
  '.hub{fill:#eef1f2}.leader{stroke:#eef1f2}';

/**
 * The network over its counties, cut out of its sheet: around it stand title, legend and source of
 * the place where it is shared.
 * @param sheet a whole figure of the network as SVG
 */
export function drawShareNetwork(
  sheet: string,
  { width, height: most }: Room,
  theme: EmbedTheme,
): DrawnBody {
  const height = Math.min(most, Math.round((width * PICTURE.height) / PICTURE.width));
  const box = `0 ${PICTURE.top} ${PICTURE.width} ${PICTURE.height}`;
  const head = `<svg x="0" y="0" width="${width}" height="${height}" viewBox="${box}">`;
  // On a phone's width the names are too small to be read: the table has them.
  const names = width < NAMED_FROM ? '.name,.leader{display:none}' : '';
  // Not every program knows a stroke that does not scale: a mark's edge is a share of it.
  const svg = sheet
    .replaceAll(' vector-effect="non-scaling-stroke"', '')
    .replace(/^<svg [^>]*>(<title>[^<]*<\/title>)?/, head)
    .replace('</style>', `${themed(theme, DARK)}${EDGE}${names}</style>`);
  return { svg, height };
}
