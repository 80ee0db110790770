/** Patterns of the cell states: told apart without color, in print and by every eye. */
export const STATE_PATTERNS = [
  '<pattern id="n" width="7" height="7" patternUnits="userSpaceOnUse"><path class="n-fill" d="M0 0h7v7H0z"/>',
  '<path class="n-mark" d="M-1 1l2-2M0 7l7-7M6 8l2-2" stroke-width="1.15" opacity=".85"/></pattern>',
  '<pattern id="p" width="5" height="5" patternUnits="userSpaceOnUse"><path class="p-fill" d="M0 0h5v5H0z"/>',
  '<g class="p-mark"><circle cx="1.25" cy="1.25" r=".9"/><circle cx="3.75" cy="3.75" r=".9"/></g></pattern>',
  '<pattern id="x" width="6" height="6" patternUnits="userSpaceOnUse"><path class="x-fill" d="M0 0h6v6H0z"/>',
  '<path class="x-mark" d="M0 6l6-6M0 0l6 6" stroke-width=".8"/></pattern>',
].join('');

const LIGHT =
  '.counties path{stroke:#fff;stroke-width:.9}.outline{fill:none;stroke:#1b1b1b;stroke-width:1.1}' +
  '.gap{fill:#9a1b1e}.covered{fill:#bfe1d7}.n-fill{fill:#eaa862}.n-mark{stroke:#b9701f}' +
  '.p-fill{fill:#f8df97}.p-mark{fill:#8f6a00}.x-fill{fill:#fff}.x-mark{stroke:#8b9196}' +
  '.neighbor-dependent{fill:url(#n)}.partial{fill:url(#p)}.not-assessed{fill:url(#x)}' +
  '.elsewhere{fill:#f0f0ed}.halo{fill:none;stroke:#fff;stroke-width:5}.own{fill:none;stroke:#1b1b1b;stroke-width:2.75}' +
  '.ring,.way{fill:none;stroke:#1b1b1b;stroke-width:1.75}.ring{stroke-dasharray:6 4}' +
  '.service{fill:#1b1b1b;stroke:#fff;stroke-width:1.4}.quiet .elsewhere{fill:#e3e5e4}.pin{fill:#0b5c6b;stroke:#1b1b1b}' +
  'text{font:600 12.5px system-ui,sans-serif;text-anchor:middle;fill:#1b1b1b;stroke:#fff;stroke-width:3px;paint-order:stroke}' +
  'text.note{font-weight:400;text-anchor:start}' +
  '.scale-1{fill:#e4eff1}.scale-2{fill:#b5d3d9}.scale-3{fill:#79adb8}.scale-4{fill:#3b7f8e}.scale-5{fill:#0f4d5b}';

const DARK =
  '.counties path{stroke:#1a2024}.outline{stroke:#eef1f2}.gap{fill:#f2837a}.covered{fill:#1a403a}' +
  '.n-fill{fill:#9c6631}.n-mark{stroke:#cf9455}.p-fill{fill:#544720}.p-mark{fill:#b8a04e}' +
  '.x-fill{fill:#1a2024}.x-mark{stroke:#69757d}.elsewhere{fill:#1c2327}.halo{stroke:#1a2024}.own{stroke:#eef1f2}' +
  '.ring,.way{stroke:#eef1f2}.service{fill:#eef1f2;stroke:#1a2024}.quiet .elsewhere{fill:#2f383e}' +
  '.pin{fill:#6cc5d3;stroke:#eef1f2}text{fill:#eef1f2;stroke:#1a2024}' +
  '.scale-1{fill:#1c3237}.scale-2{fill:#28525b}.scale-3{fill:#3d7f8c}.scale-4{fill:#67b0be}.scale-5{fill:#b4e3ea}';

/** The style of a figure on its own: it knows no page and follows the reader's system. */
export const FIGURE_STYLE = `${LIGHT}@media screen and (prefers-color-scheme:dark){${DARK}}`;
