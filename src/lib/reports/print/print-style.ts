import { STATE_PATTERNS } from '../figure-patterns.ts';
import type { MapFrame } from './map-frame.ts';

/** Sizes of the words of a print figure, in its units: at the width of a page they are 8 points and more. */
export const LABEL_SIZE = 12;
export const SMALL_SIZE = 11;

/**
 * How large a map stands on a page: flat, so that its words and its table have room beside it. At the
 * width of a page it takes less than 45 % of the height of its text, with legend and source line.
 */
export const PRINT_FRAME: MapFrame = { width: 720, county: 300, region: 340, state: 308 };

/**
 * The style of a figure for paper: light whatever the reader's system, and in longhand, since the
 * programs that put SVG into PDF, Word and PNG read no shorthand and no media query.
 */
const RULES = [
  '.counties path{stroke:#ffffff;stroke-width:0.9;stroke-linejoin:round}',
  '.outline{fill:none;stroke:#1b1b1b;stroke-width:1.2;stroke-linejoin:round}',
  '.region-halo{fill:none;stroke:#ffffff;stroke-width:8.5;stroke-linejoin:round}',
  '.region{fill:none;stroke:#1b1b1b;stroke-width:5;stroke-linejoin:round}.around{opacity:0.62}',
  '.gap{fill:#9a1b1e}.covered{fill:#bfe1d7}.neighbor-dependent{fill:url(#n)}.partial{fill:url(#p)}',
  '.not-assessed{fill:url(#x)}.elsewhere{fill:#f0f0ed}',
  '.blank{fill:#ffffff}.blank .elsewhere{fill:#ffffff}.blank path{stroke:#d3d6d8}',
  '.n-fill{fill:#eaa862}.n-mark{fill:none;stroke:#b9701f}.p-fill{fill:#f8df97}.p-mark{fill:#8f6a00}',
  '.x-fill{fill:#ffffff}.x-mark{fill:none;stroke:#6b7177}',
  '.halo{fill:none;stroke:#ffffff;stroke-width:4.5}',
  '.ring{fill:none;stroke:#1b1b1b;stroke-width:1.5;stroke-dasharray:6 4}',
  '.service{fill:#1b1b1b;stroke:#ffffff;stroke-width:1.3}.fine{stroke-width:0.9}',
  '.swatch{stroke:#565c65;stroke-width:0.8}.cross{fill:none;stroke:#ffffff;stroke-width:1.8}',
  '.scale{fill:none;stroke:#1b1b1b;stroke-width:1.2}.rule{fill:none;stroke:#b9bdc1;stroke-width:0.8}',
  `text{font-family:'Public Sans',system-ui,sans-serif;font-size:${LABEL_SIZE}px;font-weight:600;fill:#1b1b1b}`,
  `.small{font-size:${SMALL_SIZE}px;font-weight:400;fill:#3d434a}`,
  '.own{font-weight:700}.state{font-size:10px;fill:#565c65}',
  '.leader{fill:none;stroke:#1b1b1b;stroke-width:0.8}.leader-halo{fill:none;stroke:#ffffff;stroke-width:2.6}',
  '.under{fill:#ffffff;stroke:#ffffff;stroke-width:5;stroke-linejoin:round}',
].join('');

/** Held to the figure: where several stand in a page, and the page has classes of its own, none styles another. */
const STYLE = RULES.replace(/(^|})(?=[.\w])/g, '$1.print ');

/** What stands at the head of every figure for paper. */
export const PRINT_HEAD = `<style>${STYLE}</style><defs>${STATE_PATTERNS}</defs>`;
